import StrategyModel

/// The whole report that holds for a project at the period's end: one of this period, or the last
/// earlier one, as the supplier sent it until the office corrects it.
struct HeldReport: Sendable {
  var report: StatusReport
  /// Nil where only the office says anything.
  let by: SupplierID?
  let period: Period
  /// The period whose end first knew the status: the report's, or that of a correction.
  var statusPeriod: Period
  /// In the order of fields.
  var corrected: [CorrectableField] = []

  init(_ report: StatusReport, by supplier: SupplierID?, period: Period) {
    self.report = report
    by = supplier
    self.period = period
    statusPeriod = period
  }

  /// `chosen` are the reports to which something came this period, `earlier` is free of
  /// corrections.
  static func all(
    _ chosen: [ProjectID: SupplierReport], _ register: RegisterAtPeriod, _ earlier: EarlierStates
  ) -> [ProjectID: HeldReport] {
    var held: [ProjectID: HeldReport] = [:]
    for project in register.projects {
      if let report = chosen[project.id] {
        held[project.id] = HeldReport(report.report, by: report.supplier, period: report.period)
      } else if let last = earlier[project.id].lastReported, let report = last.report,
        let reportPeriod = last.reportPeriod
      {
        held[project.id] = HeldReport(report, by: last.reportedBy, period: reportPeriod)
      }
    }
    return held
  }

  /// Whether its status is too old to say anything.
  func isStale(in period: Period, after limit: Int) -> Bool {
    guard report.namedStatus?.isFinal != true else { return false }
    // The cadence may have changed since.
    let known = Period(period.cadence, containing: statusPeriod.lastDay)
    return period.ordinal - known.ordinal > limit
  }
}
