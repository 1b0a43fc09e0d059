internal import DelimitedText
internal import StrategyModel

/// Reads the office's own letters, `letters/<kind>.txt`.
enum LetterReader {
  /// The kind of letter that a file holds; nil together with a finding where there is none of that
  /// name.
  static func read(_ file: InputFile) -> Checked<(kind: LetterKind, template: LetterTemplate)?> {
    guard let kind = LetterKind(rawValue: file.stem) else {
      return Checked(
        nil,
        [
          Finding(
            LetterRules.kindUnknown, at: SourceLocation(file: file.path), value: file.name,
            [Suggestion.instead(of: file.stem, among: LetterKind.allCases.map(\.rawValue))])
        ])
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard !text.unicodeScalars.contains("\u{FFFD}") else {
      return Checked(
        nil, [Finding(LetterRules.notUTF8, at: SourceLocation(file: file.path), value: file.name)])
    }
    do throws(LetterTemplate.Fault) {
      return Checked((kind, try LetterTemplate(text)))
    } catch {
      return Checked(nil, [finding(error, in: file, text)])
    }
  }

  private static func finding(
    _ fault: LetterTemplate.Fault, in file: InputFile, _ text: String
  ) -> Finding {
    func place(_ offset: Int) -> SourceLocation {
      var cursor = TextCursor()
      for scalar in text.unicodeScalars.prefix(offset) { cursor.pass(scalar) }
      return cursor.location(in: file)
    }
    switch fault {
    case .noSubject(let offset): return Finding(LetterRules.noSubject, at: place(offset))
    case .noEnd(let offset): return Finding(LetterRules.noEnd, at: place(offset))
    case .unknownField(let name, let offset):
      return Finding(
        LetterRules.fieldUnknown, at: place(offset), value: name,
        [Suggestion.instead(of: name, among: LetterField.allCases.map(\.rawValue))])
    }
  }
}
