package import StrategyModel

/// An owed file is known to have come after its deadline, but before the lock.
package enum DeliveryLate: FileRule {
  package static let rule = Rule(
    "delivery-late", .note, .used,
    message: Wording(
      de: "Die Datei kam nach dem Abgabetermin ({0}); sie wurde noch berücksichtigt.",
      en: "The file came after the deadline ({0}); it was still taken into account."),
    remedy: Wording(
      de: "Brauchen Sie künftig mehr Zeit, sagen Sie uns bitte vor dem Termin Bescheid.",
      en: "If you need more time in future, please let us know before the deadline."))

  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    // Of a file accepted after the lock `accepted-after-lock` says so.
    guard AcceptedAfterLock.finding(delivery, input) == nil, isLate(delivery, input),
      let due = input.due(delivery.dataSet, of: delivery.supplier)
    else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file), [.day(due)], supplier: delivery.supplier,
      period: input.period)
  }

  /// Judged by the day of receipt alone; a file of unknown receipt is never late.
  static func isLate(_ delivery: Delivery, _ input: PeriodInput) -> Bool {
    guard let due = input.due(delivery.dataSet, of: delivery.supplier),
      let received = delivery.received?.day
    else { return false }
    return received > due
  }
}
