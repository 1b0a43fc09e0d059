import Testing

@testable import DelimitedText

/// Random tables and dialects from a seed.
struct RandomTables {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// Cells of all damage that a dialect can express.
  mutating func wildCell() -> String {
    let pieces = [
      "a", "ß", "Ü", ";", ",", "\t", "|", "\"", "\"\"", "'", "\n", "\r\n", "\r", " ", "\\", "#",
      "sep=;", "12,5", "Wort", "\u{FEFF}", "ï»¿", "ÿþ", "þÿ", "´╗┐", "=1+1", "é", ":", "~", "^",
      "\\\"", "x\"", "\";\"",
    ]
    return (0..<below(5)).map { _ in pieces[below(pieces.count)] }.joined()
  }

  mutating func wildTable() -> [[String]] {
    let columns = 1 + below(6)
    return (0..<(1 + below(8))).map { _ in (0..<columns).map { _ in wildCell() } }
  }

  mutating func dialect() -> Dialect {
    let delimiters = [";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|"]
    var dialect = Dialect(delimiter: delimiters[below(delimiters.count)])
    dialect.headerRowCount = 0
    switch below(5) {
    case 0: dialect.quote = UInt8(ascii: "'")
    case 1: dialect.escape = .backslash
    case 2: (dialect.quote, dialect.escape) = (nil, .backslash)
    default: break
    }
    if below(4) == 0 { dialect.commentPrefix = [UInt8(ascii: "#")] }
    if below(4) == 0 { dialect.trim = .both }
    dialect.encoding = TextEncoding.allCases[below(TextEncoding.allCases.count)]
    return dialect
  }

  mutating func style(_ dialect: Dialect) -> DelimitedWriterStyle {
    let ends: [DelimitedWriterStyle.LineEnd] = [.lf, .crlf, .cr]
    return DelimitedWriterStyle(
      dialect, lineEnd: ends[below(3)], quoting: below(3) == 0 ? .all : .minimal,
      guardsFormulas: false, byteOrderMark: below(2) == 0)
  }
}

@Suite("Laws")
struct Laws {
  @Test func whatIsWrittenIsReadAgainInEveryDialectAndEncoding() {
    var tables = RandomTables(seed: 1)
    var expressible = 0
    for round in 0..<3_000 {
      let table = tables.wildTable()
      let dialect = tables.dialect()
      var writer = DelimitedWriter(tables.style(dialect))
      for row in table { writer.row(row) }
      let bytes = writer.take()
      guard writer.unwritable == 0, writer.replaced == 0 else { continue }
      expressible += 1
      let reading = read(bytes, dialect)
      #expect(reading.rows.map(\.texts) == table, "round \(round), \(dialect)")
      #expect(
        reading.defects.allSatisfy { [.mixedLineEnds, .mojibake].contains($0.kind) },
        "round \(round): \(reading.defects)")
    }
    #expect(expressible > 1_500, "\(expressible) tables can be expressed")
  }

  @Test func anyChunkSizeGivesTheSameRecordsAndPlaces() {
    var tables = RandomTables(seed: 2)
    let pieces =
      [
        "a", "ß", "€", ";", ";", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "\0", "Ã¼",
        "\\", "😀",
        "Summe", "x",
      ].map { Array($0.utf8) } + [[0xE4], [0xF0, 0x9F], [0xFF]]
    for round in 0..<400 {
      var bytes = [UInt8]()
      for _ in 0..<tables.below(120) { bytes += pieces[tables.below(pieces.count)] }
      var dialect = tables.dialect()
      dialect.delimiter = tables.below(4) == 0 ? Array(";;".utf8) : [UInt8(ascii: ";")]
      dialect.headerRowCount = tables.below(2)
      dialect.trim = [.none, .both][tables.below(2)]
      let limits = DelimitedLimits(recordBytes: [64, 100, 1 << 20][tables.below(3)])
      let whole = read(bytes, dialect, limits: limits)
      for size in [1, 2, 3, 7, 31] {
        let small = read(bytes, dialect, limits: limits, chunkSize: size)
        #expect(small.rows.map(\.raw) == whole.rows.map(\.raw), "round \(round), chunks of \(size)")
        #expect(small.defects == whole.defects, "round \(round), chunks of \(size)")
        let isSame = small == whole
        #expect(isSame, "round \(round), chunks of \(size): \(bytes) \(dialect)")
        if !isSame { return }
      }
    }
  }

  @Test func noByteIsLostWhateverTheDamage() {
    var tables = RandomTables(seed: 3)
    for _ in 0..<300 {
      let bytes = (0..<tables.below(400)).map { _ in
        tables.below(3) == 0
          ? Array("\";\n\r,".utf8)[tables.below(5)] : UInt8(0x20 + tables.below(90))
      }
      let reading = read(bytes, bare)
      let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
        $0 != "\n" && $0 != "\r"
      }
      let kept = reading.rows.flatMap { Array($0.raw.unicodeScalars) }.filter {
        $0 != "\n" && $0 != "\r"
      }
      #expect(kept.map(\.value) == lines.map(\.value))
    }
  }
}
