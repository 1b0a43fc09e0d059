import Testing

@testable import DelimitedText

@Suite("Encodings")
struct Encodings {
  private let text = "Straße;Größe\nMülheim – 5 €;ÄÖÜ\n"

  @Test(arguments: TextEncoding.allCases)
  func eachEncodingIsReadWithItsOffsets(_ encoding: TextEncoding) {
    // IBM850 and the ISO encodings have no en dash, IBM850 and ISO-8859-1 no euro sign.
    let plain = text.replacing("– 5 €", with: "x 5 y")
    let source = [.utf8, .utf16LE, .utf16BE, .windows1252].contains(encoding) ? text : plain
    for mark in [false, true] {
      let (bytes, replaced) = encoding.encode(Array(source.utf8), mark: mark)
      #expect(replaced == 0)
      let reading = read(bytes, Dialect(encoding: encoding))
      let cells = source.split(separator: "\n").map { $0.split(separator: ";").map(String.init) }
      #expect(reading.rows.map(\.texts) == cells)
      #expect(reading.defects.isEmpty)
      let expected = encoding.encode(Array("Straße;".utf8), mark: mark).bytes.count
      #expect(reading.rows[0].places[1] == place(1, 8, expected))
      let second = source.split(separator: ";")[..<2].joined(separator: ";") + ";"
      #expect(
        reading.rows[1].places[1].offset
          == encoding.encode(Array(second.utf8), mark: mark).bytes.count)
    }
  }

  @Test func encodingsAreKnownByTheirUsualNames() {
    let names: [(String, TextEncoding)] = [
      ("utf-8", .utf8), ("UTF-8-SIG", .utf8), ("us-ascii", .utf8), ("UTF-16", .utf16LE),
      ("utf_16_be", .utf16BE), ("CP1252", .windows1252), ("ANSI", .windows1252),
      ("Latin1", .iso8859_1), ("iso-8859-1", .iso8859_1), ("latin-9", .iso8859_15),
      ("ISO_8859-15", .iso8859_15), ("cp850", .ibm850), ("IBM850", .ibm850),
    ]
    for (name, encoding) in names { #expect(TextEncoding(name: name) == encoding, "\(name)") }
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(name: encoding.ianaName) == encoding)
    }
    #expect(TextEncoding(name: "ebcdic") == nil)
  }

  @Test func undecodableBytesAreNamedWithLineAndOffset() {
    let bytes = Array("a;b\nä;".utf8) + [0xE4, 0x62, 0xFF, 0xF0, 0x9F] + Array("\n1;2\n".utf8)
    let reading = read(bytes)
    #expect(reading.rows[1].texts == ["ä", "\u{FFFD}b\u{FFFD}\u{FFFD}"])
    #expect(reading.defects.map(\.kind) == [.undecodableByte, .undecodableByte, .undecodableByte])
    #expect(reading.defects.map(\.text) == ["0xE4", "0xFF", "0xF0 0x9F"])
    #expect(reading.defects.map(\.place) == [place(2, 3, 7), place(2, 5, 9), place(2, 6, 10)])
    #expect(reading.rows[2].places == [place(3, 1, 13), place(3, 3, 15)])
  }

  @Test func theUndefinedBytesOfWindows1252AreNamed() {
    let reading = read(
      Array("a;b\nx".utf8) + [0x81, 0x3B, 0xFC, 0x0A], Dialect(encoding: .windows1252))
    #expect(reading.rows[1].texts == ["x\u{FFFD}", "ü"])
    #expect(reading.defects.map(\.text) == ["0x81"])
    #expect(reading.defects.first?.place == place(2, 2, 5))
  }

  @Test func surrogatesThatStandAloneAreNamed() {
    let units: [UInt16] = [0x61, 0x3B, 0xD83D, 0xDE00, 0xDE00, 0x3B, 0xD83D, 0x0A]
    var bytes: [UInt8] = []
    for unit in units { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    bytes.append(0x41)
    let reading = read(bytes, bare.with { $0.encoding = .utf16LE })
    #expect(reading.rows.map(\.texts) == [["a", "😀\u{FFFD}", "\u{FFFD}"], ["\u{FFFD}"]])
    #expect(
      reading.defects.filter { $0.kind == .undecodableByte }.map(\.place)
        == [place(1, 4, 8), place(1, 6, 12), place(2, 1, 16)])
  }

  @Test func mojibakeIsRecognisedWithWhatWasMeant() {
    let reading = read(Array("a;b\nStraÃŸe;fÃ¼r 5 â‚¬ â€“ Ãœber Â§\n".utf8))
    #expect(reading.rows[1].texts[0] == "StraÃŸe")
    #expect(
      reading.defects.map(\.kind) == [
        .mojibake, .mojibake, .mojibake, .mojibake, .mojibake, .mojibake,
      ])
    #expect(reading.defects.map(\.text) == ["ÃŸ", "Ã¼", "â‚¬", "â€“", "Ãœ", "Â§"])
    #expect(reading.defects.map(\.suggestion) == ["ß", "ü", "€", "–", "Ü", "§"])
    #expect(reading.defects.first?.place == place(2, 5, 8))
    #expect(read(Array("a;b\nSÃO PAULO;Ângela â la carte, ÂME\n".utf8)).defects.isEmpty)
  }

  @Test func controlCharactersBetraysAWrongLatin1() {
    let reading = read([0x61, 0x3B, 0x80, 0x0A], bare.with { $0.encoding = .iso8859_1 })
    #expect(reading.defects.map(\.kind) == [.controlCharacter])
    #expect(reading.defects.first?.text == "U+0080")
  }

  @Test func aMarkOfAnotherEncodingIsReportedAndLeftOut() {
    let reading = read([0xEF, 0xBB, 0xBF] + Array("a;b\n".utf8), Dialect(encoding: .windows1252))
    #expect(reading.rows.first?.texts == ["a", "b"])
    #expect(reading.defects.map(\.kind) == [.byteOrderMarkContradicted])
    #expect(reading.defects.first?.text == "UTF-8")
  }

  @Test func encodingsAreDetected() {
    func found(_ bytes: [UInt8], isWhole: Bool = true) -> DetectedEncoding {
      var detector = EncodingDetector()
      for byte in bytes { detector.add([byte]) }
      return detector.finish(isWhole: isWhole)
    }
    let german = Array("für;Straße;Größe;Bänke\n".utf8)
    for encoding in [TextEncoding.utf8, .utf16LE, .utf16BE] {
      #expect(
        found(encoding.encode(german, mark: true).bytes)
          == DetectedEncoding(encoding: encoding, reason: .byteOrderMark))
    }
    #expect(found(german) == DetectedEncoding(encoding: .utf8, reason: .validUTF8(characters: 5)))
    #expect(found(Array("abc".utf8)).reason == .onlyASCII)
    #expect(found(TextEncoding.utf16LE.encode(german).bytes).encoding == .utf16LE)
    #expect(found(TextEncoding.utf16BE.encode(german).bytes).encoding == .utf16BE)
    #expect(
      found(TextEncoding.windows1252.encode(german).bytes)
        == DetectedEncoding(encoding: .windows1252, reason: .notUTF8(offset: 1)))
    #expect(
      found(TextEncoding.ibm850.encode(german).bytes)
        == DetectedEncoding(encoding: .ibm850, reason: .lettersOfIBM850(count: 5, others: 0)))
    #expect(
      found(TextEncoding.iso8859_15.encode(Array("für 5 €".utf8)).bytes)
        == DetectedEncoding(encoding: .iso8859_15, reason: .euroSignOfLatin9(count: 1)))
    #expect(found(Array(german.prefix(2)), isWhole: false).encoding == .utf8)
    #expect(found(Array(german.prefix(2)), isWhole: true).encoding == .windows1252)
  }
}
