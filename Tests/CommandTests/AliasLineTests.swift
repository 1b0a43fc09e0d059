import Foundation
import TestSupport
import Testing

/// The office pastes a line from a feedback sheet, and the word is understood.
struct AliasLineTests {
  private static let run = ["run", "--all", "--today", "2024-09-01"]

  /// The lines that the sheet offers, as a reader copies them.
  private static func lines(_ page: String) -> [String] {
    page.matches(of: #/<li><code>([^<]*)</code></li>/#).map { match in
      String(match.output.1).replacing("&#34;", with: "\"").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }

  @Test func `each line of the sheet can be pasted as it stands`() throws {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    let file = "input/deliveries/2024-Q2/bauamt/bericht.csv"
    try scratch.replace("in Umsetzung", with: "\"im Bau; \"\"Phase 2\"\"\"", in: file)
    try scratch.replace("b-2;Radweg Nord;geplant", with: "b-22;Radweg Norden;=fast", in: file)
    try Program.run(Self.run, in: scratch.folder).expectDone()
    let page = try scratch.text("output/outbox/2024-Q2/bauamt/feedback.de.html")
    let lines = Self.lines(page)
    #expect(
      lines.contains(#"bauamt;status;"im Bau; ""Phase 2""";ongoing"#), "\(lines)")
    #expect(lines.contains("bauamt;status;'=fast;planned"))
    #expect(lines.contains("bauamt;project;b-22;b-2"))
    // Nothing is understood before the office has said so.
    #expect(try findings(scratch).filter { $0.contains("status-unmapped") }.count == 2)
    let chosen = lines.filter {
      $0.hasSuffix(";ongoing") && $0.contains("im Bau")
        || $0.hasSuffix(";planned") && $0.contains("fast")
        || $0.contains(";project;")
    }
    try scratch.write(
      "supplier;field;their_word;our_word\n" + chosen.joined(separator: "\n") + "\n",
      to: "input/aliases.csv")
    try Program.run(Self.run, in: scratch.folder).expectDone()
    let left = try findings(scratch)
    #expect(!left.contains { $0.contains("unmapped") || $0.contains("unknown-project") }, "\(left)")
    let again = try scratch.text("output/outbox/2024-Q2/bauamt/feedback.de.html")
    #expect(Self.lines(again) == [])
  }

  private func findings(_ scratch: Scratch) throws -> [String] {
    try scratch.text("output/internal/2024-Q2/findings.csv").split(separator: "\n")
      .map(String.init)
  }
}

extension Program.Result {
  /// Findings and missing deliveries are no failure.
  fileprivate func expectDone() {
    #expect([0, 1, 2].contains(code), "\(errors)")
  }
}
