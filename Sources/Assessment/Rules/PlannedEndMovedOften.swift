package import StrategyModel

/// A planned end that was moved again and again, or by a long time in all.
package enum PlannedEndMovedOften: ReportRule {
  package static let rule = Rule(
    "planned-end-moved-often", .warning, .used, isOptional: true,
    message: Wording(
      de: "Das geplante Ende wurde {1} verschoben und liegt nun ({0}) {2}.",
      en: "The planned end has been moved {1} and is now ({0}) {2}."),
    remedy: Wording(
      de: "Bitte nennen Sie einen Termin, der nach heutigem Stand zu halten ist, und was ihn "
        + "gefährdet.",
      en: "Please name a date that can be kept as far as is known today, and what puts it at risk.")
  )

  /// In every report while the project runs, unlike `planned-end-moved`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let now = row.report.plannedEnd?.value else { return [] }
    let plans = row.past.sequence(\.plannedEnd)
    guard let first = row.past.baselineEnd ?? plans.first else { return [] }
    let moves = zip(plans, plans.dropFirst() + [now]).count { $0.last < $1.last }
    let days = first.last.days(to: now.last)
    guard moves >= row.thresholds.plannedEndMoves || days >= row.thresholds.plannedEndDays
    else { return [] }
    return [Flaw(.plannedEnd, [.date(now), .times(moves), .daysAfterFirstPlan(days)])]
  }
}
