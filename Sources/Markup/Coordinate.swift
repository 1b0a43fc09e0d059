/// Fixed-point numbers for SVG, the same on every machine and in every language.
enum Coordinate {
  /// Beyond this the number is cut off: no picture is so large, and every step below is exact.
  static let limit = 1e12

  static func text(hundredths: Int64) -> String {
    let magnitude = hundredths.magnitude
    var text = hundredths < 0 ? "-" : ""
    text += String(magnitude / 100)
    let fraction = magnitude % 100
    if fraction == 0 { return text }
    text += fraction < 10 ? ".0" : "."
    text += String(fraction % 10 == 0 && fraction >= 10 ? fraction / 10 : fraction)
    return text
  }
}

/// A coordinate, length or angle with at most two places: `12`, `12.5`, `-0.25`.
///
/// Rounded half away from zero, never an exponent, never `-0`. Not a number becomes `0`; what is
/// beyond ±10¹² is cut off there.
package func coordinate(_ value: Double) -> String {
  guard !value.isNaN else { return "0" }
  let bounded = min(max(value, -Coordinate.limit), Coordinate.limit)
  let hundredths = (bounded * 100).rounded(.toNearestOrAwayFromZero)
  return Coordinate.text(hundredths: Int64(hundredths))
}

/// A whole coordinate, length or angle.
package func coordinate(_ value: Int) -> String {
  String(value)
}
