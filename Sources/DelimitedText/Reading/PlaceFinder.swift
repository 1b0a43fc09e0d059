/// Finds line, column and byte offset of a position inside a record.
@usableFromInline
struct PlaceFinder {
  /// The place of the record's first byte.
  var start: TextPlace
  /// Its position in the decoded text.
  var position: Int
  var encoding: TextEncoding
  /// Undecodable bytes from the record's start on; single-byte encodings do not need them.
  var gaps: ArraySlice<TextDecoder.Gap>

  /// The place of `text[offset]`, `text` being the start of the record.
  func place(of offset: Int, in text: UnsafePointer<UInt8>) -> TextPlace {
    var place = start
    var lineStart = 0
    var index = 0
    while index < offset {
      let byte = text[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && text[index] != 0x0A) {
        place.line += 1
        lineStart = index
      }
    }
    let scalars = Self.scalarCount(text + lineStart, offset - lineStart)
    place.column = scalars + (lineStart == 0 ? start.column : 1)
    place.offset += originalLength(text, offset)
    return place
  }

  /// Bytes of the file that became `text[..<count]`.
  func originalLength(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    switch encoding {
    case .utf8:
      var length = count
      for gap in gaps {
        guard gap.decoded < position + count else { break }
        length += gap.length - 3
      }
      return length
    case .windows1252, .iso8859_1, .iso8859_15, .ibm850:
      return Self.scalarCount(text, count)
    case .utf16LE, .utf16BE:
      var units = 0
      for index in 0..<count {
        let byte = text[index]
        if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      }
      // A last byte without its other half is a gap of one byte.
      if let last = gaps.last, last.length == 1, last.decoded < position + count {
        return 2 * units - 1
      }
      return 2 * units
    }
  }

  static func scalarCount(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var scalars = 0
    for index in 0..<max(0, count) where text[index] & 0xC0 != 0x80 { scalars &+= 1 }
    return scalars
  }

  /// Line breaks in `text[..<count]`, however they are written.
  static func lineBreaks(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var breaks = 0
    for index in 0..<count {
      let byte = text[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < count && text[index + 1] == 0x0A)) {
        breaks += 1
      }
    }
    return breaks
  }
}
