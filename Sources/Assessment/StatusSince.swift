import StrategyModel

/// Tells since when a status holds.
enum StatusSince {
  /// Its own date where the report (for `integrated` the register) gives one; else that of the
  /// earlier states that had the same status; else the end of the period that reported it.
  static func date(
    of status: Status, _ project: CoreProject, _ report: StatusReport?, reported: Period?,
    _ past: ProjectPast, _ end: Day
  ) -> PartialDate? {
    guard status != .unknown else { return nil }
    if let own = ownDate(of: status, project, report, past, end) { return own }
    if let last = past.lastKnown, last.status == status, let since = last.statusSince {
      return since
    }
    return PartialDate(reported?.lastDay ?? end)
  }

  private static func ownDate(
    of status: Status, _ project: CoreProject, _ report: StatusReport?, _ past: ProjectPast,
    _ end: Day
  ) -> PartialDate? {
    switch status {
    case .implemented: report?.actualEnd?.value
    case .cancelled: report?.actualEnd?.value
    case .integrated: registered(project, end) ?? report?.actualEnd?.value
    case .ongoing: isFirstRun(past) ? report?.actualStart?.value : nil
    case .planned, .paused, .unknown: nil
    }
  }

  /// The start of the work dates `ongoing` only until the project was something else in between.
  private static func isFirstRun(_ past: ProjectPast) -> Bool {
    past.states.allSatisfy { [.planned, .ongoing, .unknown].contains($0.status) }
  }

  /// The day of the register row from which the project is integrated without a break.
  private static func registered(_ project: CoreProject, _ end: Day) -> PartialDate? {
    let holding = project.rows.filter { ($0.validFrom ?? end) <= end }
    let integrated = holding.reversed().prefix { $0.integratedInto != nil }
    return integrated.last?.validFrom.map { PartialDate($0) }
  }
}
