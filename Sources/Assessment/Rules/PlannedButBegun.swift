package import StrategyModel

/// A project reported as not begun, though the same row says that work is under way.
package enum PlannedButBegun: ReportRule {
  package static let rule = Rule(
    "planned-but-begun", .warning, .used,
    message: Wording(
      de: "Der Status ist „{0}“, bei „{field}“ steht aber „{value}“.",
      en: "The status is “{0}”, but “{field}” says “{value}”."),
    remedy: Wording(
      de: "Bitte melden Sie „in Arbeit“, wenn das Projekt läuft; sonst löschen Sie bitte den "
        + "Eintrag bei „{field}“.",
      en: "Please report “ongoing” if the project is running; otherwise please clear “{field}”."))

  /// Progress above 0, or a start that has come; the first of them.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .planned else { return [] }
    let status = FindingArgument.status(.planned)
    if let percent = row.report.percentComplete?.value, percent > Percent(0) {
      return [Flaw(.percentComplete, [status])]
    }
    if let start = row.report.actualStart?.value, start.last <= row.end {
      return [Flaw(.actualStart, [status])]
    }
    return []
  }
}
