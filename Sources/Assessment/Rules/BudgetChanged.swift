package import StrategyModel

/// The planned money is another than in the last report, by more than a little.
package enum BudgetChanged: ReportRule {
  package static let rule = Rule(
    "budget-changed", .note, .used, isOptional: true,
    message: Wording(
      de: "Die geplanten Mittel weichen mit „{value}“ um mehr als {0} % vom letzten Bericht ab.",
      en: "The planned money, “{value}”, differs by more than {0} % from the last report."),
    remedy: Wording(
      de: "Bitte prüfen Sie den Betrag; stimmt er, nennen Sie bitte kurz den Grund.",
      en: "Please check the amount; if it is right, please give the reason briefly."))

  /// An amount of another size is `money-off-by-factor`; with a reason nothing is asked.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    let limit = row.thresholds.budgetChangePercent
    guard row.report.reason == nil, let now = row.report.moneyPlanned?.value,
      let before = row.past.last(\.moneyPlanned), before.cents > 0, now.cents >= 0,
      !MoneyOffByFactor.flaws(in: row)
        .contains(where: { $0.field?.id == ReportField.moneyPlanned.id })
    else { return [] }
    // Both are at least 0, so the difference cannot overflow; a wider product need not either.
    let change = (now.cents - before.cents).magnitude.multipliedFullWidth(by: 100)
    let allowed = before.cents.magnitude.multipliedFullWidth(by: UInt64(limit))
    guard (change.high, change.low) > (allowed.high, allowed.low) else { return [] }
    return [Flaw(.moneyPlanned, [.number(limit)])]
  }
}
