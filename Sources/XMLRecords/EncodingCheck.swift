/// Looks at a file's first bytes and its declaration before the parser does, and refuses every
/// encoding that `XMLEncoding` does not name (XML 1.0, appendix F).
struct EncodingCheck {
  /// The encoding; `nil` where the file is refused.
  private(set) var encoding: XMLEncoding?
  /// The name in the XML declaration.
  private(set) var declared: String?
  /// The bytes of a byte order mark that the file lacks and the parser needs.
  private(set) var missingMark: [UInt8] = []
  /// Why the file is refused.
  private(set) var defect: XMLDefect?

  /// How the bytes of the first characters lie.
  private enum Layout { case single, littleEndian, bigEndian }

  /// No declaration is longer.
  private static let longest = 1024

  /// The name of an encoding that is never accepted, by a file's first bytes; `nil` for others.
  static func strange(_ bytes: some Collection<UInt8>) -> String? {
    let start = Array(bytes.prefix(4))
    func begins(_ prefix: [UInt8]) -> Bool { start.starts(with: prefix) }
    if begins([0xFF, 0xFE, 0, 0]) || begins([0, 0, 0xFE, 0xFF]) || begins([0, 0, 0, 0x3C])
      || begins([0x3C, 0, 0, 0])
    {
      return "UTF-32"
    }
    if begins([0x2B, 0x2F, 0x76]), start.count == 4, [0x38, 0x39, 0x2B, 0x2F].contains(start[3]) {
      return "UTF-7"
    }
    return begins([0x4C, 0x6F, 0xA7, 0x94]) ? "EBCDIC" : nil
  }

  init(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(2 * Self.longest))
    func begins(_ prefix: [UInt8]) -> Bool { start.starts(with: prefix) }

    if let strange = Self.strange(start) {
      refuse(strange)
    } else if begins([0xFF, 0xFE, 0xFF, 0xFE]) || begins([0xFE, 0xFF, 0xFE, 0xFF])
      || begins([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF])
    {
      // Of two byte order marks the second is a character before the root element.
      encoding = start[0] == 0xEF ? .utf8 : .utf16
      defect = XMLDefect(.lateDeclaration, at: XMLPlace(line: 1, column: 1), ["U+FEFF"])
    } else if begins([0xFF, 0xFE]) || begins([0x3C, 0]) {
      check(start, .littleEndian)
      if begins([0x3C]) { missingMark = [0xFF, 0xFE] }
    } else if begins([0xFE, 0xFF]) || begins([0, 0x3C]) {
      check(start, .bigEndian)
      if begins([0]) { missingMark = [0xFE, 0xFF] }
    } else {
      check(start, .single)
    }
  }

  private mutating func check(_ bytes: [UInt8], _ layout: Layout) {
    declared = Self.declaredName(in: Self.ascii(bytes, layout))
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let declared else {
      encoding = layout == .single ? .utf8 : .utf16
      return
    }
    guard let named = XMLEncoding(declared: declared) else {
      refuse(declared)
      return
    }
    let fits =
      switch layout {
      case .single: named != .utf16 && (!hasMark || named == .utf8)
      case .littleEndian: named == .utf16 && declared.lowercased() != "utf-16be"
      case .bigEndian: named == .utf16 && declared.lowercased() != "utf-16le"
      }
    if fits {
      encoding = named
    } else {
      let found = layout == .single ? XMLEncoding.utf8 : .utf16
      defect = XMLDefect(
        .encodingContradiction, at: XMLPlace(line: 1, column: 1), [found.name, declared])
    }
  }

  private mutating func refuse(_ name: String) {
    defect = XMLDefect(.encodingRefused, at: XMLPlace(line: 1, column: 1), [name])
  }

  /// The characters of the declaration; what is not ASCII becomes 0.
  private static func ascii(_ bytes: [UInt8], _ layout: Layout) -> [UInt8] {
    guard layout != .single else {
      return Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    }
    var text: [UInt8] = []
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let high = layout == .littleEndian ? bytes[index + 1] : bytes[index]
      let low = layout == .littleEndian ? bytes[index] : bytes[index + 1]
      let isMark = index == 0 && high == 0xFE && low == 0xFF
      if !isMark { text.append(high == 0 ? low : 0) }
    }
    return text
  }

  /// The value of `encoding` in `<?xml … ?>`, if the text begins with that.
  private static func declaredName(in text: [UInt8]) -> String? {
    guard text.starts(with: "<?xml".utf8), text.count > 5, text[5] <= 0x20,
      let end = text.prefix(longest).firstIndex(of: UInt8(ascii: "?"), after: 5)
    else { return nil }
    let word = Array("encoding".utf8)
    var index = 5
    while index + word.count < end {
      guard text[index] <= 0x20, text[(index + 1)...].starts(with: word) else {
        index += 1
        continue
      }
      var rest = text[(index + 1 + word.count)..<end].drop { $0 <= 0x20 }
      guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
      rest = rest.drop { $0 <= 0x20 }
      guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27 else { return nil }
      return String(decoding: rest.prefix { $0 != quote }, as: UTF8.self)
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The first `byte` behind `index`.
  fileprivate func firstIndex(of byte: UInt8, after index: Int) -> Int? {
    self[(index + 1)...].firstIndex(of: byte)
  }
}
