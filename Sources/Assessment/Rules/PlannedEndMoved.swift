package import StrategyModel

/// The planned end is later than it was.
package enum PlannedEndMoved: ReportRule {
  package static let rule = Rule(
    "planned-end-moved", .note, .used,
    message: Wording(
      de: "Das geplante Ende hat sich verschoben: bisher {0}, jetzt {1} ({2}. Verschiebung, {3}).",
      en: "The planned end has moved: {0} before, {1} now (move number {2}, {3})."),
    remedy: Wording(
      de: "Bitte nennen Sie kurz den Grund, falls er noch nicht in der Zeile steht.",
      en: "Please give the reason briefly, unless the row has it already."))

  /// Compared with the last planned end stated; days are counted from the baseline, or from the
  /// first planned end known.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let now = row.report.plannedEnd?.value else { return [] }
    let plans = row.past.sequence(\.plannedEnd)
    guard let before = plans.last, let first = row.past.baselineEnd ?? plans.first,
      before.last < now.last
    else { return [] }
    let moves = zip(plans, plans.dropFirst() + [now]).count { $0.last < $1.last }
    let days = first.last.days(to: now.last)
    return [
      Flaw(.plannedEnd, [.date(before), .date(now), .number(moves), .daysAfterFirstPlan(days)])
    ]
  }
}
