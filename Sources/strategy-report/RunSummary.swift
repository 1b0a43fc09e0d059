import Aggregation
import Pipeline
import StrategyModel
import SystemPackage

/// A run's result as one JSON object (`run --format json`).
struct RunSummary: Encodable {
  struct PeriodPart: Encodable {
    let period: String
    let goal: Int
    let fixed: Int
    let implemented: Int
    let unfinished: Int
    let lapsed: Int
    let open: Int
    let reported: Int
    let expected: Int
    let errors: Int
    let warnings: Int
    let notes: Int
    let missing: [String]
    let output: String?
    let reports: String?
  }

  let exitCode: Int32
  let configuration: [FindingSummary]
  let periods: [PeriodPart]

  init(_ outcome: RunOutcome, _ language: Language) {
    exitCode = outcome.exitCode.rawValue
    configuration = outcome.configurationFindings.map { FindingSummary($0, language) }
    periods = outcome.periods.map { summary in
      let figures = summary.figures
      func count(_ severity: Severity) -> Int {
        summary.findings.count { $0.severity == severity }
      }
      return PeriodPart(
        period: summary.period.description, goal: figures.goal,
        fixed: figures.count(.fixed) ?? 0, implemented: figures.count(.implemented) ?? 0,
        unfinished: figures.count(.unfinished) ?? 0, lapsed: figures.count(.lapsed) ?? 0,
        open: figures.count(.open) ?? 0, reported: figures.coverage.reported,
        expected: figures.coverage.expected, errors: count(.error), warnings: count(.warning),
        notes: count(.note), missing: summary.missing.map(\.text),
        output: summary.output?.string, reports: summary.reports?.string)
    }
  }
}
