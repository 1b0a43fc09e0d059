import Aggregation
import StrategyModel

/// What commands say of a period, and run.json keeps: its totals, coverage and findings.
package struct PeriodCounts: Codable, Hashable, Sendable {
  package let period: String
  package let goal: Int
  package let fixed: Int
  package let implemented: Int
  package let unfinished: Int
  package let lapsed: Int
  package let open: Int
  package let reported: Int
  package let expected: Int
  package let errors: Int
  /// Errors that nobody has answered.
  package let openErrors: Int
  package let warnings: Int
  package let notes: Int
  /// Suppliers whose deliveries are missing after their deadline.
  package let missing: [String]

  init(_ report: PeriodReport) {
    let figures = report.figures
    period = report.period.description
    goal = figures.goal
    fixed = figures.count(.fixed) ?? 0
    implemented = figures.count(.implemented) ?? 0
    unfinished = figures.count(.unfinished) ?? 0
    lapsed = figures.count(.lapsed) ?? 0
    open = figures.count(.open) ?? 0
    reported = figures.coverage.reported
    expected = figures.coverage.expected
    errors = report.findings.count { $0.severity == .error }
    openErrors = report.findings.count(where: \.isOpenError)
    warnings = report.findings.count { $0.severity == .warning }
    notes = report.findings.count { $0.severity == .note }
    missing = Set(report.ledger.filter { $0.state == .missing }.map(\.supplier)).sorted()
      .map(\.text)
  }
}
