/// Reads numbers and days as XML Schema writes them, without rounding; nil for whatever is not
/// exactly one.
enum Numbers {
  /// `-61.9` as an integer of the last of `decimals` digits behind the point.
  static func decimal(_ bytes: Span<UInt8>, decimals: Int) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    let isNegative = bytes[0] == UInt8(ascii: "-")
    var value = 0
    var digits = 0
    /// How many digits stand before the point; -1 where there is none.
    var whole = -1
    for index in (isNegative ? 1 : 0)..<bytes.count {
      let digit = bytes[index] &- 0x30
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        digits &+= 1
      } else if bytes[index] == UInt8(ascii: "."), whole < 0 {
        whole = digits
      } else {
        return nil
      }
    }
    let given = whole < 0 ? 0 : digits &- whole
    guard given <= decimals, digits > 0 else { return nil }
    for _ in given..<decimals { value = value &* 10 }
    return isNegative ? -value : value
  }

  /// `2024-06-30` as a running number of quarters.
  static func quarter(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes.extracting(0..<4), decimals: 0),
      let month = decimal(bytes.extracting(5..<7), decimals: 0),
      let day = decimal(bytes.extracting(8..<10), decimals: 0),
      (1...12).contains(month), day >= 1, day <= days(year, month)
    else { return nil }
    return year * 4 + (month - 1) / 3
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
