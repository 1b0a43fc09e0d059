package import StrategyModel

/// A project that should have begun by its own plan.
package enum StartOverdue: ReportRule {
  package static let rule = Rule(
    "start-overdue", .note, .used, isOptional: true,
    message: Wording(
      de: "Der geplante Beginn ({0}) ist verstrichen, begonnen hat das Projekt aber nicht.",
      en: "The planned start ({0}) has passed, but the project has not begun."),
    remedy: Wording(
      de: "Bitte nennen Sie den neuen Beginn und kurz den Grund.",
      en: "Please give the new start and, briefly, the reason."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .planned, let start = row.report.plannedStart?.value,
      start.last < row.end
    else { return [] }
    return [Flaw(.plannedStart, [.date(start)])]
  }
}
