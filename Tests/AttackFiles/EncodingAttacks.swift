extension AttackFile {
  private static func utf16(_ text: String, isBig: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  private static func utf32(_ text: String, isBig: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) }
      return isBig ? bytes : bytes.reversed()
    }
  }

  private static func declared(_ encoding: String) -> String {
    report("<status>planned</status>").replacing("UTF-8", with: encoding)
  }

  private static func refused(_ name: String, _ encoding: String, _ bytes: [UInt8]) -> AttackFile {
    AttackFile(name + ".xml", "xml-refused", ":1:1:", says: encoding, bytes)
  }

  /// `<?xml version="1.0"?><a>` in the alphabet of mainframes.
  private static let ebcdic: [UInt8] = [
    0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7F, 0xF1,
    0x4B, 0xF0, 0x7F, 0x6F, 0x6E, 0x4C, 0x81, 0x6E, 0x4C, 0x61, 0x81, 0x6E,
  ]

  /// Alphabets in which a file could say something else than what is seen.
  static let encodings: [AttackFile] = {
    let text = declared("UTF-8")
    return [
      refused("utf-7-declared", "UTF-7", Array(declared("UTF-7").utf8)),
      refused("utf-7-by-mark", "UTF-7", Array(("+/v8-" + text).utf8)),
      refused("utf-7-by-another-mark", "UTF-7", Array(("+/v9" + text).utf8)),
      refused("utf-32-little", "UTF-32", utf32(text, isBig: false, mark: true)),
      refused("utf-32-big", "UTF-32", utf32(text, isBig: true, mark: true)),
      refused("utf-32-little-without-mark", "UTF-32", utf32(text, isBig: false, mark: false)),
      refused("utf-32-big-without-mark", "UTF-32", utf32(text, isBig: true, mark: false)),
      refused("ucs-4-declared", "ISO-10646-UCS-4", Array(declared("ISO-10646-UCS-4").utf8)),
      refused("ebcdic", "EBCDIC", ebcdic),
      refused("ebcdic-declared", "IBM037", Array(declared("IBM037").utf8)),
      refused("unknown-encoding", "klingon", Array(declared("klingon").utf8)),
      refused("shift-jis", "Shift_JIS", Array(declared("Shift_JIS").utf8)),
      refused("utf-16-declared-only", "UTF-16", Array(declared("UTF-16").utf8)),
      refused("utf-8-declared-in-utf-16", "UTF-8", utf16(text, isBig: false)),
      refused("utf-8-declared-in-utf-16-big", "UTF-8", utf16(text, isBig: true, mark: false)),
      refused(
        "utf-16be-declared-little", "UTF-16BE", utf16(declared("UTF-16BE"), isBig: false)),
      refused(
        "latin-1-with-mark-of-utf-8", "ISO-8859-1",
        [0xEF, 0xBB, 0xBF] + Array(declared("ISO-8859-1").utf8)),
      AttackFile(
        "utf-8-declared-in-latin-1.xml", "xml-malformed", ":4:", says: "0xFC",
        Array(report("<status>f\u{1}r planned</status>").utf8).map { $0 == 1 ? 0xFC : $0 }),
    ]
  }()
}
