import Ingest
import StrategyModel
import Testing

/// Texts that the two sheets of the council briefing cannot hold are named before they are printed.
struct BriefingChecksTests {
  private func text(_ de: Int, _ en: Int? = nil, line: Int = 1) -> EditorialText {
    EditorialText(
      text: LocalizedText(
        de: String(repeating: "ä", count: de), en: en.map { String(repeating: "x", count: $0) }),
      voice: .office,
      location: SourceLocation(
        file: "periods/2024-Q2.yaml", place: .text(line: line, column: 3)))
  }

  private func found(_ texts: PeriodTexts) throws -> [String] {
    BriefingChecks.findings(texts, in: try #require(Period("2024-Q2"))).map {
      "\($0.location.line ?? 0) \($0.rule.id): \($0.message(.de))"
    }
  }

  @Test func `what fits is not spoken of`() throws {
    let texts = PeriodTexts(
      assessment: text(900, 900), decisionsAsked: Array(repeating: text(220, 220), count: 4))
    #expect(try found(texts) == [])
    #expect(try found(.none) == [])
  }

  @Test func `a text that is too long is named with its place, once for both languages`() throws {
    let texts = PeriodTexts(
      assessment: text(10, 901, line: 4), decisionsAsked: [text(221, 230, line: 7)])
    #expect(
      try found(texts) == [
        "4 briefing-text-too-long: Der Text „assessment“ hat 901 Zeichen; auf die zwei Seiten der "
          + "Ratsinformation passen 900.",
        "7 briefing-text-too-long: Der Text „decisions_asked“ hat 230 Zeichen; auf die zwei Seiten "
          + "der Ratsinformation passen 220.",
      ])
  }

  @Test func `the fifth decision is one too many`() throws {
    let decisions = (1...6).map { text(5, line: $0) }
    #expect(
      try found(PeriodTexts(decisionsAsked: decisions)) == [
        "5 briefing-too-many-decisions: Es werden 6 Entscheidungen erbeten; auf die zwei Seiten "
          + "der Ratsinformation passen 4."
      ])
  }
}
