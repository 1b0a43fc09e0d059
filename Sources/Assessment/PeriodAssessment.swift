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
    let earlier = EarlierStates(input.history, before: input.period)

    let intake = DeliveryIntake.judge(input)
    let rows = RowReading(input, register, earlier).read(intake.value)
    let merged = DeliveryMerge(input, register, earlier).merge(rows.value)
    let chosen = LeadChoice.choose(merged.value.reports, register, input)
    let states = StateMaking(input, register, earlier).states(chosen.value)
    let ledger = DeliveryLedger(input, register).entries(merged.value, states)
    let remarks = RegisterRemarks.findings(states, input)

    let findings =
      intake.findings + rows.findings + merged.findings + chosen.findings + ledger.findings
      + remarks
    let assessed = Assessed(
      snapshot: Snapshot(period: input.period, projects: states),
      ledger: ledger.value, deliveries: merged.value.deliveries.map(\.delivery))
    return Checked(assessed, findings.sorted(by: Finding.precedes))
  }
}
