package import StrategyModel

/// One number that is counted for every member of some dimensions, with its rule in words.
package struct Measure: Sendable {
  /// As figure ids write it: `implemented`, …
  package let id: String
  /// The head of a column or row.
  package let name: Wording
  package let unit: FigureUnit
  /// How it is counted; its id is the measure's.
  package let rule: CountingRule
  /// Where it exists.
  package let dimensions: [Dimension]
  let amount: @Sendable (CountedGroup) -> Amount

  /// A value with its denominator.
  struct Amount {
    let value: FigureValue
    /// Nil for a count.
    let base: Int?

    static func count(_ count: Int) -> Amount { Amount(value: .count(count), base: nil) }

    /// A share in percent; empty where the base is 0.
    static func share(_ part: Int, of base: Int) -> Amount {
      let value = FixedPoint.hundredths(Int64(part) * 100, per: Int64(base))
      return Amount(value: value.map { .hundredths($0) } ?? .empty, base: base)
    }
  }

  init(
    _ id: String, name: Wording, unit: FigureUnit = .projects, in dimensions: [Dimension],
    words: Wording, amount: @escaping @Sendable (CountedGroup) -> Amount
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.dimensions = dimensions
    rule = CountingRule(id: id, words: words)
    self.amount = amount
  }

  /// A measure that counts slots of all dimensions over slots, or of those named.
  init(
    counting id: String, name: Wording, in dimensions: [Dimension] = Dimension.slots,
    words: Wording, count: @escaping @Sendable (CountedGroup) -> Int
  ) {
    self.init(id, name: name, in: dimensions, words: words) { .count(count($0)) }
  }

  /// The rule by which it is counted in a dimension: per issue a status is counted over the
  /// contributing projects only.
  package func rule(in dimension: Dimension) -> CountingRule {
    dimension == .crossCuttingIssue && dimensions.contains(.competency)
      ? Measure.contributingStatus : rule
  }

  /// Every measure, in the order of figures.csv.
  package static let all: [Measure] = [
    .fixed, .projectsDecided, .implemented, .unfinished, .planned, .ongoing, .paused, .unknown,
    .lapsed, .cancelled, .integrated, .open, .progress, .shareOfFixed, .meanPercentComplete,
    .moneyPlanned, .moneySpent, .contributing, .principal, .supports, .conflicts, .notAssessed,
    .notStated, .addressed, .neededPace, .actualPace, .due, .dueImplemented,
  ]

  /// Every counting rule, in the order of the measures.
  package static let rules: [CountingRule] = all.map(\.rule) + [contributingStatus]

  /// The measures that exist in a dimension, in order.
  package static func measures(in dimension: Dimension) -> [Measure] {
    all.filter { $0.dimensions.contains(dimension) }
  }
}

extension Measure: Hashable {
  package static func == (left: Measure, right: Measure) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
