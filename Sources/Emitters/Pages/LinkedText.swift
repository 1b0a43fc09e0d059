internal import Markup
internal import StrategyModel

/// A text of the city in which e-mail and web addresses are links; only these lead out of a report.
struct LinkedText {
  let text: QuotedText

  init(_ text: LocalizedText, on language: Language) {
    self.text = QuotedText(text, on: language)
  }

  /// Marked where it is in another language than the page.
  func html(_ language: Language) -> MarkupText {
    guard text.language != language else { return linked }
    return element("span", [("lang", text.language.rawValue)]) { linked }
  }

  /// An address as a link to itself.
  static func link(_ address: ContactAddress) -> MarkupText {
    element("a", [("href", address.link)], text: address.text)
  }

  private var linked: MarkupText {
    text.text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let start = word.drop { Self.opening.contains($0) }
      var end = start
      while let last = end.last, Self.closing.contains(last) { end.removeLast() }
      guard let address = ContactAddress(String(end)) else { return MarkupText(text: String(word)) }
      return MarkupText(text: String(word[..<start.startIndex])) + Self.link(address)
        + MarkupText(text: String(word[end.endIndex...]))
    }.joined(separator: " ")
  }

  private static let opening: Set<Character> = ["(", "<", "„", "“", "\"", "'"]
  private static let closing: Set<Character> = [
    ")", ">", "“", "”", "\"", "'", ".", ",", ";", ":", "!", "?",
  ]
}
