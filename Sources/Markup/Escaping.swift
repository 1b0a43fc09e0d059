/// Turns text into bytes that are that text between tags and in quoted attributes, in HTML and XML.
///
/// Five characters become references. A carriage return, alone or before a line feed, becomes a
/// line feed, as every parser would read it. What XML 1.0 (production 2, `Char`) or HTML (13.2.3.5,
/// control characters and noncharacters) do not allow becomes U+FFFD, so that its place stays seen.
enum Escaping {
  static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    if done == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
    }
  }

  /// `source` is valid UTF-8.
  private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < source.count {
      guard isSpecial[Int(source[index])] else {
        index += 1
        continue
      }
      let (length, replacement) = replacement(in: source, at: index)
      if let replacement {
        bytes.append(contentsOf: source[start..<index])
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: source[start..<source.count])
  }

  /// The first bytes that need a look: escapes, controls, and leads of forbidden characters.
  private static let isSpecial: [Bool] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0xC2, 0xEF, 0xF0...0xF4: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// How many bytes the character has, and what stands for it, `nil` where it may stay.
  private static func replacement(
    in source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, text: StaticString?) {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < source.count ? source[index + offset] : 0
    }
    let substitute: StaticString = "\u{FFFD}"
    switch byte(0) {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x0D: return (1, byte(1) == 0x0A ? "" : "\n")
    case 0xC2:  // U+0080 … U+009F
      return (min(2, source.count - index), byte(1) < 0xA0 ? substitute : nil)
    case 0xEF:  // U+FDD0 … U+FDEF, U+FFFE, U+FFFF
      let isForbidden =
        (byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)))
        || (byte(1) == 0xBF && byte(2) >= 0xBE)
      return (min(3, source.count - index), isForbidden ? substitute : nil)
    case 0xF0...0xF4:  // U+nFFFE, U+nFFFF of the upper planes
      let isForbidden = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE
      return (min(4, source.count - index), isForbidden ? substitute : nil)
    default: return (1, substitute)
    }
  }
}
