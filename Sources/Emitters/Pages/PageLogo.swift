internal import Markup
internal import StrategyModel

/// The city's logo as every page holds it: its bytes in the address, for pages load nothing.
package struct PageLogo: Sendable {
  private let address: String
  private let alternative: LocalizedText

  /// Nil where the city has none.
  init?(_ branding: Branding) {
    guard let logo = branding.logo else { return nil }
    address = "data:\(logo.mediaType);base64,\(Base64.text(logo.bytes))"
    alternative = logo.alternative
  }

  func html(_ language: Language) -> MarkupText {
    let words = QuotedText(alternative, on: language)
    return element(
      "img",
      [
        ("class", "logo"), ("src", address), ("alt", words.text),
        ("lang", words.language == language ? nil : words.language.rawValue),
      ])
  }
}
