import StrategyModel

/// Decides for each file of the period whether it counts at all.
enum DeliveryIntake {
  /// By supplier, data set and `Delivery.precedes`. Findings: `same-file-again`,
  /// `as-of-outside-period`, `received-after-lock`, `accepted-after-lock`, `received-unknown`,
  /// `delivery-late`.
  static func judge(_ input: PeriodInput) -> Checked<[AssessedDelivery]> {
    var result = Checked<[AssessedDelivery]>([])
    for delivery in input.deliveries.sorted(by: precedes) {
      let findings = judge(delivery, input)
      let isRejected =
        delivery.isRejected
        || findings.contains {
          $0.rule.effect == .fileRejected && $0.rule != ReceivedAfterLock.rule
        }
      let isLocked = findings.contains { $0.rule == ReceivedAfterLock.rule }
      let standing: AssessedDelivery.Standing =
        isRejected ? .rejected : isLocked ? .afterLock : .counted
      result.value.append(AssessedDelivery(delivery, standing: standing))
      result.findings += findings
    }
    return result
  }

  private static func precedes(_ left: Delivery, _ right: Delivery) -> Bool {
    let leftKey = DataSetKey(supplier: left.supplier, dataSet: left.dataSet)
    let rightKey = DataSetKey(supplier: right.supplier, dataSet: right.dataSet)
    return leftKey == rightKey ? Delivery.precedes(left, right) : leftKey < rightKey
  }

  private static func judge(_ delivery: Delivery, _ input: PeriodInput) -> [Finding] {
    guard !delivery.isRejected else { return [] }
    let findings = AssessmentRules.ofFiles.filter { input.strategy.asks($0.rule) }
      .compactMap { $0.finding(delivery, input) }
    let rejecting = findings.filter { $0.rule.effect == .fileRejected }
    return rejecting.isEmpty ? findings : rejecting
  }
}
