package import StrategyModel

/// One run of a command.
package struct StoredRun: Hashable, Sendable {
  package let id: Int64
  package let command: String
  /// The program's version.
  package let version: String
  /// ISO 8601, like `finished`.
  package let started: String
  /// Nil where the run did not come to its end.
  package let finished: String?
  package let exitCode: Int?
  /// The periods asked for, in the order in which they were named.
  package let periods: [Period]

  package init(
    id: Int64, command: String, version: String, started: String, finished: String?,
    exitCode: Int?, periods: [Period]
  ) {
    self.id = id
    self.command = command
    self.version = version
    self.started = started
    self.finished = finished
    self.exitCode = exitCode
    self.periods = periods
  }
}
