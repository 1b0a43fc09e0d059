package import StrategyModel

/// Turns the status reports of one period into what is known at its end, and says what is wrong.
///
/// Pure, and blind to the order of files, rows, suppliers and snapshots that it is given. Findings
/// come in the order of `Finding.precedes` with their rules' own severities and without a limit;
/// `FindingPolicy` applies what configuration says.
package enum PeriodAssessment {
  /// Findings: all rules in `AssessmentRules.all`.
  package static func assess(_ input: PeriodInput) -> Checked<Assessed> {
    let register = RegisterAtPeriod(input.register, at: input.end)
    let corrections = CorrectionBook(input.corrections, register.directory)
    let earlier = EarlierStates(input.history, before: input.period)
    let reported = EarlierStates(
      AsReported.snapshots(input.history, corrections), before: input.period)

    let intake = DeliveryIntake.judge(input)
    let rows = RowReading(input, register, reported).read(intake.value)
    let origins = FieldOrigins(input, register.directory)
    let merged = DeliveryMerge(input, register, reported, origins).merge(rows.value)
    let chosen = LeadChoice.choose(merged.value.reports, register, input)
    let held = HeldReport.all(chosen.value, register, reported)
    let corrected = ReportCorrection(input, register, earlier, corrections).correct(held)
    let states = StateMaking(input, register, earlier)
      .states(corrected.value, reported: Set(chosen.value.filter { counts($0.value, input) }.keys))
    let ledger = DeliveryLedger(input, register, origins).entries(merged.value, states)
    let remarks = RegisterRemarks.findings(states, input)

    let findings =
      intake.findings + rows.findings + merged.findings + chosen.findings + corrected.findings
      + ledger.findings + remarks
    let assessed = Assessed(
      snapshot: Snapshot(period: input.period, projects: states),
      ledger: ledger.value, deliveries: merged.value.deliveries.map(\.delivery))
    return Checked(assessed, findings.sorted(by: Finding.precedes))
  }

  /// Whether a report is one of this period: it names or confirms the status now, or what came
  /// beside the earlier status is all that was owed.
  private static func counts(_ report: SupplierReport, _ input: PeriodInput) -> Bool {
    report.period == input.period
      || input.due(input.statusDataSet(of: report.supplier), of: report.supplier) == nil
  }
}
