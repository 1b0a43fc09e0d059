import StrategyModel
import Testing

/// Days, partial dates and periods as the calendar has them.
struct CalendarTests {
  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2024-06-31", false), ("2024-00-10", false), ("2024-1-05", false), ("24-01-05", false),
    ("2024-01-05 ", false), ("2024-01-05", true), ("0000-01-01", false), ("", false),
  ])
  func `only days of the calendar are days`(text: String, exists: Bool) {
    #expect((Day(iso: text) != nil) == exists)
  }

  @Test func `ordinals count days without a gap for 800 years`() throws {
    var day = try #require(Day(iso: "1700-01-01"))
    let last = try #require(Day(iso: "2500-01-01"))
    while day < last {
      let next = Day(ordinal: day.ordinal + 1)
      #expect(next > day && Day(ordinal: next.ordinal) == next)
      if next.day != day.day + 1 { #expect(next.day == 1) }
      day = next
    }
  }

  @Test func `days between two days cross a leap day`() throws {
    let start = try #require(Day(iso: "2024-02-28"))
    let end = try #require(Day(iso: "2024-03-01"))
    #expect(start.days(to: end) == 2)
    #expect(start.adding(days: 2) == end)
    #expect(end.german == "01.03.2024")
  }

  @Test(arguments: [
    ("2021-12", "2021-12-01", "2021-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-Q3", "2025-07-01", "2025-09-30"), ("2026", "2026-01-01", "2026-12-31"),
    ("2024-06-30", "2024-06-30", "2024-06-30"),
  ])
  func `a partial date counts at its last day`(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(iso: text))
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.description == text)
  }

  @Test(arguments: ["2021-13", "2021-00", "2025-Q5", "20", "Herbst 2018", "2021/22", "2024-6-30"])
  func `what is no date is none`(text: String) { #expect(PartialDate(iso: text) == nil) }

  @Test(arguments: [
    ("2024-Q2", "2024-04-01", "2024-06-30"), ("2024-T2", "2024-05-01", "2024-08-31"),
    ("2024-H1", "2024-01-01", "2024-06-30"), ("2024", "2024-01-01", "2024-12-31"),
    ("2024-Q1", "2024-01-01", "2024-03-31"), ("2023-T1", "2023-01-01", "2023-04-30"),
  ])
  func `a period has its days`(id: String, first: String, last: String) throws {
    let period = try #require(Period(id))
    #expect(period.firstDay.description == first)
    #expect(period.lastDay.description == last)
    #expect(period.description == id)
    #expect(Period(period.cadence, containing: period.firstDay) == period)
    #expect(Period(period.cadence, containing: period.lastDay) == period)
  }

  @Test(arguments: ["2024-Q5", "2024-Q0", "2024-T4", "2024-H3", "2024Q2", "2024-q2", "24-Q2", ""])
  func `what is no period is none`(id: String) { #expect(Period(id) == nil) }

  @Test(arguments: Cadence.allCases)
  func `advancing goes through every period`(cadence: Cadence) throws {
    var period = try #require(Period(cadence, year: 2020, number: 1))
    for step in 1...40 {
      let next = period.next
      #expect(next.firstDay == period.lastDay.adding(days: 1), "step \(step)")
      #expect(next.previous == period)
      #expect(next.ordinal - period.ordinal == 1)
      period = next
    }
  }

  @Test func `a received time may hold only a day`() {
    #expect(ReceivedTime(iso: "2024-07-05")?.description == "2024-07-05T00:00:00")
    #expect(ReceivedTime(iso: "2024-07-05T09:13")?.description == "2024-07-05T09:13:00")
    #expect(ReceivedTime(iso: "2024-07-05 23:59:59")?.second == 86_399)
    for text in ["2024-07-05T24:00", "2024-07-05T9:13", "2024-07-05x", "2024-02-30", "5.7.2024"] {
      #expect(ReceivedTime(iso: text) == nil, "\(text)")
    }
  }
}
