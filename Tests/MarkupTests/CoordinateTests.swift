import Markup
import Testing

@Suite("Coordinates and links")
struct CoordinateTests {
  @Test(
    "A coordinate has two places at most, no exponent and no negative zero",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (-0.004, "0"), (0.005, "0.01"), (-0.005, "-0.01"), (12.0, "12"),
      (12.5, "12.5"), (12.05, "12.05"), (12.1, "12.1"), (0.1 + 0.2, "0.3"), (99.999, "100"),
      (-1.25, "-1.25"), (1e-12, "0"), (123_456_789.25, "123456789.25"), (1e20, "1000000000000"),
      (-Double.infinity, "-1000000000000"), (Double.nan, "0"),
    ])
  func coordinates(value: Double, text: String) {
    #expect(coordinate(value) == text)
  }

  @Test("Whole coordinates are written as they are")
  func whole() {
    #expect([0, -7, Int.max].map { coordinate($0) } == ["0", "-7", "9223372036854775807"])
  }

  @Test(
    "A link leads to a page or a mailbox, or is refused",
    arguments: [
      ("https://session.bochum.de/x?a=1&b=2", true), ("HTTP://x", true), ("mailto:a@b.de", true),
      ("projects/kp-017.html#a", true), ("#a:b", true), ("?a:b", true), ("../x:y", true),
      ("//host/x", true), ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false),
      (" javascript:x", false), ("java\nscript:x", false), ("data:text/html,x", false),
      ("vbscript:x", false), (":x", false), ("", false), ("https:\\\\x", false),
      ("file:///etc", false),
    ])
  func links(address: String, isAccepted: Bool) {
    #expect((LinkTarget(address) != nil) == isAccepted)
  }
}
