/// Decimal digits read and written without locale, overflow or signs.
package enum Digits {
  /// The value of 1–18 ASCII digits; nil for anything else.
  package static func value(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    var count = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39, count < 18 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count == 0 ? nil : value
  }

  /// At least `width` digits, filled with zeros.
  package static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value.magnitude)
    let fill = String(repeating: "0", count: max(0, width - text.utf8.count))
    return (value < 0 ? "-" : "") + fill + text
  }
}
