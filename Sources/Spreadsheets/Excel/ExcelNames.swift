/// The names of Office Open XML, of its transitional and its strict form (ECMA-376, ISO/IEC 29500).
enum ExcelNames {
  /// Elements and attributes that are read; attributes without a namespace share the numbers.
  enum Word: Int, CaseIterable {
    case row, c, v, r, s, t, `is`, hidden, sheetData, rPh, si, sst, name, sheet, state, id
    case date1904, workbookPr, numFmt, numFmtId, formatCode, cellXfs, xf, f
    case calcPr, fullCalcOnLoad, mergeCell, ref, col, min, max
    case relationship, target, type, targetMode
    case `override`, partName, contentType, encryptionData
  }

  private static let words: [String: Int] = {
    var words = Dictionary(
      uniqueKeysWithValues: Word.allCases.map { (String(describing: $0), $0.rawValue) })
    // Relationships and content types are written with capitals.
    for word in [
      Word.relationship, .target, .type, .targetMode, .id, .override, .partName,
      .contentType,
    ] {
      let name = String(describing: word)
      words[name.prefix(1).uppercased() + name.dropFirst()] = word.rawValue
    }
    words["encryption-data"] = Word.encryptionData.rawValue
    return words
  }()

  /// Elements of extensions have other namespaces and do not count.
  static func code(_ local: String, _ uri: String) -> Int {
    isKnown(uri) ? words[local] ?? -1 : -1
  }

  private static func isKnown(_ uri: String) -> Bool {
    uri.isEmpty || uri.hasSuffix("/spreadsheetml/2006/main") || uri.hasSuffix("/spreadsheetml/main")
      || uri.hasSuffix("/officeDocument/2006/relationships")
      || uri.hasSuffix("/officeDocument/relationships")
      || uri.hasSuffix("/package/2006/relationships")
      || uri.hasSuffix("/package/2006/content-types")
      || uri.hasSuffix(":opendocument:xmlns:manifest:1.0")
  }

  /// The column, 0-based, of a reference such as `AB12`; behind all columns where it is longer than
  /// any.
  static func column(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    for (index, byte) in bytes.enumerated() {
      let letter = byte & ~0x20
      guard (0x41...0x5A).contains(letter) else { return index == 0 ? nil : value - 1 }
      value = min(value * 26 + Int(letter - 0x40), 1 << 24)
    }
    return nil
  }

  /// A flag: `1` or `true`.
  static func isTrue(_ bytes: UnsafeBufferPointer<UInt8>?) -> Bool {
    bytes?.first == UInt8(ascii: "1") || bytes?.first == UInt8(ascii: "t")
  }

  /// A text in which characters that XML does not have are written as `_x000D_`.
  static func unescaped(_ text: [UInt8]) -> String {
    guard text.contains(UInt8(ascii: "_")), text.count >= 7 else {
      return String(decoding: text, as: UTF8.self)
    }
    var units: [UInt16] = []
    var result = ""
    var start = 0
    var index = 0
    func flush(_ end: Int) -> String { String(decoding: text[start..<end], as: UTF8.self) }
    while index + 6 < text.count {
      guard text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
        text[index + 6] == UInt8(ascii: "_"),
        let unit = UInt16(
          String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
      else {
        index += 1
        continue
      }
      if start < index || units.isEmpty {
        result += String(decoding: units, as: UTF16.self) + flush(index)
        units = []
      }
      // Two of them may be one character.
      units.append(unit)
      index += 7
      start = index
    }
    return result + String(decoding: units, as: UTF16.self) + flush(text.count)
  }
}
