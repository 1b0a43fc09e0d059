import StrategyModel

/// Makes the state of every project at the period's end from the reports that count.
struct StateMaking {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let counting: Counting
  /// The projects that stood in their slots at the end of the period before.
  private let stoodBefore: Set<ProjectID>

  init(_ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates) {
    self.input = input
    self.register = register
    self.earlier = earlier
    counting = input.strategy.version(for: input.period).counting
    stoodBefore = SlotSequence.current(register.projects, at: input.period.dayBefore)
  }

  /// One for each project of the register, by id; `reported` are those with an accepted report of
  /// this period.
  func states(
    _ held: [ProjectID: HeldReport], reported: Set<ProjectID>
  ) -> [ProjectState] {
    register.projects.map { state(of: $0, held[$0.id], hasReport: reported.contains($0.id)) }
  }

  private func state(
    of project: CoreProject, _ holding: HeldReport?, hasReport: Bool
  ) -> ProjectState {
    let row = register.row(of: project)
    let past = earlier[project.id]
    let isFixed = register.isFixed(project)
    let isCurrent = register.isCurrent(project)
    let isIntegrated = isFixed && row.integratedInto != nil
    let isStale =
      isFixed && !isIntegrated
      && holding?.isStale(in: input.period, after: counting.staleAfter) == true
    let reported = isFixed && !isStale ? holding?.report.namedStatus : nil
    let status = isIntegrated ? .integrated : reported ?? .unknown
    let isOwed = isCurrent || stoodBefore.contains(project.id)
    let isExpected = isFixed && isOwed && isExpected(project, row, past)
    return ProjectState(
      project: project.id, row: row, fixedOn: project.fixedOn, isFixed: isFixed,
      isCurrent: isCurrent, status: status,
      statusSince: StatusSince.date(
        of: status, project, holding?.report, reported: holding?.statusPeriod, past, input.end),
      report: holding?.report, reportedBy: holding?.by, reportPeriod: holding?.period,
      carriedForward: holding.map { $0.period != input.period } ?? false, isStale: isStale,
      isExpected: isExpected, isReported: isExpected && hasReport,
      baselineEnd: past.baselineEnd ?? firstPlan(project, holding),
      computedLight: !isFixed
        ? nil : holding.flatMap { ComputedLight.of($0.report, status: status, at: input.end) },
      correctedFields: (holding?.corrected ?? []).map(\.rawValue))
  }

  /// Not lapsed at the end of the period before, and its reporting lead owes something now; that a
  /// successor took the slot meanwhile changes nothing.
  private func isExpected(_ project: CoreProject, _ row: RegisterRow, _ past: ProjectPast) -> Bool {
    guard let lead = row.reportingLead, let supplier = input.supplier(lead) else { return false }
    let dayBefore = input.period.dayBefore
    let wasLapsed =
      past.states.last?.status.isLapsed == true
      || project.row(at: dayBefore).integratedInto != nil && project.isFixed(at: dayBefore)
    return !wasLapsed && !supplier.dataSetsDue(in: input.period).isEmpty
  }

  /// The planned end of a report of a period at whose end the project was fixed.
  private func firstPlan(_ project: CoreProject, _ holding: HeldReport?) -> PartialDate? {
    guard let holding, project.isFixed(at: holding.period.lastDay) else { return nil }
    return holding.report.plannedEnd?.value
  }
}

extension Period {
  /// The last day of the period before.
  fileprivate var dayBefore: Day { firstDay.adding(days: -1) }
}
