/// The bytes of a start tag, found from its end, and what they tell of its place.
struct TagBytes {
  private(set) var start: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private var continuations = 0
  private(set) var hasLineEnd = false
  private(set) var hasAmpersand = false

  /// From `<` to the end.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: end - start) }

  /// How many characters they are.
  var characters: Int { end - start - continuations }

  /// Looks back from `end` for the `<` with which the tag begins, no further than `base`; `nil` if
  /// there is none.
  init?(endingAt end: UnsafePointer<UInt8>, notBefore base: UnsafePointer<UInt8>) {
    self.end = end
    start = end
    while start - base >= 8 {
      let word = UInt64(
        littleEndian: (UnsafeRawPointer(start) - 8).loadUnaligned(as: UInt64.self))
      guard Self.zeros(word ^ 0x3C3C_3C3C_3C3C_3C3C) == 0 else { break }
      if Self.zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A) != 0 { hasLineEnd = true }
      if Self.zeros(word ^ 0x2626_2626_2626_2626) != 0 { hasAmpersand = true }
      continuations &+= TextPosition.continuations(in: word)
      start -= 8
    }
    while start > base {
      start -= 1
      if start.pointee == UInt8(ascii: "<") { return }
      if start.pointee == 0x0A { hasLineEnd = true }
      if start.pointee == UInt8(ascii: "&") { hasAmpersand = true }
      if start.pointee & 0xC0 == 0x80 { continuations &+= 1 }
    }
    return nil
  }

  /// Not 0 if and only if a byte of the word is 0.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
