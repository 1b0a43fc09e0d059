package import StrategyModel

/// A percentage below 0 or above 100 that the reading of the file let pass.
package enum PercentImpossible: ReportRule {
  package static let rule = Rule(
    "percent-impossible", .error, .fieldDropped,
    message: Wording(
      de: "Ein Fortschritt von „{value}“ ist nicht möglich; der Wert wurde weggelassen.",
      en: "Progress of “{value}” is not possible; the value was left out."),
    remedy: Wording(
      de: "Bitte tragen Sie eine Zahl von 0 bis 100 ein.",
      en: "Please enter a number from 0 to 100."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let percent = row.report.percentComplete?.value,
      percent < Percent(0) || percent > Percent(100)
    else { return [] }
    return [Flaw(.percentComplete)]
  }
}
