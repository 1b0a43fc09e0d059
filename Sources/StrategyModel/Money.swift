/// An amount in whole cents of the strategy's currency (euro).
package struct Money: Hashable, Sendable, Comparable {
  package let cents: Int64

  package init(cents: Int64) { self.cents = cents }

  package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

  /// The sum, held at the largest amount instead of overflowing.
  package static func + (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
    guard overflow else { return Money(cents: sum) }
    return Money(cents: left.cents < 0 ? .min : .max)
  }
}

/// Stored as the number of cents.
extension Money: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(cents: try decoder.singleValueContainer().decode(Int64.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cents)
  }
}
