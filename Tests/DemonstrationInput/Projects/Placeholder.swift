import StrategyModel

/// An invented project: a placeholder for a core project whose name is not public.
struct Placeholder: Sendable {
  let number: Int
  /// The status from a period on, in order.
  let course: [(from: Period, status: Status)]
  /// When the work begins, by plan and in fact.
  let start: Day
  /// Planned ends from a period on, in order; the first holds from the beginning.
  let plannedEnds: [(from: Period, day: Day)]
  /// When it was implemented or cancelled.
  let end: Day?
  /// Cents.
  let budget: Int

  var id: String { "kp-\(Digits.padded(number, 3))" }

  func status(in period: Period) -> Status? { course.last { $0.from <= period }?.status }

  private func plannedEnd(in period: Period) -> Day? {
    (plannedEnds.last { $0.from <= period } ?? plannedEnds.first)?.day
  }

  /// Progress in steps of five percent, by the days gone of all days that it will take.
  private func percent(in period: Period) -> Int? {
    switch status(in: period) {
    case .implemented: return 100
    case .planned: return 0
    case .ongoing: break
    case .paused:
      // Resting: the progress stays where it was in the last period of work.
      return status(in: period.previous) == nil ? nil : percent(in: period.previous)
    default: return nil
    }
    guard let finish = end ?? plannedEnds.last?.day else { return nil }
    let gone = start.days(to: period.lastDay)
    let share = 100 * gone / max(start.days(to: finish), 1)
    return min(max(share / 5 * 5, 5), 95)
  }

  /// The report that its lead writes for a period; nil before the first one.
  func report(in period: Period) -> ReportRow? {
    guard let status = status(in: period) else { return nil }
    var row = ReportRow(project: id, name: "Beispielprojekt \(number)", status: status)
    row.percent = percent(in: period)
    row.plannedStart = start
    row.plannedEnd = plannedEnd(in: period)
    row.actualStart = status == .planned ? nil : start
    row.actualEnd = end.flatMap { status.isFinal ? $0 : nil }
    row.moneyPlanned = budget
    row.moneySpent = spent(row.percent)
    var style = SplitMix64(key: "\(id) light")
    let cautious = style.number(in: 0...3) == 0
    row.light = status == .ongoing ? (cautious ? .amber : .green) : status == .paused ? .red : nil
    let words = ReportWords(project: id, number: number, period: period, status: status)
    row.comment = words.comment
    row.contact = words.contact
    let isMoved = plannedEnd(in: period) != plannedEnd(in: period.previous)
    if isMoved || status == .paused { row.reason = words.reason }
    if status == .implemented { row.evidence = words.evidence(of: end) }
    return row
  }

  /// Whole tens of euros, never more than the budget.
  private func spent(_ percent: Int?) -> Int? {
    guard let percent else { return nil }
    var style = SplitMix64(key: "\(id) money")
    let share = style.number(in: 820...990)
    return budget / 1000 * share / 100 * percent / 1000 * 1000
  }
}
