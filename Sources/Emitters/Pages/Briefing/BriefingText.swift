internal import Markup

/// A text of the office with the part that paper has room for.
struct BriefingText {
  /// Ends after a sentence where the text is cut.
  let printed: Phrase
  /// What follows; a screen shows it, paper says where it stands. Nil where nothing is cut.
  let further: Phrase?

  init(_ phrase: Phrase, limit: Int) {
    guard let cut = Self.cut(phrase.plain, limit: limit) else {
      printed = phrase
      further = nil
      return
    }
    let (head, tail) = Self.split(phrase, at: cut)
    printed = head
    further = tail
  }

  func html(_ writer: PageWriter) -> MarkupText {
    guard let further else { return writer.html(printed) }
    return writer.html(printed)
      + element("span", [("class", "beyond")]) { writer.html(further) }
      + element("span", [("class", "cut")], text: " \(writer.texts.briefingCut)")
  }

  /// After how many characters the printed part ends; nil where all of it fits.
  private static func cut(_ text: String, limit: Int) -> Int? {
    let characters = Array(text)
    guard characters.count > limit else { return nil }
    let blanks = (1..<max(limit, 2)).reversed().filter { characters[$0].isWhitespace }
    return blanks.first { endsSentence(characters, before: $0) } ?? blanks.first ?? limit
  }

  /// Whether a sentence ends before a blank: not after an ordinal, an initial or "z. B.".
  private static func endsSentence(_ text: [Character], before blank: Int) -> Bool {
    var place = blank - 1
    while place > 0, "“”’»«)".contains(text[place]) { place -= 1 }
    guard place > 1, ".!?".contains(text[place]) else { return false }
    let next = text[blank...].first { !$0.isWhitespace }
    guard next?.isLowercase != true else { return false }
    return text[place] != "." || (text[place - 1].isLetter && text[place - 2].isLetter)
  }

  /// A figure is never cut.
  private static func split(_ phrase: Phrase, at cut: Int) -> (Phrase, Phrase) {
    var head = Phrase()
    var tail = Phrase()
    var passed = 0
    for part in phrase.parts {
      let length = part.plain.count
      let room = cut - passed
      passed += length
      switch part {
      case _ where room >= length: head.parts.append(part)
      case _ where room <= 0: tail.parts.append(part)
      case .figure, .changes: tail.parts.append(part)
      case .words(let words):
        head.parts.append(.words(String(words.prefix(room))))
        tail.parts.append(.words(String(words.dropFirst(room))))
      case .quoted(let quoted):
        head.parts.append(.quoted(QuotedText(String(quoted.text.prefix(room)), quoted.language)))
        tail.parts.append(
          .quoted(QuotedText(String(quoted.text.dropFirst(room)), quoted.language)))
      }
    }
    return (head, tail)
  }
}
