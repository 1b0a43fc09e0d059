package import StrategyModel

/// A file says of every project what the supplier's last file said.
package enum DeliveryUnchanged: FileRule {
  package static let rule = Rule(
    "delivery-unchanged", .note, .used, isOptional: true,
    message: Wording(
      de: "Alle Angaben sind dieselben wie in Ihrem Bericht für {0}.",
      en: "Everything is the same as in your report for {0}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob es die richtige Datei ist; hat sich nichts geändert, genügt das "
        + "Wort „Fehlanzeige“.",
      en: "Please check whether it is the right file; if nothing has changed, the words “Nothing "
        + "new” are enough."))

  /// Of at least three rows, beside the last file of the same data set that counted.
  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard delivery.reports.count >= 3, !SameFileAgain.isSent(delivery, input) else { return nil }
    let earlier = input.earlierDeliveries.filter {
      $0.supplier == delivery.supplier && $0.dataSet == delivery.dataSet && !$0.isRejected
        && $0.period < delivery.period && !$0.nothingNew
    }
    guard let last = earlier.max(by: Delivery.comesBefore),
      last.reports.count == delivery.reports.count
    else { return nil }
    let known = Dictionary(last.reports.map { (key($0), $0) }) { first, _ in first }
    let isSame = delivery.reports.allSatisfy { report in
      known[key(report)]?.saysSame(as: report) ?? false
    }
    guard isSame else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file), [.period(last.period)],
      supplier: delivery.supplier, period: input.period)
  }

  private static func key(_ report: StatusReport) -> String {
    ProjectDirectory.key(report.projectKey?.value ?? report.projectName?.value ?? "")
  }
}

extension Delivery {
  fileprivate static func comesBefore(_ left: Delivery, _ right: Delivery) -> Bool {
    left.period == right.period ? precedes(left, right) : left.period < right.period
  }
}
