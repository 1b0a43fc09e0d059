package import StrategyModel

/// Less was spent than the last report said; spending only adds up.
package enum SpentFell: ReportRule {
  package static let rule = Rule(
    "spent-fell", .note, .used, isOptional: true,
    message: Wording(
      de: "Die Ausgaben sind mit „{value}“ niedriger als im letzten Bericht.",
      en: "Spending is “{value}”, less than in the last report."),
    remedy: Wording(
      de: "Bitte tragen Sie alle Ausgaben seit Beginn ein, nicht nur die dieses Zeitraums.",
      en: "Please enter everything spent since the start, not only in this period."))

  /// An amount of another size is `money-off-by-factor`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let now = row.report.moneySpent?.value, let before = row.past.last(\.moneySpent),
      now < before, now.cents >= 0,
      !MoneyOffByFactor.flaws(in: row).contains(where: { $0.field?.id == ReportField.moneySpent.id }
      )
    else { return [] }
    return [Flaw(.moneySpent)]
  }
}
