/// Reads numbers and days from bytes without rounding; nil for whatever is not exactly one.
enum FixedPoint {
  /// `61,9` with `decimals` digits behind the comma, as an integer of the last digit.
  @inline(__always)
  static func number(_ bytes: Span<UInt8>, decimals: Int) -> Int? {
    let count = bytes.count
    guard count > decimals + 1, count <= 18, bytes[count - decimals - 1] == UInt8(ascii: ",")
    else { return nil }
    var index = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    guard index < count - decimals - 1 else { return nil }
    var value = 0
    while index < count {
      let digit = bytes[index] &- 0x30
      if digit > 9 {
        guard index == count - decimals - 1 else { return nil }
      } else {
        value = value &* 10 &+ Int(digit)
      }
      index &+= 1
    }
    return isNegative ? -value : value
  }

  /// `2024-06-30` as a running number of quarters.
  @inline(__always)
  static func quarter(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var parts = (0, 0, 0)
    for index in 0..<4 {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      parts.0 = parts.0 &* 10 &+ Int(digit)
    }
    for index in 5..<7 {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      parts.1 = parts.1 &* 10 &+ Int(digit)
    }
    for index in 8..<10 {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      parts.2 = parts.2 &* 10 &+ Int(digit)
    }
    guard parts.1 >= 1, parts.1 <= 12, parts.2 >= 1, parts.2 <= days(parts.0, parts.1) else {
      return nil
    }
    return parts.0 &* 4 &+ (parts.1 &- 1) / 3
  }

  @inline(__always)
  private static func days(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }
}
