/// Gives every different text a number, in the order of their first occurrence; looks up by bytes.
struct KeyTable {
  private(set) var texts: [String] = []
  /// A power of two long.
  private var slots = [Slot](repeating: Slot(), count: 1_024)

  /// A text by its first and last eight bytes; shorter ones by all they have. Longer than both
  /// together they are compared.
  private struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length: Int32 = 0
    /// -1: free.
    var number: Int32 = -1
  }

  /// The text's number; nil if there are more than 512 texts.
  @inline(__always)
  mutating func number(_ bytes: Span<UInt8>) -> Int? {
    let (first, last) = Self.ends(bytes)
    let mixed = (first ^ (last &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
    var position = Int(truncatingIfNeeded: mixed >> 54)
    while true {
      let slot = slots[position]
      guard slot.number >= 0 else { return add(bytes, at: position) }
      if slot.first == first, slot.last == last, slot.length == bytes.count,
        bytes.count <= 16 || isSame(bytes, Int(slot.number))
      {
        return Int(slot.number)
      }
      position = (position &+ 1) & 1_023
    }
  }

  @inline(__always)
  private static func ends(_ bytes: Span<UInt8>) -> (UInt64, UInt64) {
    bytes.withUnsafeBytes { raw in
      let count = raw.count
      if count >= 8 {
        return (
          raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
          raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        )
      }
      if count >= 4 {
        return (
          UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)),
          UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
        )
      }
      guard count > 0 else { return (0, 0) }
      return (
        UInt64(raw[0]), UInt64(raw[count &>> 1]) &<< 8 | UInt64(raw[count &- 1])
      )
    }
  }

  private func isSame(_ bytes: Span<UInt8>, _ number: Int) -> Bool {
    bytes.withUnsafeBufferPointer { $0.elementsEqual(texts[number].utf8) }
  }

  private mutating func add(_ bytes: Span<UInt8>, at position: Int) -> Int? {
    guard texts.count < 512 else { return nil }
    let (first, last) = Self.ends(bytes)
    slots[position] = Slot(
      first: first, last: last, length: Int32(truncatingIfNeeded: bytes.count),
      number: Int32(truncatingIfNeeded: texts.count))
    texts.append(bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    return texts.count - 1
  }
}
