package import StrategyModel

/// A file says "Stand:" of a day that does not belong to the period.
package enum AsOfOutsidePeriod: FileRule {
  package static let rule = Rule(
    "as-of-outside-period", .error, .fileRejected,
    message: Wording(
      de: "Der Stand {2} liegt nicht im Berichtszeitraum {0}; die Datei wurde nicht übernommen.",
      en: "The as-of date {2} is not in the reporting period {0}; the file was not used."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob es die richtige Datei ist, und schicken Sie den Stand vom {1}.",
      en: "Please check whether this is the right file, and send the status as of {1}."))

  /// A partial date need only touch the period; the day that the period's plan names is allowed
  /// even where it lies outside.
  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard let asOf = delivery.asOf else { return nil }
    let first = min(input.period.firstDay, input.plan.asOf)
    let last = max(input.period.lastDay, input.plan.asOf)
    guard asOf.value.last < first || asOf.value.first > last else { return nil }
    return Finding(
      rule, at: asOf.location, field: asOf.field, value: asOf.text,
      [.period(input.period), .day(input.plan.asOf), .date(asOf.value)],
      supplier: delivery.supplier, period: input.period)
  }
}
