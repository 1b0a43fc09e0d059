package import StrategyModel

/// A project that has been nearly done for several reports ("90 % syndrome").
package enum NearlyDoneForLong: ReportRule {
  package static let rule = Rule(
    "nearly-done-for-long", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Fortschritt liegt, wie schon {0}, bei {1} % oder mehr, fertig ist das Projekt aber "
        + "nicht.",
      en: "As {0}, progress is {1} % or more, but the project is not finished."),
    remedy: Wording(
      de:
        "Bitte schreiben Sie, was noch fehlt und bis wann, oder melden Sie „umgesetzt“ mit Datum.",
      en: "Please say what is still missing and by when, or report “implemented” with a date."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    let limit = Percent(row.thresholds.nearlyDonePercent)
    func isNearlyDone(_ report: StatusReport) -> Bool {
      report.namedStatus == .ongoing
        && report.percentComplete.map { $0.value >= limit && $0.value < Percent(100) } == true
    }
    guard isNearlyDone(row.report) else { return [] }
    let reports = row.past.streak(isNearlyDone)
    return reports >= row.thresholds.nearlyDoneFor
      ? [
        Flaw(
          .percentComplete, [.reportsBefore(reports), .number(row.thresholds.nearlyDonePercent)])
      ]
      : []
  }
}
