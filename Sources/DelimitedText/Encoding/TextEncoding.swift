/// The encodings in which delimited text arrives.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8, utf16LE, utf16BE, windows1252, iso8859_1, iso8859_15, ibm850

  /// The name of the IANA character set registry.
  package var ianaName: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LE: "UTF-16LE"
    case .utf16BE: "UTF-16BE"
    case .windows1252: "windows-1252"
    case .iso8859_1: "ISO-8859-1"
    case .iso8859_15: "ISO-8859-15"
    case .ibm850: "IBM850"
    }
  }

  /// The byte order mark; empty for single-byte encodings.
  package var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .windows1252, .iso8859_1, .iso8859_15, .ibm850: []
    }
  }

  /// IANA names and usual aliases in any case; `-`, `_`, space and `:` do not matter.
  ///
  /// "utf-16" without a byte order means little endian, as spreadsheets write it; the mark decides
  /// when there is one.
  package init?(name: String) {
    let letters = name.lowercased().filter { !"-_ :".contains($0) }
    switch letters {
    case "utf8", "utf8sig", "utf8bom", "usascii", "ascii", "cp65001", "unicode11utf8":
      self = .utf8
    case "utf16", "utf16le", "ucs2", "ucs2le", "unicode", "cp1200", "iso10646ucs2":
      self = .utf16LE
    case "utf16be", "ucs2be", "cp1201", "unicodefffe":
      self = .utf16BE
    case "windows1252", "cp1252", "win1252", "1252", "xcp1252", "ansi", "ms1252":
      self = .windows1252
    case "iso88591", "latin1", "l1", "isolatin1", "iso885911987", "88591", "cp819", "ibm819":
      self = .iso8859_1
    case "iso885915", "latin9", "latin0", "l9", "885915", "isolatin9", "cp923":
      self = .iso8859_15
    case "ibm850", "cp850", "850", "cspc850multilingual", "dos850", "oem850":
      self = .ibm850
    default:
      return nil
    }
  }
}
