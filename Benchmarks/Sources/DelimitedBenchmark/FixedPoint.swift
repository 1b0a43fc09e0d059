/// Reads numbers and days from bytes without rounding; nil for whatever is not exactly one.
enum FixedPoint {
  /// `61,9` with `decimals` digits behind the comma, as an integer of the last digit.
  @inline(__always)
  static func number(_ bytes: Span<UInt8>, decimals: Int) -> Int? {
    let count = bytes.count
    guard count > decimals + 1, count <= 18, bytes[count - decimals - 1] == UInt8(ascii: ",")
    else { return nil }
    let isNegative = bytes[0] == UInt8(ascii: "-")
    let comma = count &- decimals &- 1
    guard comma > (isNegative ? 1 : 0) else { return nil }
    var value = 0
    var worst: UInt8 = 0
    var index = isNegative ? 1 : 0
    // Up to eight digits at once.
    if comma &- index <= 8, index &+ 8 <= count {
      let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
      guard let digits = eight(UInt64(littleEndian: word), first: comma &- index) else {
        return nil
      }
      value = digits
      index = comma
    }
    while index < comma {
      append(bytes[unchecked: index], &value, &worst)
      index &+= 1
    }
    for index in comma &+ 1..<count { append(bytes[unchecked: index], &value, &worst) }
    guard worst <= 9 else { return nil }
    return isNegative ? -value : value
  }

  /// The number that the first one to eight bytes of a word write, lowest byte first.
  @inline(__always)
  private static func eight(_ word: UInt64, first count: Int) -> Int? {
    // Leading zeros in the place of what does not belong to it.
    let shift = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let text = (word &<< shift) | (0x3030_3030_3030_3030 & ~(UInt64.max &<< shift))
    let digits = text ^ 0x3030_3030_3030_3030
    guard (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0 else {
      return nil
    }
    let pairs = (digits &* 10 &+ (digits &>> 8)) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ (pairs &>> 16)) & 0x0000_FFFF_0000_FFFF
    let value = (fours &* 10_000 &+ (fours &>> 32)) & 0xFFFF_FFFF
    return Int(truncatingIfNeeded: value)
  }

  /// `worst` is above 9 once a byte was no digit.
  @inline(__always)
  private static func append(_ byte: UInt8, _ value: inout Int, _ worst: inout UInt8) {
    let digit = byte &- 0x30
    worst = max(worst, digit)
    value = value &* 10 &+ Int(digit)
  }

  /// `2024-06-30` as a running number of quarters.
  @inline(__always)
  static func quarter(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var (year, month, day) = (0, 0, 0)
    var worst: UInt8 = 0
    for index in 0..<4 { append(bytes[unchecked: index], &year, &worst) }
    for index in 5..<7 { append(bytes[unchecked: index], &month, &worst) }
    for index in 8..<10 { append(bytes[unchecked: index], &day, &worst) }
    guard worst <= 9, month >= 1, month <= 12, day >= 1, day <= 28 || day <= days(year, month)
    else { return nil }
    return year &* 4 &+ (month &- 1) / 3
  }

  @inline(__always)
  private static func days(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
  }
}
