import StrategyModel

extension Placeholder {
  /// The 33 placeholders, 43 to 75, in order.
  static let all: [Placeholder] =
    [
      done(43, "2018-01-15", "2019-11-29", 240_000), done(44, "2018-03-01", "2021-06-30", 85_000),
      done(45, "2017-09-01", "2018-12-14", 60_000), done(46, "2018-02-01", "2020-03-31", 410_000),
      done(47, "2018-05-02", "2022-06-15", 150_000), done(48, "2017-10-01", "2020-09-30", 95_000),
      done(49, "2018-01-08", "2022-03-31", 520_000), done(50, "2019-02-01", "2021-10-29", 130_000),
      done(51, "2018-04-03", "2019-08-30", 45_000), done(52, "2018-06-01", "2021-12-17", 1_250_000),
      done(53, "2019-01-02", "2022-08-31", 870_000), done(54, "2019-03-01", "2022-05-20", 175_000),
      running(
        55, "2022-Q3 ongoing", start: "2020-02-03",
        ends: "2022-Q3 2022-12-31, 2022-Q4 2023-06-30, 2023-Q2 2023-12-31, 2023-Q4 2024-03-31",
        budget: 300_000),
      running(
        56, "2022-Q3 cancelled", start: "2019-06-03", ends: "2022-Q3 2021-12-31",
        end: "2021-11-25", budget: 70_000),
      running(
        57, "2022-Q3 ongoing, 2022-Q4 implemented", start: "2019-09-02",
        ends: "2022-Q3 2022-12-31", end: "2022-11-30", budget: 220_000),
      running(
        58, "2022-Q3 ongoing, 2023-Q3 implemented", start: "2020-01-13",
        ends: "2022-Q3 2023-06-30, 2023-Q1 2023-09-30", end: "2023-09-15", budget: 190_000),
      done(59, "2019-04-01", "2022-07-29", 640_000),
      running(
        60, "2022-Q3 ongoing, 2023-Q1 paused, 2023-Q4 ongoing", start: "2020-05-04",
        ends: "2022-Q3 2024-06-30, 2023-Q1 2024-12-31", budget: 480_000),
      running(
        61, "2022-Q3 planned, 2022-Q4 ongoing, 2023-Q2 implemented", start: "2022-10-04",
        ends: "2022-Q3 2023-06-30", end: "2023-05-31", budget: 110_000),
      done(62, "2019-05-06", "2021-04-30", 20_000),
      running(
        63, "2022-Q4 planned, 2023-Q1 ongoing, 2023-Q4 implemented", start: "2023-02-01",
        ends: "2022-Q4 2023-12-31", end: "2023-11-30", budget: 90_000),
      running(
        64, "2023-Q1 planned, 2023-Q3 ongoing", start: "2023-07-03",
        ends: "2023-Q1 2025-03-31", budget: 350_000),
      running(
        65, "2022-Q4 planned, 2023-Q2 ongoing, 2024-Q1 implemented", start: "2023-05-02",
        ends: "2022-Q4 2024-03-31", end: "2024-02-29", budget: 140_000),
      running(
        66, "2023-Q1 planned, 2023-Q4 ongoing", start: "2023-10-02",
        ends: "2023-Q1 2025-06-30", budget: 260_000),
      running(
        67, "2022-Q4 planned, 2023-Q2 ongoing, 2024-Q2 implemented", start: "2023-04-03",
        ends: "2022-Q4 2024-03-31, 2023-Q4 2024-05-31", end: "2024-05-31", budget: 175_000),
      running(
        68, "2023-Q1 planned, 2023-Q3 ongoing", start: "2023-08-01",
        ends: "2023-Q1 2025-12-31", budget: 600_000),
      running(
        69, "2023-Q2 planned, 2023-Q4 ongoing", start: "2023-10-09",
        ends: "2023-Q2 2024-12-31", budget: 55_000),
      running(
        70, "2023-Q1 planned, 2023-Q4 ongoing, 2024-Q2 paused", start: "2023-10-16",
        ends: "2023-Q1 2024-12-31", budget: 125_000),
      running(
        71, "2023-Q1 planned, 2023-Q3 ongoing", start: "2023-08-14",
        ends: "2023-Q1 2025-09-30", budget: 410_000),
      running(
        72, "2022-Q4 planned, 2023-Q1 ongoing, 2023-Q4 implemented", start: "2023-01-16",
        ends: "2022-Q4 2023-12-31", end: "2023-12-08", budget: 80_000),
      running(
        73, "2023-Q2 planned, 2024-Q2 ongoing", start: "2024-04-15",
        ends: "2023-Q2 2026-12-31", budget: 30_000),
      running(
        74, "2022-Q4 planned, 2023-Q1 ongoing, 2024-Q2 implemented", start: "2023-03-01",
        ends: "2022-Q4 2024-06-30", end: "2024-06-14", budget: 780_000),
      running(
        75, "2023-Q1 planned, 2024-Q1 ongoing", start: "2024-02-05",
        ends: "2023-Q1 2026-06-30", budget: 2_400_000),
    ].compactMap(\.self)

  static func numbered(_ number: Int) -> Placeholder? { all.first { $0.number == number } }

  /// Implemented before the first period.
  private static func done(_ number: Int, _ start: String, _ end: String, _ euros: Int)
    -> Placeholder?
  {
    running(
      number, "2022-Q3 implemented", start: start, ends: "2022-Q3 \(end)", end: end, budget: euros)
  }

  /// Lists are written `period value, period value`; nil where one cannot be read.
  private static func running(
    _ number: Int, _ course: String, start: String, ends: String, end: String? = nil, budget: Int
  ) -> Placeholder? {
    let steps = pairs(course).compactMap { pair in
      Period(pair.0).flatMap { period in Status(rawValue: pair.1).map { (period, $0) } }
    }
    let plannedEnds = pairs(ends).compactMap { pair in
      Period(pair.0).flatMap { period in Day(iso: pair.1).map { (period, $0) } }
    }
    guard let start = Day(iso: start), steps.count == pairs(course).count,
      plannedEnds.count == pairs(ends).count
    else { return nil }
    return Placeholder(
      number: number, course: steps, start: start, plannedEnds: plannedEnds,
      end: end.flatMap { Day(iso: $0) }, budget: budget * 100)
  }

  private static func pairs(_ list: String) -> [(String, String)] {
    list.split(separator: ",").compactMap { entry in
      let words = entry.split(separator: " ")
      return words.count == 2 ? (String(words[0]), String(words[1])) : nil
    }
  }
}
