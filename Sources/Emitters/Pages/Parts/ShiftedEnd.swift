internal import Editions
internal import StrategyModel

/// By how much an end of a project is later or earlier than it was planned.
enum ShiftedEnd {
  /// `184 Tage später als zuerst geplant`; nil where there is nothing to compare, or the dates may
  /// be the same.
  static func words(_ date: PartialDate, _ project: ProjectFacts, _ texts: any Texts) -> String? {
    let isBaseline = project.baselineEnd != nil
    guard let plan = project.baselineEnd ?? project.plannedEnd else { return nil }
    // A date that is only more or less exact has not moved.
    let isSame = contains(plan, date) || contains(date, plan)
    guard !isSame || plan == date else { return nil }
    return texts.shift(
      days: plan.last.days(to: date.last),
      isRough: plan.precision != .day || date.precision != .day, fromBaseline: isBaseline)
  }

  private static func contains(_ outer: PartialDate, _ inner: PartialDate) -> Bool {
    outer.first <= inner.first && inner.last <= outer.last
  }
}
