import Pipeline
import StrategyModel
import SystemPackage

/// A run's result as one JSON object (`run --format json`).
struct RunSummary: Encodable {
  struct PeriodPart: Encodable {
    let counts: PeriodCounts
    let isUnchanged: Bool
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
      PeriodPart(
        counts: summary.counts, isUnchanged: summary.isUnchanged,
        output: summary.output?.string, reports: summary.reports?.string)
    }
  }
}
