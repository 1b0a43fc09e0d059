package import StrategyModel

/// What is known of a period before the first delivery, looking back.
package enum RetrospectiveSnapshot {
  /// Fixed from the register, implemented by known dates alone, integrated by the register's row
  /// alone, everything else unknown. `known` are later snapshots in any order; of each project the
  /// last status known there decides, so a date that was taken back later does not count.
  package static func make(period: Period, register: Register, known: [Snapshot]) -> Snapshot {
    let end = period.lastDay
    let atPeriod = RegisterAtPeriod(register, at: end)
    var last: [ProjectID: ProjectState] = [:]
    for snapshot in known.sorted(by: { $0.period < $1.period }) {
      for state in snapshot.projects where state.status != .unknown { last[state.project] = state }
    }
    let states = register.projects.map { project in
      let row = atPeriod.row(of: project)
      let isFixed = atPeriod.isFixed(project)
      let implemented = implementedOn(last[project.id], by: end)
      let status: Status =
        !isFixed
        ? .unknown
        : row.integratedInto != nil ? .integrated : implemented != nil ? .implemented : .unknown
      return ProjectState(
        project: project.id, row: row, fixedOn: project.fixedOn, isFixed: isFixed,
        isCurrent: atPeriod.isCurrent(project), status: status,
        statusSince: status == .implemented
          ? implemented
          : StatusSince.date(
            of: status, project, nil, reported: nil, ProjectPast(states: []), end))
    }
    return Snapshot(period: period, projects: states, isRetrospective: true)
  }

  private static func implementedOn(_ state: ProjectState?, by end: Day) -> PartialDate? {
    guard let state, state.status == .implemented, let date = state.report?.actualEnd?.value,
      date.last <= end
    else { return nil }
    return date
  }
}
