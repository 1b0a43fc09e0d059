/// Exact rounding and writing of numbers with two decimal places.
package enum FixedPoint {
  /// `numerator × 100 / denominator`, rounded half away from zero; nil where the base is 0.
  package static func hundredths(_ numerator: Int64, per denominator: Int64) -> Int64? {
    guard denominator != 0 else { return nil }
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    return rounded(scaled, by: denominator)
  }

  /// A quotient, rounded half away from zero. The divisor must not be 0.
  package static func rounded(_ numerator: Int64, by denominator: Int64) -> Int64 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let half = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    guard half, remainder != 0 else { return quotient }
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
  }

  /// `1840` → `18.40`.
  package static func text(hundredths: Int64) -> String {
    let whole = hundredths.magnitude / 100
    let rest = Int(hundredths.magnitude % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(Digits.padded(rest, 2))"
  }
}
