internal import StrategyModel

extension YAMLType where Value == WrittenText {
  /// A text of the office: one value for German alone, or `{de: …, en: …}`.
  static var writtenText: Self {
    Self { value, findings in
      switch value.content {
      case .text:
        return YAMLType<String>.scalar(.text).read(value, &findings).map {
          WrittenText(text: LocalizedText(de: $0), location: value.location)
        }
      case .map: return written.read(value, &findings)
      case .empty, .list:
        findings.append(
          YAMLRules.wrongType(
            value, expected: Wording(de: "ein Text", en: "a text")))
        return nil
      }
    }
  }

  private static var written: Self {
    .map { map in
      let german = map.required("de", .text)
      let english = map.optional("en", .text)
      let voice = map.optional("voice", .choice(Voice.self))
      return german.map {
        WrittenText(
          text: LocalizedText(de: $0, en: english), location: map.location(of: "de"),
          englishLocation: english.map { _ in map.location(of: "en") }, voice: voice,
          voiceLocation: map.has("voice") ? map.location(of: "voice") : nil)
      }
    }
  }
}

/// A text of the office as it stands in a file.
struct WrittenText: Sendable {
  let text: LocalizedText
  let location: SourceLocation
  var englishLocation: SourceLocation?
  /// Nil where the file does not say.
  var voice: Voice?
  var voiceLocation: SourceLocation?

  /// The text in a voice, unless the file names another.
  func editorial(_ usual: Voice) -> EditorialText {
    EditorialText(
      text: text, voice: voice ?? usual, location: location, englishLocation: englishLocation)
  }
}
