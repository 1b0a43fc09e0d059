package import StrategyModel

/// A project that has ended by its dates, but not by its status.
package enum EndedWhileRunning: ReportRule {
  package static let rule = Rule(
    "ended-while-running", .warning, .used,
    message: Wording(
      de: "Als tatsächliches Ende ist {1} angegeben, der Status ist aber „{0}“.",
      en: "The actual end is given as {1}, but the status is “{0}”."),
    remedy: Wording(
      de: "Bitte melden Sie „umgesetzt“ oder „eingestellt“; läuft das Projekt noch, lassen Sie das "
        + "tatsächliche Ende bitte leer.",
      en: "Please report “implemented” or “cancelled”; if the project is still running, please "
        + "leave the actual end empty."))

  /// An end after the period is `future-date`, one before its start `end-before-start`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let status = row.report.namedStatus,
      let ended = row.report.actualEnd?.value, ended.last <= row.end,
      row.report.actualStart.map({ $0.value.first <= ended.last }) ?? true
    else { return [] }
    return [Flaw(.actualEnd, [.status(status), .date(ended)])]
  }
}
