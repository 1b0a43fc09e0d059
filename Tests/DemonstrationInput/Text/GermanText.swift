import StrategyModel

/// Amounts and dates as German offices type them.
enum GermanText {
  /// `1.234,50 €`.
  static func euros(cents: Int) -> String {
    "\(grouped(cents / 100)),\(Digits.padded(cents % 100, 2)) €"
  }

  /// Thousands of euros with one place: `1.234,5`.
  static func thousands(cents: Int) -> String {
    let tenths = (cents + 5_000) / 10_000
    return "\(grouped(tenths / 10)),\(tenths % 10)"
  }

  /// `1.234.567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// `1.9.24`.
  static func shortDate(_ day: Day) -> String {
    "\(day.day).\(day.month).\(Digits.padded(day.year % 100, 2))"
  }

  /// `Q3/2025`.
  static func quarter(_ day: Day) -> String { "Q\((day.month + 2) / 3)/\(day.year)" }
}
