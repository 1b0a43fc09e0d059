import StrategyModel

extension Measure {
  /// Implemented slots per slot of the goal; always beside `shareOfFixed`.
  package static let progress = Measure(
    "progress", name: Wording(de: "Anteil am Ziel", en: "share of the goal"), unit: .percent,
    in: Dimension.grid,
    words: Wording(
      de: "Umgesetzte Plätze geteilt durch alle Plätze des Ziels.",
      en: "Implemented slots divided by all slots of the goal.")
  ) { group in .share(group.count(.implemented), of: group.member.goal ?? 0) }

  /// Implemented slots per fixed slot; always beside `progress`.
  package static let shareOfFixed = Measure(
    "share-of-fixed", name: Wording(de: "Anteil am Beschlossenen", en: "share of the fixed"),
    unit: .percent, in: Dimension.slots,
    words: Wording(
      de: "Umgesetzte Plätze geteilt durch die Plätze mit beschlossenem Projekt.",
      en: "Implemented slots divided by the slots with a fixed project.")
  ) { group in .share(group.count(.implemented), of: group.slots.count(where: \.isFixed)) }

  /// The mean of the reported percentages; its base is how many projects report one.
  package static let meanPercentComplete = Measure(
    "mean-percent-complete",
    name: Wording(de: "mittlerer Fertigstellungsgrad", en: "mean percent complete"),
    unit: .percent, in: Dimension.slots,
    words: Wording(
      de: "Mittel der gemeldeten Fertigstellungsgrade über die Plätze, deren Projekt einen "
        + "meldet; wer keinen meldet, ändert das Mittel nicht.",
      en: "Mean of the reported percentages over the slots whose project reports one; a project "
        + "that reports none does not change the mean.")
  ) { group in
    let percents = group.slots.compactMap { $0.countedReport?.percentComplete?.value }
    let mean = ExactMean.hundredths(of: percents)
    return Amount(value: mean.map { .hundredths($0) } ?? .empty, base: percents.count)
  }

  /// The sum of the reported planned amounts; empty where none is reported.
  package static let moneyPlanned = money(
    "money-planned", name: Wording(de: "geplante Mittel", en: "money planned"),
    words: Wording(
      de: "Summe der geplanten Mittel, die zu den Projekten der Plätze gemeldet sind; leer, wo "
        + "keine gemeldet sind.",
      en: "Sum of the planned money reported for the slots' projects; empty where none is "
        + "reported.")
  ) { $0.moneyPlanned?.value }

  /// The sum of the reported amounts spent; empty where none is reported.
  package static let moneySpent = money(
    "money-spent", name: Wording(de: "ausgegebene Mittel", en: "money spent"),
    words: Wording(
      de: "Summe der ausgegebenen Mittel, die zu den Projekten der Plätze gemeldet sind; leer, "
        + "wo keine gemeldet sind.",
      en: "Sum of the money reported as spent for the slots' projects; empty where none is "
        + "reported.")
  ) { $0.moneySpent?.value }

  private static func money(
    _ id: String, name: Wording, words: Wording,
    of amount: @escaping @Sendable (StatusReport) -> Money?
  ) -> Measure {
    Measure(id, name: name, unit: .euros, in: Dimension.slots, words: words) { group in
      let amounts = group.slots.compactMap { $0.countedReport.flatMap(amount) }
      guard !amounts.isEmpty else { return Amount(value: .empty, base: nil) }
      let sum = amounts.sorted().reduce(Money(cents: 0), +)
      return Amount(value: .hundredths(sum.cents), base: nil)
    }
  }
}

/// The mean of percentages without any intermediate rounding.
enum ExactMean {
  /// In hundredths of a percent, rounded half away from zero; nil for no percentages.
  static func hundredths(of percents: [Percent]) -> Int64? {
    guard !percents.isEmpty else { return nil }
    let sum = percents.reduce(Int128(0)) { $0 + Int128($1.billionths) }
    let divisor = Int128(percents.count) * Int128(Percent.scale / 100)
    let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: divisor)
    let roundsAway = remainder.magnitude * 2 >= divisor.magnitude
    return Int64(clamping: roundsAway ? quotient + sum.signum() : quotient)
  }
}
