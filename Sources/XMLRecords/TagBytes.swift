internal import Glibc

/// The bytes of a start tag, found from its end.
struct TagBytes {
  /// From `<` to the end.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether it can have characters of more than one byte.
  private let mayBeWide: Bool

  /// Looks back from `end` for the `<` with which the tag begins, no further than `base`; `nil` if
  /// there is none. Within a tag stands no `<`.
  @inline(__always)
  init?(endingAt end: UnsafePointer<UInt8>, notBefore base: UnsafePointer<UInt8>) {
    var start = end
    var seen: UInt64 = 0
    while start - base >= 8 {
      let word = UInt64(
        littleEndian: (UnsafeRawPointer(start) - 8).loadUnaligned(as: UInt64.self))
      seen |= word
      let found = Self.zeros(word ^ 0x3C3C_3C3C_3C3C_3C3C)
      if found != 0 {
        start -= found.leadingZeroBitCount / 8 + 1
        bytes = UnsafeBufferPointer(start: start, count: end - start)
        mayBeWide = seen & 0x8080_8080_8080_8080 != 0
        return
      }
      start -= 8
    }
    while start > base {
      start -= 1
      if start.pointee == UInt8(ascii: "<") {
        bytes = UnsafeBufferPointer(start: start, count: end - start)
        mayBeWide = true
        return
      }
    }
    return nil
  }

  /// How many characters they are.
  var characters: Int { mayBeWide ? TextPosition.characters(in: bytes) : bytes.count }

  var hasLineEnd: Bool {
    bytes.baseAddress.map { memchr($0, 0x0A, bytes.count) != nil } ?? false
  }

  /// The highest bit of each byte that is 0, and no other.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let rest: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & rest) &+ rest) | word | rest)
  }
}
