extension DecodedText {
  /// Character references and tags undone: tags within a line of text vanish, all others become
  /// boundaries. What stands in attributes and comments follows in a second part, so that it is
  /// searched as well.
  func withoutMarkup() -> DecodedText {
    var text = DecodedText(capacity: bytes.count)
    var inner = DecodedText(capacity: bytes.count / 2)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"):
        if let end = tagEnd(from: place) {
          if let boundary = boundary(place, end) { text.append(boundary, from: offsets[place]) }
          appendInner(of: place, end, to: &inner)
          place = end + 1
          continue
        }
        text.append(bytes[place], from: offsets[place])
        place += 1
      case UInt8(ascii: "&"): place = appendReference(at: place, to: &text)
      default:
        let start = place
        while place < bytes.count, bytes[place] != 0x3C, bytes[place] != 0x26 { place += 1 }
        text.append(self, start..<place)
      }
    }
    text.append(TextBoundary.other, from: offsets.last ?? 0)
    text.append(inner, inner.bytes.indices)
    return text
  }

  /// Where a tag ends; nil where `<` begins none.
  private func tagEnd(from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    let isTag =
      next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (0x61...0x7A).contains(next | 0x20)
    guard isTag else { return nil }
    var quote: UInt8?
    for place in (start + 1)..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[place - 1] == UInt8(ascii: "=")
      {
        quote = byte
      }
    }
    return nil
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "tspan", "u", "wbr",
  ]

  /// Nil for a tag within a line of text.
  private func boundary(_ start: Int, _ end: Int) -> UInt8? {
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let name = bytes[(start + (isEnd ? 2 : 1))..<end].prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    if DecodedText.inline.contains(tag) { return nil }
    switch tag {
    case "table": return isEnd ? TextBoundary.tableEnd : TextBoundary.tableStart
    case "th": return isEnd ? TextBoundary.other : TextBoundary.headCell
    default: return TextBoundary.other
    }
  }

  /// The tag's attributes or comment, with character references undone.
  private func appendInner(of start: Int, _ end: Int, to text: inout DecodedText) {
    var place = start + 1
    while place < end {
      let first = place
      while place < end, bytes[place] != UInt8(ascii: "&") { place += 1 }
      text.append(self, first..<place)
      if place < end { place = appendReference(at: place, to: &text) }
    }
    text.append(TextBoundary.other, from: offsets[end])
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "auml": "ä",
    "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "euro": "€",
    "shy": "\u{AD}", "commat": "@", "period": ".", "lpar": "(", "rpar": ")", "plus": "+",
    "ndash": "–", "mdash": "—", "thinsp": "\u{2009}", "ensp": "\u{2002}", "eacute": "é",
    "egrave": "è", "aacute": "á", "ccedil": "ç", "zwnj": "\u{200C}", "Tab": "\t", "NewLine": "\n",
  ]

  /// Appends what a reference such as `&amp;` or `&#xE4;` stands for, else the `&`; returns the
  /// next place.
  private func appendReference(at place: Int, to text: inout DecodedText) -> Int {
    let body = bytes[(place + 1)...].prefix(12)
    if let semicolon = body.firstIndex(of: UInt8(ascii: ";")),
      let scalar = DecodedText.scalar(String(decoding: body[..<semicolon], as: UTF8.self))
    {
      text.append(scalar, from: offsets[place])
      return semicolon + 1
    }
    text.append(bytes[place], from: offsets[place])
    return place + 1
  }

  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    guard reference.first == "#" else { return named[reference] }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }
}
