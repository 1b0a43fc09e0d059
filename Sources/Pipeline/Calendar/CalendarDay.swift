package import StrategyModel

/// A day ahead on which something is due.
package struct CalendarDay: Sendable, Hashable {
  /// In the order in which they stand on one day.
  package enum Kind: String, CaseIterable, Sendable {
    case delivery
    /// The later day that was granted to single suppliers.
    case extended
    case lock
    case paper
    case session
  }

  package let day: Day
  package let kind: Kind
  package let period: Period
  /// From whom something is expected on that day, by id; empty for the office's own days.
  package let suppliers: [SupplierID]

  /// The days from today on, in order of time; days of deliveries only where one is still expected.
  static func ahead(of today: Day, in periods: [DeliveryCalendar.PeriodPart]) -> [CalendarDay] {
    var days: [CalendarDay] = []
    for part in periods {
      let expected = Dictionary(grouping: part.entries.filter { $0.state == .expected }, by: \.due)
      for (due, entries) in expected {
        guard let due else { continue }
        days.append(
          CalendarDay(
            day: due, kind: due > part.plan.deadline ? .extended : .delivery, period: part.period,
            suppliers: Set(entries.map(\.supplier)).sorted()))
      }
      let own: [(Kind, Day?)] = [
        (.lock, part.plan.lock), (.paper, part.plan.paperDue), (.session, part.plan.session),
      ]
      for (kind, day) in own {
        guard let day, day >= today else { continue }
        days.append(CalendarDay(day: day, kind: kind, period: part.period, suppliers: []))
      }
    }
    return days.sorted { left, right in
      (left.day, left.period, left.kind.order) < (right.day, right.period, right.kind.order)
    }
  }
}

extension CalendarDay.Kind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
