package import Aggregation
package import StrategyModel
package import SystemPackage

/// How a run ended: what was made, what was found, and the exit code that follows.
package struct RunOutcome: Sendable {
  package enum Ending: Sendable {
    /// The office's own files are wrong; nothing was counted.
    case configurationErrors
    /// No period has a folder below `deliveries/`.
    case nothingToDo
    /// `--strict`, and there are error findings; nothing was written.
    case refused
    /// Counted, not written.
    case dryRun
    case published
    /// The counting contradicts itself: a defect of the program.
    case identityViolated([IdentityViolation])
  }

  /// One period of the run.
  package struct PeriodSummary: Sendable {
    package let period: Period
    package let counts: PeriodCounts
    /// Nothing had changed since the draft was made; it was left as it is.
    package let isUnchanged: Bool
    /// The folder with the tables; nil where nothing was written.
    package let output: FilePath?
    /// The folder with the pages.
    package let reports: FilePath?
  }

  package let ending: Ending
  /// Errors and remarks about the office's own files.
  package let configurationFindings: [Finding]
  /// The periods that were asked for, in order of time.
  package let periods: [PeriodSummary]

  package init(
    _ ending: Ending, configurationFindings: [Finding], periods: [PeriodSummary] = []
  ) {
    self.ending = ending
    self.configurationFindings = configurationFindings
    self.periods = periods
  }

  /// Where several codes hold, the highest.
  package var exitCode: ExitCode {
    switch ending {
    case .configurationErrors: return .configuration
    case .nothingToDo, .refused: return .dataError
    case .identityViolated: return .internalError
    case .dryRun, .published:
      if periods.contains(where: { !$0.counts.missing.isEmpty }) { return .deliveriesMissing }
      return periods.contains { $0.counts.openErrors > 0 } ? .errorFindings : .done
    }
  }
}
