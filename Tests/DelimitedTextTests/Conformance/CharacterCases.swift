@testable import DelimitedText

/// Characters of all sizes, NUL, marks, bytes that are no text.
enum CharacterCases {
  static let all: [ReadingCase] = [
    .init(
      "letters of two, three and four bytes", "ä,漢,😀\n\"é\",\"語\",\"👨‍👩‍👧\"\n",
      [["ä", "漢", "😀"], ["é", "語", "👨‍👩‍👧"]]),
    .init("combining marks stay apart", "e\u{301},b\n", [["e\u{301}", "b"]]),
    .init("a byte order mark at the start", "\u{FEFF}a,b\n", [["a", "b"]]),
    .init("a byte order mark before a quote", "\u{FEFF}\"a,b\",c\n", [["a,b", "c"]]),
    .init("only a byte order mark", "\u{FEFF}", []),
    .init("a second byte order mark is text", "\u{FEFF}\u{FEFF}a\n", [["\u{FEFF}a"]]),
    .init(
      "a byte order mark inside a file is text", "a,\u{FEFF}b\n\u{FEFF}c,d\n",
      [["a", "\u{FEFF}b"], ["\u{FEFF}c", "d"]]),
    .init("NUL in text", "a\0b,c\n", [["a\0b", "c"]], ["nulByte 1:2"]),
    .init("NUL in quotes", "\"\0\",c\n", [["\0", "c"]], ["nulByte 1:2"]),
    .init("only NUL", "\0", [["\0"]], ["nulByte 1:1"]),
    .init(
      "NUL behind a closing quote", "\"a\"\0,b\n", [["a\"\0", "b"]],
      ["strayQuote 1:3", "nulByte 1:4"]),
    .init(
      "Ctrl-Z at the end is text", "a,b\n\u{1A}", [["a", "b"], ["\u{1A}"]], ["rowTooShort 2:1"]),
    .init(
      "a byte that is no UTF-8", bytes: Array("a,".utf8) + [0xFF, 0x0A], [["a", "\u{FFFD}"]],
      ["undecodableByte 1:3"]),
    .init(
      "a character that is cut off by a delimiter", bytes: [0xC3, 0x2C, 0x62, 0x0A],
      [["\u{FFFD}", "b"]], ["undecodableByte 1:1"]),
    .init(
      "a character that is cut off by a quote", bytes: [0x22, 0xE2, 0x82, 0x22, 0x2C, 0x62],
      [["\u{FFFD}", "b"]], ["undecodableByte 1:2"]),
    .init(
      "a character that is cut off by a line end", bytes: [0xF0, 0x9F, 0x98, 0x0A, 0x62],
      [["\u{FFFD}"], ["b"]], ["undecodableByte 1:1"]),
    .init(
      "a character that is cut off by the end of the file", bytes: [0x61, 0x2C, 0xE2, 0x82],
      [["a", "\u{FFFD}"]], ["undecodableByte 1:3"]),
    .init(
      "an overlong delimiter is none", bytes: [0x61, 0xC0, 0xAC, 0x62], [["a\u{FFFD}\u{FFFD}b"]],
      ["undecodableByte 1:2", "undecodableByte 1:3"]),
    .init(
      "half of a surrogate pair in UTF-8", bytes: [0x61, 0xED, 0xA0, 0x80],
      [["a\u{FFFD}\u{FFFD}\u{FFFD}"]],
      ["undecodableByte 1:2", "undecodableByte 1:3", "undecodableByte 1:4"]),
    .init(
      "UTF-16 with a byte order mark",
      bytes: [0xFF, 0xFE, 0xE4, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A, 0x00], [["ä", "b"]], [],
      .comma.with { $0.encoding = .utf16LE }),
    .init(
      "UTF-16 without one, high byte first",
      bytes: [0x00, 0x61, 0x00, 0x2C, 0xD8, 0x3D, 0xDE, 0x00], [["a", "😀"]], [],
      .comma.with { $0.encoding = .utf16BE }),
    .init(
      "a comma as half of another UTF-16 character", bytes: [0x2C, 0x2C, 0x2C, 0x00], [["Ⱜ", ""]],
      [], .comma.with { $0.encoding = .utf16LE }),
    .init(
      "UTF-16 that ends in half a character", bytes: [0x61, 0x00, 0x2C, 0x00, 0x62],
      [["a", "\u{FFFD}"]], ["undecodableByte 1:3"], .comma.with { $0.encoding = .utf16LE }),
    .init(
      "umlauts and quotes of Windows-1252", bytes: [0x84, 0xFC, 0x93, 0x2C, 0x80], [["„ü“", "€"]],
      [], .comma.with { $0.encoding = .windows1252 }),
    .init(
      "a cell longer than the limit is kept whole", "a,bcdef\n", [["a", "bcdef"]],
      ["fieldTooLong 1:3"], limits: DelimitedLimits(fieldBytes: 4)),
    .init(
      "a line longer than the limit is cut between characters",
      String(repeating: "ß", count: 50) + "\nb\n",
      [[String(repeating: "ß", count: 32)], ["b"]], ["recordTooLong 1:1"],
      limits: DelimitedLimits(recordBytes: 65)),
  ]
}
