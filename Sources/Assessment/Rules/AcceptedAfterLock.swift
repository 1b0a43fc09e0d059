package import StrategyModel

/// A file came after the lock, and the office accepted it all the same.
package enum AcceptedAfterLock: FileRule {
  package static let rule = Rule(
    "accepted-after-lock", .note, .used,
    message: Wording(
      de: "Die Datei ging am {0} ein, nach dem Redaktionsschluss ({1}); das Strategiebüro hat sie "
        + "angenommen, sie zählt für {2}.",
      en: "The file arrived on {0}, after the editorial deadline ({1}); the strategy office "
        + "accepted it, and it counts for {2}."),
    remedy: Wording(de: "Sie brauchen nichts zu tun.", en: "You need not do anything."))

  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard delivery.isAccepted, let day = delivery.received?.day, day > input.plan.lock
    else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file),
      [.day(day), .day(input.plan.lock), .period(input.period)],
      supplier: delivery.supplier, period: input.period)
  }
}
