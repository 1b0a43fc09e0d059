package import StrategyModel

/// A planned end that was moved again and again, or by a long time in all.
package enum PlannedEndMovedOften: ReportRule {
  package static let rule = Rule(
    "planned-end-moved-often", .warning, .used, isOptional: true,
    message: Wording(
      de: "Das geplante Ende wurde {1}-mal verschoben; mit {0} liegt es {2} Tage hinter dem ersten "
        + "Plan.",
      en: "Number of times that the planned end was moved: {1}; at {0} it lies {2} days behind the "
        + "first plan."),
    remedy: Wording(
      de: "Bitte nennen Sie einen Termin, der nach heutigem Wissen hält, und was ihn gefährdet.",
      en: "Please name a date that will hold as far as is known today, and what puts it at risk."))

  /// In every report while the project runs, unlike `planned-end-moved`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let now = row.report.plannedEnd?.value else { return [] }
    let plans = row.past.sequence(\.plannedEnd)
    guard let first = row.past.baselineEnd ?? plans.first else { return [] }
    let moves = zip(plans, plans.dropFirst() + [now]).count { $0.last < $1.last }
    let days = first.last.days(to: now.last)
    guard moves >= row.thresholds.plannedEndMoves || days >= row.thresholds.plannedEndDays
    else { return [] }
    return [Flaw(.plannedEnd, [.date(now), .number(moves), .number(days)])]
  }
}
