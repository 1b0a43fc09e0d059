import Testing

@testable import DelimitedText

/// The upper halves of the single-byte encodings as other programs decode them.
@Suite("Tables of the single-byte encodings")
struct EncodingTables {
  private static let windows1252 =
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§¨©ª«"
    + "¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùú"
    + "ûüýþÿ"
  private static let iso8859_15 =
    "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}"
    + "\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}"
    + "\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑ"
    + "ÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
  private static let ibm850 =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊË"
    + "ÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±\u{2017}¾¶§÷¸°¨·¹³²■\u{A0}"
  private static let iso8859_1 = String(
    String.UnicodeScalarView((0x80...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }))

  @Test(arguments: [
    (TextEncoding.windows1252, windows1252), (.iso8859_15, iso8859_15), (.ibm850, ibm850),
    (.iso8859_1, iso8859_1),
  ])
  func eachByteIsTheCharacterThatItStandsFor(_ encoding: TextEncoding, _ expected: String) {
    let bytes = (0x80...0xFF as ClosedRange<UInt8>).map { $0 }
    let (utf8, undecodable) = encoding.decode(bytes)
    #expect(String(decoding: utf8, as: UTF8.self) == expected)
    #expect(undecodable == (encoding == .windows1252 ? 5 : 0))
    #expect(encoding.decode((0x00...0x7F as ClosedRange<UInt8>).map { $0 }).utf8.count == 128)
    if undecodable == 0 { #expect(encoding.encode(utf8).bytes == bytes) }
  }

  /// A text with every character of the encoding and with every kind of line end.
  private func text(_ encoding: TextEncoding) -> [UInt8] {
    let letters = [.utf8, .utf16LE, .utf16BE].contains(encoding) ? "ä漢😀\u{FEFF}é" : "Äöüß"
    let utf8 = Array("a;\"\(letters);\"\"x\"\"\n\(letters)\";\r\n\(letters);b\rc;d;e\n\"\"".utf8)
    return encoding.encode(utf8, mark: true).bytes
  }

  @Test(arguments: TextEncoding.allCases)
  func aFileMayBeSplitAnywhere(_ encoding: TextEncoding) {
    let bytes = text(encoding)
    let dialect = bare.with { $0.encoding = encoding }
    let whole = read(bytes, dialect)
    #expect(whole.rows.map(\.texts.count) == [3, 2, 3, 1])
    for first in 0...bytes.count {
      var reader = DelimitedReader(
        TwoPieces(bytes: bytes, end: first), dialect: dialect, chunkSize: 4_096)
      var texts: [[String]] = []
      var places: [TextPlace] = []
      reader.forEach { record in
        texts.append(record.texts())
        places += (0..<record.count).map { record.place($0) }
      }
      #expect(texts == whole.rows.map(\.texts), "split at \(first)")
      #expect(places == whole.rows.flatMap(\.places), "split at \(first)")
    }
    for size in 1...12 { #expect(read(bytes, dialect, chunkSize: size) == whole) }
  }

  @Test func brokenUTF8IsRepairedAsUnicodeSays() {
    var random = SeededRandom(seed: 61)
    let broken: [[UInt8]] = [
      [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80], [0xF4, 0x90, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xBF, 0xBF], [0xC3],
    ]
    let sound = ["a", "ü", "€", "😀", ";", "\n", "\u{ED7F}", "abcdefghijklmnopqrstuvwxyz"].map {
      Array($0.utf8)
    }
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      while bytes.count < 200 {
        let pieces = Int.random(in: 0..<6, using: &random) == 0 ? broken : sound
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let isRight = TextEncoding.utf8.decode(bytes).utf8 == expected
      #expect(isRight, "round \(round): \(bytes)")
      if !isRight { return }
    }
  }

  @Test func whatCannotBeDecodedIsNamedWhereverTheFileIsSplit() {
    let lone: [UInt8] = [0x61, 0x00, 0x00, 0xDC, 0x3B, 0x00, 0x3D, 0xD8, 0x0A, 0x00, 0x62]
    let turned: [UInt8] = [0x00, 0x61, 0xDC, 0x00, 0x00, 0x3B, 0xD8, 0x3D, 0x00, 0x0A, 0x62]
    let places = [place(1, 2, 2), place(1, 4, 6), place(2, 1, 10)]
    let cases: [(TextEncoding, [UInt8], [String?], [TextPlace])] = [
      (
        .utf8, [0x61, 0xE2, 0x82, 0x3B, 0xF0, 0x9F, 0x98, 0x0A, 0xC3],
        ["0xE2 0x82", "0xF0 0x9F 0x98", "0xC3"], [place(1, 2, 1), place(1, 4, 4), place(2, 1, 8)]
      ),
      (.utf16LE, lone, ["0x00 0xDC", "0x3D 0xD8", "0x62"], places),
      (.utf16BE, turned, ["0xDC 0x00", "0xD8 0x3D", "0x62"], places),
      (
        .windows1252, [0x61, 0x81, 0x3B, 0x8D, 0x0A, 0x90], ["0x81", "0x8D", "0x90"],
        [place(1, 2, 1), place(1, 4, 3), place(2, 1, 5)]
      ),
    ]
    for (encoding, bytes, texts, places) in cases {
      for size in 1...12 {
        let reading = read(bytes, bare.with { $0.encoding = encoding }, chunkSize: size)
        let named = reading.defects.filter { $0.kind == .undecodableByte }
        #expect(named.map(\.text) == texts, "\(encoding) in pieces of \(size)")
        #expect(named.map(\.place) == places, "\(encoding) in pieces of \(size)")
        #expect(reading.rows.count == 2)
      }
    }
  }
}

/// A file that is given in two pieces.
private struct TwoPieces: ByteSource {
  let bytes: [UInt8]
  /// Where the first piece ends.
  let end: Int
  private var position = 0

  init(bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = bytes[position..<(position < end ? end : bytes.count)]
    buffer.copyBytes(from: piece)
    position += piece.count
    return piece.count
  }
}
