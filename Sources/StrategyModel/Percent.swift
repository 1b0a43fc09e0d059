/// A percentage exactly as written, from 0 to 100 where valid: 61.9 % is 61,900,000,000 billionths.
package struct Percent: Hashable, Sendable, Comparable {
  /// Billionths of one percent.
  package let billionths: Int64

  package static let scale: Int64 = 1_000_000_000

  package init(billionths: Int64) { self.billionths = billionths }

  /// Whole percents; held to ±9,000,000,000.
  package init(_ whole: Int) {
    billionths = Int64(min(max(whole, -9_000_000_000), 9_000_000_000)) * Percent.scale
  }

  /// Hundredths of a percent, rounded half away from zero.
  package var hundredths: Int64 { FixedPoint.rounded(billionths, by: Percent.scale / 100) }

  package static func < (left: Percent, right: Percent) -> Bool {
    left.billionths < right.billionths
  }
}

/// Stored as the number of billionths.
extension Percent: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(billionths: try decoder.singleValueContainer().decode(Int64.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(billionths)
  }
}
