/// Gives every different text a number, in the order of their first occurrence; looks up by bytes.
struct KeyTable {
  private(set) var texts: [String] = []
  /// Up to eight bytes, or a mix of more, with the number; -1: free. A power of two long.
  private var slots = [Slot](repeating: Slot(mark: 0, length: 0, number: -1), count: 1_024)
  private var longs: [[UInt8]] = []

  private struct Slot {
    var mark: UInt64
    var length: Int32
    var number: Int32
  }

  /// The text's number; nil if there are more than 512 texts.
  @inline(__always)
  mutating func number(_ bytes: Span<UInt8>) -> Int? {
    let mark = Self.mark(bytes)
    var position = Int(truncatingIfNeeded: (mark &* 0x9E37_79B9_7F4A_7C15) >> 54)
    while true {
      let slot = slots[position]
      guard slot.number >= 0 else { return add(bytes, mark, at: position) }
      if slot.mark == mark, slot.length == bytes.count,
        bytes.count <= 8 || isSame(bytes, Int(slot.number))
      {
        return Int(slot.number)
      }
      position = (position &+ 1) & 1_023
    }
  }

  @inline(__always)
  private static func mark(_ bytes: Span<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      let count = raw.count
      if count >= 8 {
        let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        let last = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        return count == 8 ? first : first ^ (last &* 0xFF51_AFD7_ED55_8CCD)
      }
      var mark: UInt64 = 0
      for byte in raw { mark = mark << 8 | UInt64(byte) }
      return mark
    }
  }

  @inline(__always)
  private func isSame(_ bytes: Span<UInt8>, _ number: Int) -> Bool {
    for index in 0..<bytes.count where longs[number][index] != bytes[index] { return false }
    return true
  }

  private mutating func add(_ bytes: Span<UInt8>, _ mark: UInt64, at position: Int) -> Int? {
    guard texts.count < 512 else { return nil }
    let copy = bytes.withUnsafeBufferPointer { Array($0) }
    slots[position] = Slot(
      mark: mark, length: Int32(truncatingIfNeeded: bytes.count),
      number: Int32(truncatingIfNeeded: texts.count))
    longs.append(copy)
    texts.append(String(decoding: copy, as: UTF8.self))
    return texts.count - 1
  }
}
