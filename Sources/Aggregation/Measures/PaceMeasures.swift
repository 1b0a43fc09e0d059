import StrategyModel

extension Measure {
  /// How many must be implemented in every period left; its base is the number of those periods.
  package static let neededPace = Measure(
    "needed-pace", name: Wording(de: "nötiges Tempo", en: "needed pace"),
    unit: .projectsPerPeriod, in: [.total, .competency],
    words: Wording(
      de: "Noch erreichbare, nicht umgesetzte Plätze geteilt durch die Berichtszeiträume bis zum "
        + "Ende des Zieljahres.",
      en: "Slots that can still be reached and are not implemented, divided by the periods left "
        + "until the end of the horizon.")
  ) { group in
    let left = group.basis.periodsLeft
    let missing = (group.reachableMaximum ?? 0) - group.count(.implemented)
    return .pace(missing, over: left)
  }

  /// How many were implemented per period lately; its base is k, over how many periods.
  package static let actualPace = Measure(
    "actual-pace", name: Wording(de: "bisheriges Tempo", en: "actual pace"),
    unit: .projectsPerPeriod, in: [.total, .competency],
    words: Wording(
      de: "Umgesetzte Plätze heute weniger die vor k Berichtszeiträumen, geteilt durch k; k ist "
        + "höchstens 8 und reicht nicht vor die erste Lieferung zurück, unter 3 bleibt der Wert "
        + "leer.",
      en: "Implemented slots now less those of k periods ago, divided by k; k is at most 8 and "
        + "does not reach back before the first delivery; below 3 the value is empty.")
  ) { group in
    let span = group.history.span
    guard span >= 3, let before = group.implemented(periodsBefore: span) else {
      return Amount(value: .empty, base: span)
    }
    return .pace(group.count(.implemented) - before, over: span)
  }
}

extension Measure.Amount {
  /// Projects per period with two places; empty over no periods.
  fileprivate static func pace(_ projects: Int, over periods: Int) -> Measure.Amount {
    let value = FixedPoint.hundredths(Int64(projects), per: Int64(periods))
    return Measure.Amount(value: value.map { .hundredths($0) } ?? .empty, base: periods)
  }
}

extension CountingBasis {
  /// Periods after the counted one until the end of the horizon's year; 0 when it has passed.
  fileprivate var periodsLeft: Int {
    let period = snapshot.period
    let perYear = period.cadence.periodsPerYear
    return max(0, (version.horizon + 1) * perYear - 1 - period.ordinal)
  }
}
