/// A place in the text that moves on byte by byte; columns count characters (Unicode scalars).
struct TextPosition: BitwiseCopyable {
  var line: Int
  var column: Int

  mutating func advance(over byte: UInt8) {
    if byte == 0x0A {
      line &+= 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column &+= 1
    }
  }

  mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  /// How many characters begin in these bytes.
  static func characters(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    var continuations = 0
    var index = 0
    while index &+ 8 <= bytes.count {
      // One sum for each of eight bytes, of words so few that all together stay below 256.
      var sums: UInt64 = 0
      let end = min(bytes.count &- 7, index &+ 31 &* 8)
      while index < end {
        let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
        // A byte that continues a character has the highest bit and not the next.
        sums &+= ((word & ~(word << 1)) >> 7) & 0x0101_0101_0101_0101
        index &+= 8
      }
      continuations &+= Int(truncatingIfNeeded: (sums &* 0x0101_0101_0101_0101) >> 56)
    }
    while index < bytes.count {
      continuations &+= start[index] & 0xC0 == 0x80 ? 1 : 0
      index &+= 1
    }
    return bytes.count - continuations
  }
}

/// Walks over the attributes of one start tag as it stands in the file.
///
/// The parser reports a tag at its end and attributes without place; the tag's bytes tell both.
struct TagScanner {
  private let tag: UnsafeBufferPointer<UInt8>
  private var index = 0
  private(set) var position: TextPosition

  /// `tag` begins with `<` and has been accepted by the parser.
  init(_ tag: UnsafeBufferPointer<UInt8>, at position: TextPosition) {
    self.tag = tag
    self.position = position
    skip { $0 > 0x20 }
  }

  /// Goes to the next attribute that is no namespace declaration, and returns its place.
  mutating func nextAttribute() -> TextPosition? {
    while true {
      skip { $0 <= 0x20 }
      guard index < tag.count else { return nil }
      let start = index
      let place = position
      skip { $0 != 0x3D && $0 > 0x20 }
      let isDeclaration = Self.isDeclaration(tag[start..<index])
      skip { $0 != 0x22 && $0 != 0x27 }
      guard index < tag.count else { return nil }
      let quote = tag[index]
      step()
      skip { $0 != quote }
      step()
      if !isDeclaration { return place }
    }
  }

  private static func isDeclaration(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    name.starts(with: "xmlns".utf8) && (name.count == 5 || name[name.startIndex + 5] == 0x3A)
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while index < tag.count, condition(tag[index]) { step() }
  }

  private mutating func step() {
    guard index < tag.count else { return }
    position.advance(over: tag[index])
    index += 1
  }
}
