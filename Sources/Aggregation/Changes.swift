package import StrategyModel

/// Finds what changed between the ends of two periods.
package enum Changes {
  /// Ordered by project, then kind. Only projects that are fixed at the later period's end are
  /// looked at, and of these status and planned end only where they were current before and now.
  package static func between(_ earlier: Snapshot, _ later: Snapshot) -> [Change] {
    let before = Dictionary(earlier.projects.map { ($0.project, $0) }) { first, _ in first }
    let standing = earlier.current
    return later.projects.filter(\.isFixed).flatMap { now -> [Change] in
      let was = before[now.project]
      return [
        statusChanged(was, now), newlyFixed(was, now),
        replaced(standing[now.row.slot], now), plannedEndMoved(was, now),
      ].compactMap { $0 }
        .map { $0(earlier.period, later.period, now.project) }
    }
  }

  private typealias Draft = (_ against: Period, _ period: Period, _ project: ProjectID) -> Change

  private static func draft(
    _ kind: Change.Kind, _ was: Change.Value?, _ now: Change.Value?, days: Int? = nil,
    at location: SourceLocation?
  ) -> Draft {
    { against, period, project in
      Change(
        period: period, against: against, project: project, kind: kind, was: was, now: now,
        days: days, location: location)
    }
  }

  private static func statusChanged(_ was: ProjectState?, _ now: ProjectState) -> Draft? {
    guard let was, was.isCurrent, now.isCurrent, was.status != now.status else { return nil }
    return draft(
      .statusChanged, .status(was.status), .status(now.status),
      at: now.isStale ? nil : now.statusSource)
  }

  private static func newlyFixed(_ was: ProjectState?, _ now: ProjectState) -> Draft? {
    guard was?.isFixed != true else { return nil }
    return draft(.newlyFixed, nil, now.fixedOn.map { .date($0) }, at: now.row.location)
  }

  private static func replaced(_ previous: ProjectState?, _ now: ProjectState) -> Draft? {
    guard let previous, now.isCurrent, previous.project != now.project else { return nil }
    return draft(
      .replaced, .project(previous.project), .project(now.project), at: now.row.location)
  }

  /// A date that only became more or less exact has not moved.
  private static func plannedEndMoved(_ was: ProjectState?, _ now: ProjectState) -> Draft? {
    guard let was, was.isCurrent, now.isCurrent,
      let old = was.countedReport?.plannedEnd?.value,
      let new = now.countedReport?.plannedEnd, !contains(old, new.value),
      !contains(new.value, old)
    else { return nil }
    return draft(
      .plannedEndMoved, .date(old), .date(new.value), days: old.last.days(to: new.value.last),
      at: new.location)
  }

  private static func contains(_ outer: PartialDate, _ inner: PartialDate) -> Bool {
    outer.first <= inner.first && inner.last <= outer.last
  }
}
