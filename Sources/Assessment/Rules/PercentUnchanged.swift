package import StrategyModel

/// Progress that has stood still for several reports although the project is in work.
package enum PercentUnchanged: ReportRule {
  package static let rule = Rule(
    "percent-unchanged", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Fortschritt ist mit „{value}“ derselbe wie {0}.",
      en: "Progress is “{value}”, the same as {0}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob der Wert noch stimmt; ruht das Projekt, melden Sie „pausiert“.",
      en: "Please check whether the value is still right; if the project is paused, report "
        + "“paused”."))

  /// Near the end `nearly-done-for-long` speaks instead.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isOngoing, let now = row.report.percentComplete?.value,
      now < Percent(row.thresholds.nearlyDonePercent)
    else { return [] }
    let same = row.past.streak { $0.percentComplete?.value == now && $0.namedStatus == .ongoing }
    return same >= row.thresholds.percentUnchangedFor
      ? [Flaw(.percentComplete, [.reportsBefore(same)])] : []
  }
}
