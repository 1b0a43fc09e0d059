import Aggregation
import StrategyModel
import Testing

@testable import Emitters

/// Numbers, dates and sentences as German and English readers expect them.
struct TextTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1234, "1.234", "1,234"),
    (1_234_567, "1.234.567", "1,234,567"), (-1234, "−1.234", "−1,234"),
  ])
  func `counts have their thousands marked`(number: Int, german: String, english: String) {
    #expect(German().numbers.count(number) == german)
    #expect(English().numbers.count(number) == english)
  }

  @Test(arguments: [
    (Int64(1840), "18,40\u{A0}%", "18.40%"), (5, "0,05\u{A0}%", "0.05%"),
    (10000, "100,00\u{A0}%", "100.00%"), (-1250, "−12,50\u{A0}%", "−12.50%"),
  ])
  func `shares have two places and a percent sign`(value: Int64, german: String, english: String) {
    #expect(German().numbers.value(.hundredths(value), .percent) == german)
    #expect(English().numbers.value(.hundredths(value), .percent) == english)
  }

  @Test func `money has its thousands marked and a euro sign`() {
    #expect(German().numbers.value(.hundredths(123_456_789), .euros) == "1.234.567,89\u{A0}€")
    #expect(English().numbers.value(.hundredths(123_456_789), .euros) == "1,234,567.89\u{A0}€")
  }

  @Test func `a share of nothing is a dash`() {
    #expect(German().numbers.value(.empty, .percent) == "–")
  }

  @Test(arguments: [
    ("2024-06-30", "30.06.2024", "30\u{A0}June 2024"), ("2021-12", "12/2021", "December 2021"),
    ("2025-Q3", "3.\u{A0}Quartal 2025", "3rd quarter of 2025"), ("2026", "2026", "2026"),
  ])
  func `dates are as exact as known`(iso: String, german: String, english: String) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(German().date(date) == german)
    #expect(English().date(date) == english)
  }

  @Test(arguments: [
    ("2024-Q1", "1.\u{A0}Quartal 2024", "1st quarter of 2024"),
    ("2024-T2", "2.\u{A0}Tertial 2024", "2nd third of 2024"),
    ("2024-H1", "1.\u{A0}Halbjahr 2024", "1st half of 2024"),
    ("2024", "Jahr 2024", "year 2024"),
  ])
  func `periods are called by name`(id: String, german: String, english: String) throws {
    let period = try #require(Period(id))
    #expect(German().period(period) == german)
    #expect(English().period(period) == english)
  }

  @Test(
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a und b", "a and b"),
      (["a", "b", "c"], "a, b und c", "a, b and c"),
    ] as [([String], String, String)])
  func `lists end with "and"`(items: [String], german: String, english: String) {
    let phrases = items.map { Phrase($0) }
    #expect(German().list(phrases).plain == german)
    #expect(English().list(phrases).plain == english)
  }

  private func figure(_ count: Int) throws -> PrintedFigure {
    let period = try #require(Period("2024-Q2"))
    let id = FigureID(period: period, dimension: "total", member: "all", measure: "open")
    return PrintedFigure(id, text: String(count), count: count)
  }

  @Test(arguments: [
    (
      1, 1, 0, "1 von 1 erwarteten Meldung liegt vor. ", "1 of 1 expected report is in. "
    ),
    (1, 2, 0, "1 von 2 erwarteten Meldungen liegt vor. ", "1 of 2 expected reports is in. "),
    (
      22, 25, 0, "22 von 25 erwarteten Meldungen liegen vor. ", "22 of 25 expected reports are in. "
    ),
    (
      0, 0, 0, "Für diesen Zeitraum wird keine Meldung erwartet. ",
      "No report is expected for this period. "
    ),
  ])
  func `coverage agrees in number`(
    reported: Int, expected: Int, oldest: Int, german: String, english: String
  ) throws {
    let (reported, expected) = (try figure(reported), try figure(expected))
    let sentences = [German() as any Texts, English()].map {
      $0.coverage(reported: reported, expected: expected, oldest: nil).plain
    }
    #expect(sentences == [german, english])
  }

  @Test(arguments: [
    (
      1,
      "1 ist beschlossen, aber noch nicht umgesetzt, 1 ist eingestellt oder in anderen "
        + "aufgegangen, 1 ist noch nicht beschlossen.",
      "1 is fixed by the council but not yet implemented, 1 has been cancelled or integrated into "
        + "others, 1 is not yet fixed."
    ),
    (
      2,
      "2 sind beschlossen, aber noch nicht umgesetzt, 2 sind eingestellt oder in anderen "
        + "aufgegangen, 2 sind noch nicht beschlossen.",
      "2 are fixed by the council but not yet implemented, 2 have been cancelled or integrated into "
        + "others, 2 are not yet fixed."
    ),
  ])
  func `the sentence after the finding agrees in number`(
    count: Int, german: String, english: String
  ) throws {
    let figure = try figure(count)
    let sentences = [German() as any Texts, English()].map {
      $0.lead(unfinished: figure, lapsed: figure, open: figure).plain
    }
    #expect(sentences == [german, english])
  }

  @Test func `a closed slot is said to lower what can be reached`() throws {
    let goal = try figure(125)
    let closed = German().reachable(.closed, maximum: 123, goal: goal, horizon: 2030).plain
    #expect(closed.hasSuffix("Bis Ende 2030 sind deshalb höchstens 123 von 125 erreichbar."))
    let open = English().reachable(.refillable, maximum: 125, goal: goal, horizon: 2030).plain
    #expect(open.hasSuffix("So 125 of 125 can still be reached by the end of 2030."))
  }
}
