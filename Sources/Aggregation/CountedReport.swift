package import StrategyModel

extension ProjectState {
  /// The report whose values count; nil where there is none or it is stale.
  package var countedReport: StatusReport? { isStale ? nil : report }

  /// Where the status is stated: the register's row for an integration, else the last report.
  package var statusSource: SourceLocation? {
    row.integratedInto != nil && status == .integrated ? row.location : report?.location
  }
}
