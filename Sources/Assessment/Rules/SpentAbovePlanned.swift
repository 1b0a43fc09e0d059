package import StrategyModel

/// More money was spent than was planned.
package enum SpentAbovePlanned: ReportRule {
  package static let rule = Rule(
    "spent-above-planned", .warning, .used,
    message: Wording(
      de: "Ausgegeben wurden „{value}“, geplant waren „{0}“.",
      en: "“{value}” was spent, “{0}” was planned."),
    remedy: Wording(
      de: "Bitte prüfen Sie beide Beträge und ihre Einheit; stimmen sie, nennen Sie bitte kurz "
        + "den Grund.",
      en: "Please check both amounts and their unit; if they are right, please give the reason "
        + "briefly."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let planned = row.report.moneyPlanned, let spent = row.report.moneySpent,
      spent.value > planned.value
    else { return [] }
    return [Flaw(.moneySpent, [.text(planned.text)])]
  }
}
