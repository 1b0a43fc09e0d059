package import StrategyModel

/// Progress that has stood still for several reports although the project is in work.
package enum PercentUnchanged: ReportRule {
  package static let rule = Rule(
    "percent-unchanged", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Fortschritt ist mit „{value}“ derselbe wie in den {0} Berichten davor.",
      en: "Progress is “{value}”, the same as in the {0} reports before."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob der Wert noch stimmt; ruht das Projekt, melden Sie „pausiert“.",
      en: "Please check whether the value is still right; if the project is resting, report "
        + "“paused”."))

  /// Near the end `nearly-done-for-long` speaks instead.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isOngoing, let now = row.report.percentComplete?.value,
      now < Percent(row.thresholds.nearlyDonePercent)
    else { return [] }
    let same = row.past.streak { $0.percentComplete?.value == now && $0.namedStatus == .ongoing }
    return same >= row.thresholds.percentUnchangedFor
      ? [Flaw(.percentComplete, [.number(same)])] : []
  }
}
