/// Bytes of a document with one way of escaping undone, each with its place in the document.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  /// The document as it stands.
  init(plain source: [UInt8]) {
    bytes = source
    offsets = Array(source.indices)
  }

  /// Nothing yet; a decoder appends.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    offsets.reserveCapacity(capacity)
  }

  mutating func append(_ byte: UInt8, from offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// A piece of another text as it stands.
  mutating func append(_ text: DecodedText, _ range: Range<Int>) {
    bytes += text.bytes[range]
    offsets += text.offsets[range]
  }

  mutating func append(_ scalar: Unicode.Scalar, from offset: Int) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      append(byte, from: offset)
    }
  }

  /// Every form in which a document may hold a value: as it stands; where it has markup, character
  /// references and tags undone; where it has JSON's or a program's escapes, these; doubled
  /// quotation marks; percent-encoding, also within markup.
  static func forms(of source: [UInt8]) -> [DecodedText] {
    let plain = DecodedText(plain: source)
    var forms = [plain]
    if source.contains(UInt8(ascii: "<")) || source.contains(UInt8(ascii: "&")) {
      forms.append(plain.withoutMarkup())
    }
    forms += forms.compactMap { $0.withoutPercentEncoding() }
    if source.contains(UInt8(ascii: "\\")) { forms.append(plain.withoutBackslashes()) }
    if let single = plain.withoutDoubledQuotes() { forms.append(single) }
    return forms
  }

  /// `%C3%A4` becomes ä; nil where nothing is encoded so.
  private func withoutPercentEncoding() -> DecodedText? {
    var decoded = DecodedText(capacity: bytes.count)
    var place = 0
    var isEncoded = false
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let high = Hexadecimal.value(bytes[place + 1]),
        let low = Hexadecimal.value(bytes[place + 2])
      {
        decoded.append(high << 4 | low, from: offsets[place])
        place += 3
        isEncoded = true
      } else {
        decoded.append(bytes[place], from: offsets[place])
        place += 1
      }
    }
    return isEncoded ? decoded : nil
  }

  /// `\"`, `\n`, `\u00e4` as JSON and programs write them (RFC 8259, 7).
  private func withoutBackslashes() -> DecodedText {
    var decoded = DecodedText(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count else {
        decoded.append(bytes[place], from: offsets[place])
        place += 1
        continue
      }
      let offset = offsets[place]
      switch bytes[place + 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        decoded.append(UInt8(ascii: "\n"), from: offset)
      case UInt8(ascii: "u"):
        if let (scalar, length) = unicodeEscape(at: place) {
          decoded.append(scalar, from: offset)
          place += length
          continue
        }
        decoded.append(UInt8(ascii: "u"), from: offset)
      default: decoded.append(bytes[place + 1], from: offset)
      }
      place += 2
    }
    return decoded
  }

  /// The scalar of `\uXXXX`, or of two that are a surrogate pair, with its length in bytes.
  private func unicodeEscape(at place: Int) -> (Unicode.Scalar, Int)? {
    guard let first = codeUnit(at: place) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard let second = codeUnit(at: place + 6), (0xD800...0xDBFF).contains(first),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return nil }
    return (scalar, 12)
  }

  private func codeUnit(at place: Int) -> UInt32? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(place + 2)..<(place + 6)] {
      guard let digit = Hexadecimal.value(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// `""` becomes `"`, as quoted cells write it (RFC 4180, 2.7); nil where there is none.
  private func withoutDoubledQuotes() -> DecodedText? {
    let quote = UInt8(ascii: "\"")
    var decoded = DecodedText(capacity: bytes.count)
    var place = 0
    while place < bytes.count {
      decoded.append(bytes[place], from: offsets[place])
      let isDoubled =
        bytes[place] == quote && place + 1 < bytes.count && bytes[place + 1] == quote
      place += isDoubled ? 2 : 1
    }
    return decoded.bytes.count < bytes.count ? decoded : nil
  }
}
