package import StrategyModel

/// Money is spent much faster than the work goes on.
package enum SpendingAhead: ReportRule {
  package static let rule = Rule(
    "spending-ahead", .note, .used, isOptional: true,
    message: Wording(
      de: "Von den Mitteln sind {0} % ausgegeben, der Fortschritt ist aber „{1}“.",
      en: "{0} % of the money has been spent, but progress is “{1}”."),
    remedy: Wording(
      de: "Bitte prüfen Sie Beträge und Fortschritt; stimmen sie, schreiben Sie bitte, ob die "
        + "Mittel reichen.",
      en: "Please check the amounts and the progress; if they are right, please say whether the "
        + "money will be enough."))

  /// Spending above the plan is `spent-above-planned`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    let report = row.report
    guard row.isRunning, let percent = report.percentComplete, percent.value >= Percent(0),
      let planned = report.moneyPlanned?.value, let spent = report.moneySpent?.value,
      planned.cents > 0, spent.cents >= 0, spent <= planned
    else { return [] }
    // At most 100, for no more is spent than planned.
    let share = planned.cents.magnitude.dividingFullWidth(
      spent.cents.magnitude.multipliedFullWidth(by: 100))
    let ahead = Percent(Int(share.quotient) - row.thresholds.spendingAheadPoints)
    guard percent.value < ahead else { return [] }
    return [Flaw(.moneySpent, [.number(Int(share.quotient)), .text(percent.text)])]
  }
}
