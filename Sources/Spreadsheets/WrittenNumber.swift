/// Whole numbers of attributes, such as places and counts.
enum WrittenNumber {
  /// What numbers above it count as; behind every row and column.
  static let greatest = 999_999_999

  /// Nil for anything but digits.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = min(value * 10 + Int(byte - 0x30), greatest)
    }
    return value
  }
}
