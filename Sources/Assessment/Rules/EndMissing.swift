package import StrategyModel

/// A project in work of which nobody says when it is to end.
package enum EndMissing: ReportRule {
  package static let rule = Rule(
    "end-missing", .note, .used, isOptional: true,
    message: Wording(
      de: "Es steht nicht da, wann das Projekt fertig sein soll.",
      en: "It is not said when the project is to be done."),
    remedy: Wording(
      de: "Bitte tragen Sie das geplante Ende ein; ein Monat oder Jahr genügt.",
      en: "Please enter the planned end; a month or year is enough."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    row.isOngoing && row.report.plannedEnd == nil && row.report.expectedEnd == nil
      ? [Flaw(.status)] : []
  }
}
