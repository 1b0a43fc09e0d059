package import StrategyModel

/// The traffic light that the dates and amounts of a report give; it stands beside the reported
/// one and never replaces it.
package enum ComputedLight {
  /// Red: the planned end (else the expected one) has passed. Amber: paused, expected to end later
  /// than planned, more spent than planned, or not begun though its planned start has passed.
  /// Green: an end is stated and nothing speaks against it. Nil: nothing to judge by, or nothing
  /// left to judge. A partial date counts at its last day.
  package static func of(_ report: StatusReport, status: Status, at day: Day) -> Light? {
    guard isRunning(status) else { return nil }
    if overdueEnd(of: report, status: status, at: day) != nil { return .red }
    let isAmber = [
      status == .paused,
      isLater(report.expectedEnd, than: report.plannedEnd),
      isMore(report.moneySpent, than: report.moneyPlanned),
      status == .planned && report.plannedStart.map { $0.value.last < day } == true,
    ].contains(true)
    if isAmber { return .amber }
    return report.plannedEnd == nil && report.expectedEnd == nil ? nil : .green
  }

  /// The end that has passed although the project still runs.
  static func overdueEnd(of report: StatusReport, status: Status, at day: Day) -> PartialDate? {
    guard isRunning(status), let end = (report.plannedEnd ?? report.expectedEnd)?.value,
      end.last < day
    else { return nil }
    return end
  }

  private static func isRunning(_ status: Status) -> Bool {
    status.isUnfinished && status != .unknown
  }

  private static func isLater(_ date: Reported<PartialDate>?, than plan: Reported<PartialDate>?)
    -> Bool
  {
    guard let date, let plan else { return false }
    return plan.value.last < date.value.last
  }

  private static func isMore(_ amount: Reported<Money>?, than plan: Reported<Money>?) -> Bool {
    guard let amount, let plan else { return false }
    return plan.value < amount.value
  }
}
