/// The name of a figure for ever: `2024-Q2:competency:K1:implemented`.
package struct FigureID: Hashable, Sendable, CustomStringConvertible {
  package let period: Period
  /// The dimension's id: `total`, `competency`, …
  package let dimension: String
  /// The member's id: `all`, `K1`, `climate`, …
  package let member: String
  /// The measure's id: `implemented`, …
  package let measure: String

  package init(period: Period, dimension: String, member: String, measure: String) {
    self.period = period
    self.dimension = dimension
    self.member = member
    self.measure = measure
  }

  package var description: String { "\(period):\(dimension):\(member):\(measure)" }
}

/// What a figure's value counts.
package enum FigureUnit: String, CaseIterable, Hashable, Sendable, Codable {
  case projects
  case percent
  case euros = "EUR"
  case projectsPerPeriod = "projects-per-period"
}

/// A figure's value: exact, and empty where its base is 0.
package enum FigureValue: Hashable, Sendable, Codable {
  case count(Int)
  /// Two decimal places, in hundredths, rounded half away from zero.
  case hundredths(Int64)
  case empty

  /// `23`, `18.40` or nothing: decimal point, no grouping.
  package var text: String {
    switch self {
    case .count(let count): String(count)
    case .hundredths(let value): FixedPoint.text(hundredths: value)
    case .empty: ""
    }
  }
}

/// How far a figure rests on reports of its own period.
package struct Coverage: Hashable, Sendable, Codable {
  /// Of the expected projects those with an accepted report of this period.
  package let reported: Int
  /// Projects for which a report is owed this period.
  package let expected: Int
  /// The period of the oldest report counted; nil where none is.
  package let oldestReport: Period?

  package init(reported: Int, expected: Int, oldestReport: Period?) {
    self.reported = reported
    self.expected = expected
    self.oldestReport = oldestReport
  }
}

/// One number of a report with everything needed to defend it.
package struct Figure: Hashable, Sendable, Codable {
  package let id: FigureID
  package let value: FigureValue
  package let unit: FigureUnit
  /// Slots of the member; nil where it has none.
  package let goal: Int?
  /// The denominator; nil for a count.
  package let base: Int?
  package let coverage: Coverage
  /// The counting rule's id, explained on the methods page.
  package let rule: String

  package init(
    id: FigureID, value: FigureValue, unit: FigureUnit, goal: Int?, base: Int?,
    coverage: Coverage, rule: String
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.goal = goal
    self.base = base
    self.coverage = coverage
    self.rule = rule
  }
}
