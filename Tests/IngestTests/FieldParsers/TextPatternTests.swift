import Ingest
import Testing

@Suite("Expressions of profiles")
struct TextPatternTests {
  @Test(
    "matches",
    arguments: [
      ("^(Summe|Gesamt|Stand:)", "Summe 2024"), ("T ?€|TEUR|Tsd", "Kosten in T€"),
      ("a{2,3}b", "xaaab"), ("[^0-9]x", "ax"), (#"\bGesamt\b"#, "im Gesamt hier"),
      ("(?i)summe", "SUMME"), ("(?i)über", "ÜBER"), ("", ""), ("a|", "b"), ("[]x]", "]"),
      ("[a-c-]+$", "xa-c"), (#"\."#, "a.b"), ("(a*)*b", "aaab"),
    ])
  func matches(_ pattern: String, _ text: String) throws {
    #expect(try TextPattern(pattern).matches(text))
  }

  @Test(
    "does not match",
    arguments: [
      ("^(Summe|Gesamt)$", "Gesamtschule"), ("T ?€", "Kosten in €"),
      (#"\bGesamt\b"#, "Gesamtschule"),
      ("a{2}", "a"), (#"^\d+$"#, "12a"), ("summe", "SUMME"),
    ])
  func matchesNot(_ pattern: String, _ text: String) throws {
    #expect(try !TextPattern(pattern).matches(text))
  }

  @Test("gives the groups of the first match")
  func groups() throws {
    let pattern = try TextPattern(#"Stand:\s*(\d{2}\.\d{2}\.\d{4})(x)?"#)
    #expect(
      pattern.groups(in: "im Stand: 30.06.2024 da") == ["Stand: 30.06.2024", "30.06.2024", nil])
    #expect(try TextPattern("(a+?)(a*)").groups(in: "aaa") == ["aaa", "a", "aa"])
    #expect(try TextPattern("a+|b").groups(in: "xbaaa") == ["b"])
  }

  @Test(
    "is refused", arguments: ["(", ")", "a**b(", "[a", "a{", "a{3,2}", "*", "\\", "(?<n>a)", "\\q"])
  func refused(_ pattern: String) {
    #expect(throws: TextPattern.Invalid.self) { try TextPattern(pattern) }
  }

  @Test("an expression that is evil elsewhere takes no time here")
  func linear() throws {
    let text = String(repeating: "a", count: 5_000)
    #expect(try !TextPattern("^(a+)+$b").matches(text))
    #expect(try !TextPattern("^(a|a)*b$").matches(text))
    #expect(throws: TextPattern.Invalid.self) { try TextPattern("((a{100}){100}){100}") }
    #expect(throws: TextPattern.Invalid.self) {
      try TextPattern(String(repeating: "(", count: 900))
    }
  }

  @Test("no expression stops the program")
  func neverTraps() {
    var random = SeededRandom(5)
    let parts = [
      "a", "(", ")", "[", "]", "*", "+", "?", "{2}", "{1,", "|", "\\d", "^", "$", "-", "\\",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      _ = try? TextPattern(text).groups(in: "aab-12]")
    }
  }
}
