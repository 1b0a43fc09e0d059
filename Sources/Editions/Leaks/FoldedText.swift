/// Text in the one spelling in which values are compared: small letters, `ss` for ß, plain hyphens
/// and quotation marks, one blank for any white space, nothing for what has no width.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// The place in the document of each byte.
  private(set) var offsets: [Int] = []

  init(_ decoded: DecodedText) {
    bytes.reserveCapacity(decoded.bytes.count)
    offsets.reserveCapacity(decoded.bytes.count)
    var place = 0
    while place < decoded.bytes.count {
      let start = place
      while place < decoded.bytes.count, FoldedText.isFolded[Int(decoded.bytes[place])] {
        place += 1
      }
      bytes += decoded.bytes[start..<place]
      offsets += decoded.offsets[start..<place]
      guard place < decoded.bytes.count else { break }
      let byte = decoded.bytes[place]
      let offset = decoded.offsets[place]
      guard byte >= 0x80 else {
        append(ascii: byte, offset)
        place += 1
        continue
      }
      let (scalar, length) = FoldedText.scalar(decoded.bytes, at: place)
      append(scalar, offset)
      place += length
    }
  }

  /// Bytes that stay as they are; blanks, capitals and what is not ASCII are looked at one by one.
  private static let isFolded: [Bool] = (0...255).map { byte in
    byte > 0x20 && byte < 0x80 && !(0x41...0x5A).contains(byte)
      || TextBoundary.contains(UInt8(byte))
  }

  /// A text by itself; blanks at its ends are dropped.
  init(_ text: String) {
    self.init(DecodedText(plain: Array(text.utf8)))
    while bytes.last == 0x20 || bytes.last == 0x0A {
      bytes.removeLast()
      offsets.removeLast()
    }
    let leading = bytes.prefix { $0 == 0x20 || $0 == 0x0A }.count
    bytes.removeFirst(leading)
    offsets.removeFirst(leading)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Every run of blanks, line ends, boundaries and other controls as one blank, so that a text is found where it
  /// is broken over lines and cells.
  func onOneLine() -> FoldedText {
    var line = FoldedText(DecodedText(capacity: 0))
    line.bytes.reserveCapacity(bytes.count)
    line.offsets.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] > 0x20 { place += 1 }
      line.bytes += bytes[start..<place]
      line.offsets += offsets[start..<place]
      guard place < bytes.count else { break }
      if line.bytes.last != 0x20 {
        line.bytes.append(0x20)
        line.offsets.append(offsets[place])
      }
      place += 1
    }
    return line
  }

  private mutating func append(ascii byte: UInt8, _ offset: Int) {
    switch byte {
    case 0x41...0x5A: append(byte | 0x20, offset)
    case 0x0A, 0x0D: appendBlank(0x0A, offset)
    case 0x20, 0x09, 0x0B, 0x0C: appendBlank(0x20, offset)
    default: append(byte, offset)
    }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// Runs of white space become one blank, or one line end where they hold one.
  private mutating func appendBlank(_ byte: UInt8, _ offset: Int) {
    if bytes.last == 0x20 || bytes.last == 0x0A {
      if byte == 0x0A { bytes[bytes.count - 1] = 0x0A }
    } else {
      append(byte, offset)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: appendBlank(0x20, offset)
    case 0x2028, 0x2029: appendBlank(0x0A, offset)
    case 0x2010...0x2015, 0x2212: append(UInt8(ascii: "-"), offset)
    case 0x201C...0x201F, 0xAB, 0xBB: append(UInt8(ascii: "\""), offset)
    case 0x2018...0x201B, 0x2039, 0x203A: append(UInt8(ascii: "'"), offset)
    case 0xDF, 0x1E9E:
      append(UInt8(ascii: "s"), offset)
      append(UInt8(ascii: "s"), offset)
    case 0x308: appendDiaeresis(offset)
    default:
      for byte in scalar.properties.lowercaseMapping.utf8 { append(byte, offset) }
    }
  }

  /// Some programs write ä as a and a mark.
  private mutating func appendDiaeresis(_ offset: Int) {
    let composed: Unicode.Scalar? =
      switch bytes.last {
      case UInt8(ascii: "a"): "ä"
      case UInt8(ascii: "o"): "ö"
      case UInt8(ascii: "u"): "ü"
      default: nil
      }
    guard let composed else { return }
    let first = offsets.removeLast()
    bytes.removeLast()
    for byte in UTF8.encode(composed) ?? UTF8.encodedReplacementCharacter { append(byte, first) }
  }

  /// The scalar at a place and its length; bytes that are no UTF-8 stand for themselves.
  private static func scalar(_ bytes: [UInt8], at place: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[place]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    guard first >= 0xC2, place + length <= bytes.count else { return (Unicode.Scalar(first), 1) }
    for byte in bytes[(place + 1)..<(place + length)] {
      guard byte & 0xC0 == 0x80 else { return (Unicode.Scalar(first), 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) } ?? (Unicode.Scalar(first), 1)
  }
}
