package import StrategyModel

/// A long delay, and not a word why.
package enum DelayWithoutReason: ReportRule {
  package static let rule = Rule(
    "delay-without-reason", .warning, .used, isOptional: true,
    message: Wording(
      de: "Das Ende ({1}) liegt {2} nach dem {0}, ein Grund ist aber nicht genannt.",
      en: "The end ({1}) is {2} after {0}, but no reason is given."),
    remedy: Wording(
      de: "Bitte nennen Sie in einem Satz den Grund.",
      en: "Please give the reason in one sentence."))

  /// The expected end against the planned one, else the planned end against the one before.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, !row.isExplained else { return [] }
    let report = row.report
    if let planned = report.plannedEnd?.value, let expected = report.expectedEnd?.value,
      let flaw = flaw(.expectedEnd, planned, expected, row)
    {
      return [flaw]
    }
    guard let now = report.plannedEnd?.value, let before = row.past.last(\.plannedEnd),
      let flaw = flaw(.plannedEnd, before, now, row)
    else { return [] }
    return [flaw]
  }

  private static func flaw(
    _ field: ReportField, _ before: PartialDate, _ now: PartialDate, _ row: ReportedRow
  ) -> Flaw? {
    let days = before.last.days(to: now.last)
    return days > row.thresholds.delayDays
      ? Flaw(field, [.date(before), .date(now), .days(days)]) : nil
  }
}
