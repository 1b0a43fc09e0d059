/// Looks through decoded text for characters that betray a wrong encoding: mojibake, NUL, C1.
struct TextInspector: Sendable {
  /// Something to report once the record that holds it is known.
  struct Mark: Hashable, Sendable {
    var kind: DelimitedDefect.Kind
    /// Position in the decoded text, from its start.
    var decoded: Int
    /// Bytes of UTF-8 that it covers.
    var length: Int
    /// What was meant, for mojibake.
    var meant: UInt32 = 0
  }

  /// In order of the text; the user of the inspector takes them off.
  var marks = PendingMarks<Mark>()

  /// Looks at `text[from..<to]` (valid UTF-8, whole characters), whose first byte has the position
  /// `position` in the decoded text, and gives the index up to which it has come.
  ///
  /// It stops early before a sequence that may go on behind `to`, unless `isLast`.
  mutating func inspect(
    _ text: UnsafePointer<UInt8>, from: Int, to: Int, position: Int, isLast: Bool
  ) -> Int {
    var index = from
    while index < to {
      if to - index >= 8 {
        let word = UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self)
        let low: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        // A zero byte borrows into its high bit; high bytes are caught by the second operand.
        if ((word &- low) | word) & high == 0 {
          index &+= 8
          continue
        }
      }
      let byte = text[index]
      guard byte == 0 || byte == 0xC2 || byte == 0xC3 else {
        index &+= 1
        continue
      }
      if byte != 0, !isLast, to - index < 8 { return index }
      index &+= look(text, at: index, to: to, position: position &+ (index &- from))
    }
    return index
  }

  private mutating func look(
    _ text: UnsafePointer<UInt8>, at index: Int, to: Int, position: Int
  ) -> Int {
    if text[index] == 0 {
      marks.append(Mark(kind: .nulByte, decoded: position, length: 1))
      return 1
    }
    guard index + 1 < to else { return 1 }
    let second = text[index + 1]
    if text[index] == 0xC2 {
      if second < 0xA0 {
        marks.append(Mark(kind: .controlCharacter, decoded: position, length: 2))
      }
      return 2
    }
    let lead: UInt32
    switch second {
    case 0x82: lead = 0xC2
    case 0x83: lead = 0xC3
    case 0xA2: lead = 0xE2
    default: return 2
    }
    guard let first = Self.windows1252Byte(text, at: index + 2, to: to) else { return 2 }
    var length = 2 + first.length
    var meant = (lead & 0x1F) << 6 | first.byte & 0x3F
    if lead == 0xE2 {
      guard let next = Self.windows1252Byte(text, at: index + length, to: to) else { return 2 }
      length += next.length
      meant = (lead & 0x0F) << 12 | (first.byte & 0x3F) << 6 | next.byte & 0x3F
    }
    marks.append(Mark(kind: .mojibake, decoded: position, length: length, meant: meant))
    return length
  }

  /// The byte 0x80…0xBF that Windows-1252 or ISO-8859-1 shows as the character at `index`.
  private static func windows1252Byte(
    _ text: UnsafePointer<UInt8>, at index: Int, to: Int
  ) -> (byte: UInt32, length: Int)? {
    guard index + 1 < to else { return nil }
    let (first, second) = (UInt32(text[index]), UInt32(text[index + 1]))
    if first == 0xC2 { return (second, 2) }
    let scalar: UInt32
    let length: Int
    switch first {
    case 0xC5...0xCB: (scalar, length) = ((first & 0x1F) << 6 | second & 0x3F, 2)
    case 0xE2 where index + 2 < to:
      (scalar, length) = (0x2000 | (second & 0x3F) << 6 | UInt32(text[index + 2]) & 0x3F, 3)
    default: return nil
    }
    guard let byte = SingleByteTables.windows1252C1.firstIndex(of: UInt16(scalar)) else {
      return nil
    }
    return (0x80 + UInt32(byte), length)
  }
}
