package import StrategyModel

/// A project that has rested for many reports.
package enum PausedForLong: ReportRule {
  package static let rule = Rule(
    "paused-for-long", .note, .used, isOptional: true,
    message: Wording(
      de: "Das Projekt ruht, wie schon {0}.",
      en: "The project is paused, as {0}."),
    remedy: Wording(
      de: "Bitte schreiben Sie, wann es weitergeht und wovon das abhängt.",
      en: "Please say when it will go on, and what that depends on."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .paused else { return [] }
    let reports = row.past.streak { $0.namedStatus == .paused }
    return reports >= row.thresholds.pausedFor ? [Flaw(.status, [.reportsBefore(reports)])] : []
  }
}
