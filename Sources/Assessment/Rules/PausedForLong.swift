package import StrategyModel

/// A project that has rested for many reports.
package enum PausedForLong: ReportRule {
  package static let rule = Rule(
    "paused-for-long", .note, .used, isOptional: true,
    message: Wording(
      de: "Das Projekt ruht, wie in den {0} Berichten davor.",
      en: "The project is paused, as in the {0} reports before."),
    remedy: Wording(
      de: "Bitte schreiben Sie, wann es weitergeht und wovon das abhängt.",
      en: "Please say when it goes on, and what that depends on."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .paused else { return [] }
    let reports = row.past.streak { $0.namedStatus == .paused }
    return reports >= row.thresholds.pausedFor ? [Flaw(.status, [.number(reports)])] : []
  }
}
