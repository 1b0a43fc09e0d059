package import StrategyModel

/// A file came after the period was locked: kept, not counted unless the office accepts it.
package enum ReceivedAfterLock: FileRule {
  package static let rule = Rule(
    "received-after-lock", .warning, .fileRejected,
    message: Wording(
      de: "Die Datei ging am {0} ein, nach dem Redaktionsschluss ({1}); sie wird aufbewahrt, "
        + "zählt für {2} aber nicht.",
      en: "The file arrived on {0}, after the editorial deadline ({1}); it is kept but does not "
        + "count for {2}."),
    remedy: Wording(
      de: "Ist sie für den Bericht wichtig, wenden Sie sich bitte an das Strategiebüro.",
      en: "If it matters for the report, please contact the strategy office."))

  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard !delivery.isAccepted, let day = delivery.received?.day, day > input.plan.lock
    else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file),
      [.day(day), .day(input.plan.lock), .period(input.period)],
      supplier: delivery.supplier, period: input.period)
  }
}
