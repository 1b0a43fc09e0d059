package import StrategyModel

/// A project that is implemented by its status, but not by its percentage.
package enum ImplementedBelowHundred: ReportRule {
  package static let rule = Rule(
    "implemented-below-hundred", .warning, .used,
    message: Wording(
      de: "Das Projekt ist als umgesetzt gemeldet, der Fortschritt ist aber „{value}“.",
      en: "The project is reported as implemented, but its progress is “{value}”."),
    remedy: Wording(
      de: "Bitte tragen Sie 100 % ein, oder berichtigen Sie den Status.",
      en: "Please enter 100 %, or correct the status."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .implemented,
      let percent = row.report.percentComplete?.value, percent < Percent(100),
      percent >= Percent(0)
    else { return [] }
    return [Flaw(.percentComplete)]
  }
}
