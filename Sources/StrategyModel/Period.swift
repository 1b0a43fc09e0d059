/// How often status is collected; a strategy version has one.
package enum Cadence: String, CaseIterable, Hashable, Sendable {
  case quarter
  /// A third of a year, as German district administrations report.
  case tertial
  case halfYear = "half-year"
  case year

  package var periodsPerYear: Int {
    switch self {
    case .quarter: 4
    case .tertial: 3
    case .halfYear: 2
    case .year: 1
    }
  }

  fileprivate var letter: String {
    switch self {
    case .quarter: "Q"
    case .tertial: "T"
    case .halfYear: "H"
    case .year: ""
    }
  }
}

/// A reporting period: `2024-Q2`, `2024-T2`, `2024-H1` or `2024`; it counts at its last day.
package struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let cadence: Cadence
  package let year: Int
  /// 1-based within the year.
  package let number: Int

  /// Nil for a number the year does not have, and outside the years 1–9998.
  package init?(_ cadence: Cadence, year: Int, number: Int) {
    guard (1...9998).contains(year), (1...cadence.periodsPerYear).contains(number) else {
      return nil
    }
    self.init(unchecked: cadence, year, number)
  }

  private init(unchecked cadence: Cadence, _ year: Int, _ number: Int) {
    self.cadence = cadence
    self.year = year
    self.number = number
  }

  /// Reads the id of a period; nil for anything else.
  package init?(_ id: String) {
    let bytes = Array(id.utf8)
    guard bytes.count >= 4, let year = Digits.value(bytes[0..<4]) else { return nil }
    if bytes.count == 4 {
      self.init(.year, year: year, number: 1)
      return
    }
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let number = Digits.value(bytes[6...]),
      let cadence = Cadence.allCases.first(where: { Array($0.letter.utf8) == [bytes[5]] })
    else { return nil }
    self.init(cadence, year: year, number: number)
  }

  /// The period of a cadence that contains a day.
  package init(_ cadence: Cadence, containing day: Day) {
    let months = 12 / cadence.periodsPerYear
    self.init(unchecked: cadence, min(day.year, 9998), (day.month - 1) / months + 1)
  }

  private var months: Int { 12 / cadence.periodsPerYear }

  package var firstDay: Day { .first(of: year, (number - 1) * months + 1) }

  /// The day at which everything of the period is counted.
  package var lastDay: Day { .last(of: year, number * months) }

  /// Periods since year 0 of the same cadence; differences are counts of periods.
  package var ordinal: Int { year * cadence.periodsPerYear + number - 1 }

  /// The period `count` later, or earlier where negative; held to the years 1–9998.
  package func advanced(by count: Int) -> Period {
    let low = cadence.periodsPerYear
    let high = 9999 * cadence.periodsPerYear - 1
    let target = min(max(ordinal + count, low), high)
    return Period(
      unchecked: cadence, target / cadence.periodsPerYear, target % cadence.periodsPerYear + 1)
  }

  package var previous: Period { advanced(by: -1) }
  package var next: Period { advanced(by: 1) }

  package static func < (left: Period, right: Period) -> Bool {
    (left.lastDay, left.firstDay) < (right.lastDay, right.firstDay)
  }

  /// The id: `2024-Q2`.
  package var description: String {
    let year = Digits.padded(year, 4)
    return cadence == .year ? year : "\(year)-\(cadence.letter)\(number)"
  }
}
