import StrategyModel
import Testing

/// Colours are read exactly and their contrast is the one that WCAG defines.
struct ColourTests {
  private func colour(_ text: String) throws -> Branding.Colour {
    try #require(Branding.Colour(text))
  }

  @Test(arguments: ["#004a7c", "#004A7C", "#000000", "#ffffff"])
  func `a colour is six hexadecimal digits, written in lower case`(text: String) throws {
    #expect(try colour(text).hexadecimal == text.lowercased())
  }

  @Test(arguments: ["004a7c", "#004a7", "#004a7cc", "#004a7g", "#+04a7c", "blue", "", "#ÄÖ4a7c"])
  func `anything else is no colour`(text: String) { #expect(Branding.Colour(text) == nil) }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
    ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0), ("#0000ff", "#ffffff", 8.59),
    ("#00ff00", "#ffffff", 1.37), ("#ffff00", "#000000", 19.56), ("#595959", "#ffffff", 7.0),
  ])
  func `contrast has the values that everyone knows`(
    first: String, second: String, ratio: Double
  ) throws {
    let contrast = try colour(first).contrast(with: colour(second))
    #expect(abs(contrast - ratio) < 0.005, "\(contrast)")
    #expect(try colour(second).contrast(with: colour(first)) == contrast)
  }

  @Test func `the nearest darker shade is enough, and the step before it is not`() throws {
    let white = try colour("#ffffff")
    let grey = try colour("#777777")
    let shade = try #require(grey.shade(darker: true) { $0.contrast(with: white) >= 4.5 })
    #expect(shade.hexadecimal == "#767676")
    let black = try colour("#000000")
    #expect(grey.shade(darker: false) { $0.contrast(with: black) >= 4.5 } != nil)
    #expect(black.shade(darker: true) { $0.contrast(with: black) > 2 } == nil)
  }

  @Test(arguments: [
    ("info@example.org", "mailto:info@example.org"),
    ("https://example.org/kontakt?x=1", "https://example.org/kontakt?x=1"),
    ("www.bochum-strategie.de", "https://www.bochum-strategie.de"),
  ])
  func `an address leads to a mailbox or a page`(text: String, link: String) {
    #expect(ContactAddress(text)?.link == link)
  }

  @Test(arguments: [
    "", "info", "info@", "@example.org", "a@b@example.org", "info@example", "http://example.org",
    "javascript:alert(1)", "https://", "https:///pfad", "https://example.org/\"onclick",
    "https://a b.org", "www.", "www..de", "info@1.2", "https://user@example.org",
    "info@example.org?subject=x", "data:text/html,x", "https://exämple.org",
  ])
  func `what is neither is no address`(text: String) { #expect(ContactAddress(text) == nil) }
}
