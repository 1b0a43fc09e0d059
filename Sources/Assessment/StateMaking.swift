import StrategyModel

/// Makes the state of every project at the period's end from the reports that count.
struct StateMaking {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let counting: Counting

  init(_ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates) {
    self.input = input
    self.register = register
    self.earlier = earlier
    counting = input.strategy.version(for: input.period).counting
  }

  /// One for each project of the register, by id.
  func states(_ chosen: [ProjectID: SupplierReport]) -> [ProjectState] {
    register.projects.map { state(of: $0, chosen[$0.id]) }
  }

  /// A whole report of this period, or the whole of the last earlier one.
  private struct Holding {
    let report: StatusReport
    let by: SupplierID?
    let period: Period
  }

  private func holding(_ chosen: SupplierReport?, _ past: ProjectPast) -> Holding? {
    if let chosen {
      return Holding(report: chosen.report, by: chosen.supplier, period: input.period)
    }
    guard let last = past.lastReported, let report = last.report, let period = last.reportPeriod
    else { return nil }
    return Holding(report: report, by: last.reportedBy, period: period)
  }

  private func state(of project: CoreProject, _ chosen: SupplierReport?) -> ProjectState {
    let row = register.row(of: project)
    let past = earlier[project.id]
    let isFixed = register.isFixed(project)
    let isCurrent = register.isCurrent(project)
    let holding = holding(chosen, past)
    let isIntegrated = isFixed && row.integratedInto != nil
    let isStale = isFixed && !isIntegrated && isStale(holding)
    let reported = isFixed && !isStale ? holding?.report.namedStatus : nil
    let status = isIntegrated ? .integrated : reported ?? .unknown
    let isExpected = isFixed && isCurrent && isExpected(project, row, past)
    return ProjectState(
      project: project.id, row: row, fixedOn: project.fixedOn, isFixed: isFixed,
      isCurrent: isCurrent, status: status,
      statusSince: StatusSince.date(
        of: status, project, holding?.report, reported: holding?.period, past, input.end),
      report: holding?.report, reportedBy: holding?.by, reportPeriod: holding?.period,
      carriedForward: holding.map { $0.period != input.period } ?? false, isStale: isStale,
      isExpected: isExpected, isReported: isExpected && chosen != nil,
      baselineEnd: past.baselineEnd ?? firstPlan(project, holding),
      computedLight: !isFixed
        ? nil : holding.flatMap { ComputedLight.of($0.report, status: status, at: input.end) })
  }

  private func isStale(_ holding: Holding?) -> Bool {
    guard let holding, holding.report.namedStatus?.isFinal != true else { return false }
    // The cadence may have changed since.
    let reported = Period(input.period.cadence, containing: holding.period.lastDay)
    return input.period.ordinal - reported.ordinal > counting.staleAfter
  }

  /// Not lapsed at the end of the period before, and its reporting lead owes something now.
  private func isExpected(_ project: CoreProject, _ row: RegisterRow, _ past: ProjectPast) -> Bool {
    guard let lead = row.reportingLead, let supplier = input.supplier(lead) else { return false }
    let dayBefore = input.period.firstDay.adding(days: -1)
    let wasLapsed =
      past.states.last?.status.isLapsed == true
      || project.row(at: dayBefore).integratedInto != nil && project.isFixed(at: dayBefore)
    return !wasLapsed && !supplier.dataSetsDue(in: input.period).isEmpty
  }

  /// The planned end of a report of a period at whose end the project was fixed.
  private func firstPlan(_ project: CoreProject, _ holding: Holding?) -> PartialDate? {
    guard let holding, project.isFixed(at: holding.period.lastDay) else { return nil }
    return holding.report.plannedEnd?.value
  }
}
