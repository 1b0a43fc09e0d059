import Foundation
import StrategyModel

/// The record of a run beside its tables (run.json): what went in and when it ran.
///
/// It is the only file of a period in which times of runs stand.
struct RunRecord: Encodable {
  struct Input: Encodable {
    let file: String
    let sha256: String
  }

  let schema = "run/1"
  let program: String
  let period: String
  let started: String
  let finished: String
  let deliveries: [Input]
  let errors: Int
  let warnings: Int
  let notes: Int
  let missing: [String]

  init(_ report: PeriodReport, clock: RunClock, version: String) {
    program = "strategy-report \(version)"
    period = report.period.description
    started = clock.started
    finished = RunClock.now()
    deliveries = report.deliveries.map { Input(file: $0.file, sha256: $0.sha256) }
      .sorted { $0.file < $1.file }
    errors = report.findings.count { $0.severity == .error }
    warnings = report.findings.count { $0.severity == .warning }
    notes = report.findings.count { $0.severity == .note }
    missing = report.summary(output: nil, reports: nil).missing.map(\.text)
  }

  /// Pretty-printed, keys sorted, with a final line end.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
