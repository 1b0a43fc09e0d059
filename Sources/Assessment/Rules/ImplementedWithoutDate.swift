package import StrategyModel

/// A project reported as implemented without saying since when.
package enum ImplementedWithoutDate: ReportRule {
  package static let rule = Rule(
    "implemented-without-date", .warning, .used,
    message: Wording(
      de: "Das Projekt ist als umgesetzt gemeldet, aber ohne Datum.",
      en: "The project is reported as implemented, but without a date."),
    remedy: Wording(
      de: "Bitte tragen Sie als tatsächliches Ende den Tag oder den Monat ein.",
      en: "Please enter the day or the month as the actual end."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    row.report.namedStatus == .implemented && row.report.actualEnd == nil ? [Flaw(.status)] : []
  }
}
