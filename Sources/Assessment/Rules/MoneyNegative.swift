package import StrategyModel

/// An amount below zero.
package enum MoneyNegative: ReportRule {
  package static let rule = Rule(
    "money-negative", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Betrag „{value}“ bei „{field}“ ist negativ.",
      en: "The amount “{value}” for “{field}” is negative."),
    remedy: Wording(
      de: "Bitte tragen Sie den Betrag ohne Minuszeichen ein; Einnahmen gehören nicht hierher.",
      en: "Please enter the amount without the minus sign; income does not belong here."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    [(ReportField.moneyPlanned, row.report.moneyPlanned), (.moneySpent, row.report.moneySpent)]
      .compactMap { field, amount in
        amount.map { $0.value < Money(cents: 0) } == true ? Flaw(field) : nil
      }
  }
}
