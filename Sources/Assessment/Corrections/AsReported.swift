import StrategyModel

/// Takes the office's corrections out of earlier snapshots again, so that suppliers are compared
/// with what they said themselves.
enum AsReported {
  static func snapshots(_ history: [Snapshot], _ corrections: CorrectionBook) -> [Snapshot] {
    history.map { snapshot in
      guard snapshot.projects.contains(where: { !$0.correctedFields.isEmpty }) else {
        return snapshot
      }
      return Snapshot(
        period: snapshot.period,
        projects: snapshot.projects.map { state($0, snapshot.period, corrections) },
        isRetrospective: snapshot.isRetrospective)
    }
  }

  private static func state(
    _ state: ProjectState, _ period: Period, _ corrections: CorrectionBook
  ) -> ProjectState {
    guard !state.correctedFields.isEmpty, var report = state.report else { return state }
    for chain in corrections.chains(of: state.project, upTo: period)
    where state.correctedFields.contains(chain.current.field.rawValue) {
      let field = chain.current.field
      field.set(
        chain.reported(of: field.value(in: report)), in: &report, at: chain.current.location)
    }
    // Without a supplier there was nothing but the correction.
    let own = state.reportedBy == nil ? nil : report
    let isStatus = state.correctedFields.contains(CorrectableField.status.rawValue)
    let status = isStatus && state.row.integratedInto == nil ? own?.namedStatus : state.status
    return ProjectState(
      project: state.project, row: state.row, fixedOn: state.fixedOn, isFixed: state.isFixed,
      isCurrent: state.isCurrent, status: status ?? .unknown,
      statusSince: isStatus ? nil : state.statusSince, report: own,
      reportedBy: state.reportedBy, reportPeriod: own == nil ? nil : state.reportPeriod,
      carriedForward: state.carriedForward, isStale: state.isStale, isExpected: state.isExpected,
      isReported: state.isReported, baselineEnd: state.baselineEnd,
      computedLight: state.computedLight)
  }
}
