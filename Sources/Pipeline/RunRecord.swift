import Foundation
import StrategyModel

/// The record of a run beside its tables (run.json): what went in, what came out, when it ran.
///
/// It is the only file of a period in which times of runs stand.
struct RunRecord: Codable {
  struct Input: Codable {
    let file: String
    let sha256: String
  }

  let schema: String
  let program: String
  let knowledge: String
  let started: String
  let finished: String
  let deliveries: [Input]
  let counts: PeriodCounts

  init(_ report: PeriodReport, knowledge: String, clock: RunClock, version: String) {
    schema = "run/1"
    program = "strategy-report \(version)"
    self.knowledge = knowledge
    started = clock.started
    finished = RunClock.now()
    deliveries = report.deliveries.map { Input(file: $0.file, sha256: $0.sha256) }
      .sorted { $0.file < $1.file }
    counts = PeriodCounts(report)
  }

  /// Reads a record; nil where it is none of ours.
  init?(json: [UInt8]) {
    guard let record = try? JSONDecoder().decode(RunRecord.self, from: Data(json)) else {
      return nil
    }
    self = record
  }

  /// Pretty-printed, keys sorted, with a final line end.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
