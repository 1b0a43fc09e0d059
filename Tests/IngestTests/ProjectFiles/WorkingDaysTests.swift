import Ingest
import StrategyModel
import Testing

/// GanttProject says how many working days a task takes; the end is counted.
@Suite("The end of a task is counted by the calendar of its file")
struct WorkingDaysTests {
  private static let week = #"sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1""#

  /// The ends of tasks, each given as its start and duration.
  private static func ends(
    _ tasks: [(start: String, days: String)], calendars: String
  ) throws -> [String?] {
    let text = tasks.enumerated().map {
      #"<task id="\#($0)" name="T\#($0)" start="\#($1.start)" duration="\#($1.days)" complete="0"/>"#
    }
    let example = try DecodedExample(
      """
      <project view-date="2024-01-01" version="3.3"><calendars>\(calendars)</calendars>
      <tasks>\(text.joined())</tasks></project>
      """, profile: nil, file: "deliveries/2024-Q2/musteramt-a/plan.gan")
    return example.delivery.reports.map { $0.plannedEnd?.value.description }
  }

  private static func calendars(_ dates: String = "", shown: Bool = false) -> String {
    #"<day-types><default-week \#(week)/><only-show-weekends value="\#(shown)"/></day-types>"#
      + dates
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let start: String
    let days: String
    let end: String?
    var calendars = WorkingDaysTests.calendars()
    var testDescription: String { name }
  }

  private static let cases = [
    Case(name: "one day", start: "2024-06-28", days: "1", end: "2024-06-28"),
    Case(name: "over a weekend", start: "2024-06-28", days: "2", end: "2024-07-01"),
    Case(name: "a week", start: "2024-07-01", days: "5", end: "2024-07-05"),
    Case(name: "begun on a Saturday", start: "2024-06-29", days: "1", end: "2024-07-01"),
    Case(name: "no duration", start: "2024-06-29", days: "0", end: "2024-06-29"),
    Case(name: "over the leap day", start: "2024-02-28", days: "3", end: "2024-03-01"),
    Case(name: "no leap day", start: "2023-02-28", days: "2", end: "2023-03-01"),
    Case(
      name: "a holiday of this year only", start: "2025-12-23", days: "3", end: "2025-12-26",
      calendars: calendars(#"<date year="2025" month="12" date="24" type="HOLIDAY"/>"#)),
    Case(
      name: "the same day in another year", start: "2026-12-23", days: "3", end: "2026-12-25",
      calendars: calendars(#"<date year="2025" month="12" date="24" type="HOLIDAY"/>"#)),
    Case(
      name: "a holiday of every year", start: "2031-12-31", days: "2", end: "2032-01-02",
      calendars: calendars(#"<date year="" month="1" date="1" type="HOLIDAY"/>"#)),
    Case(
      name: "a kind is not said in old files", start: "2006-02-13", days: "2", end: "2006-02-15",
      calendars: calendars(#"<date year="2006" month="2" date="14"/>"#)),
    Case(
      name: "a holiday that is worked this year", start: "2024-10-02", days: "2",
      end: "2024-10-03",
      calendars: calendars(
        #"<date year="" month="10" date="3" type="HOLIDAY"/>"#
          + #"<date year="2024" month="10" date="3" type="WORKING_DAY"/>"#)),
    Case(
      name: "a Saturday that is worked", start: "2024-06-14", days: "2", end: "2024-06-15",
      calendars: calendars(#"<date year="2024" month="6" date="15" type="WORKING_DAY"/>"#)),
    Case(
      name: "a Saturday is not worked by a day of every year", start: "2024-06-14", days: "2",
      end: "2024-06-17",
      calendars: calendars(#"<date year="" month="6" date="15" type="WORKING_DAY"/>"#)),
    Case(
      name: "a day of note is a day like others", start: "2024-06-14", days: "2",
      end: "2024-06-17",
      calendars: calendars(#"<date year="2024" month="6" date="17" type="NEUTRAL"/>"#)),
    Case(
      name: "weekends that are only shown", start: "2024-06-28", days: "3", end: "2024-06-30",
      calendars: calendars(shown: true)),
    Case(
      name: "a holiday counts although weekends are only shown", start: "2024-06-28", days: "3",
      end: "2024-07-01",
      calendars: calendars(
        #"<date year="2024" month="6" date="29" type="HOLIDAY"/>"#, shown: true)),
    Case(name: "no calendar", start: "2024-06-28", days: "2", end: "2024-07-01", calendars: ""),
    Case(
      name: "only Sundays off", start: "2024-06-28", days: "3", end: "2024-07-01",
      calendars: #"<day-types><default-week sun="1" mon="0" sat="0"/></day-types>"#),
    Case(name: "less than nothing", start: "2024-06-28", days: "-3", end: nil),
    Case(name: "longer than any strategy", start: "2024-06-28", days: "99999999999999", end: nil),
    Case(name: "beyond 2199", start: "2024-06-28", days: "60000", end: nil),
    Case(
      name: "never worked", start: "2024-06-28", days: "1", end: nil,
      calendars: "<day-types><default-week sun='1' mon='1' tue='1' wed='1' thu='1' fri='1'"
        + " sat='1'/></day-types>"),
    Case(
      name: "days that there are not", start: "2024-02-28", days: "3", end: "2024-03-01",
      calendars: calendars(
        #"<date year="2023" month="2" date="29" type="HOLIDAY"/><date year="x" month="99" date="y"/>"#
      )),
  ]

  @Test("as GanttProject counts", arguments: cases)
  func end(_ example: Case) throws {
    #expect(
      try Self.ends([(example.start, example.days)], calendars: example.calendars)
        == [example.end])
  }

  @Test("day by day or at once: the same end, for any calendar")
  func law() throws {
    var random = SeededRandom(20_240_630)
    for _ in 0..<20 {
      let weekdaysOff = (0..<7).map { _ in Int.random(in: 0..<4, using: &random) == 0 }
      var off: Set<Day> = []
      var dates = ""
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        let day = Day.first(of: 2024, 1).adding(days: Int.random(in: 0..<900, using: &random))
        off.insert(day)
        dates +=
          #"<date year="\#(day.year)" month="\#(day.month)" date="\#(day.day)" type="HOLIDAY"/>"#
      }
      let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      let attributes = zip(names, weekdaysOff).map { #"\#($0)="\#($1 ? 1 : 0)""# }
      var tasks: [(start: String, days: String)] = []
      var expected: [String?] = []
      for _ in 0..<50 {
        let start = Day.first(of: 2024, 1).adding(days: Int.random(in: 0..<700, using: &random))
        let count = 1 + Int.random(in: 0..<120, using: &random)
        tasks.append((start.description, String(count)))
        var (day, worked) = (start, 0)
        // 1 January 2024 was a Monday. In a year in which no day is worked there is no end.
        for _ in 0..<(weekdaysOff.contains(false) ? 5_000 : 0) {
          let weekday = (day.ordinal - Day.first(of: 2024, 1).ordinal) % 7
          if !weekdaysOff[weekday] && !off.contains(day) { worked += 1 }
          if worked == count { break }
          day = day.adding(days: 1)
        }
        expected.append(worked == count ? day.description : nil)
      }
      let calendars =
        "<day-types><default-week \(attributes.joined(separator: " "))/></day-types>" + dates
      #expect(try Self.ends(tasks, calendars: calendars) == expected)
    }
  }
}
