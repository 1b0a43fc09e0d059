package import StrategyModel

/// A project that is complete by its percentage, but not by its status.
package enum HundredPercentWhileOngoing: ReportRule {
  package static let rule = Rule(
    "hundred-percent-while-ongoing", .warning, .used,
    message: Wording(
      de: "Der Fortschritt ist 100 %, der Status aber „{0}“; gezählt wird nach dem Status.",
      en: "Progress is 100 %, but the status is “{0}”; the status counts."),
    remedy: Wording(
      de: "Bitte melden Sie „umgesetzt“ mit Datum oder berichtigen Sie den Fortschritt.",
      en: "Please report “implemented” with a date, or correct the progress."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let status = row.report.namedStatus, status.isUnfinished, status != .unknown,
      row.report.percentComplete?.value == Percent(100)
    else { return [] }
    return [Flaw(.percentComplete, [.status(status)])]
  }
}
