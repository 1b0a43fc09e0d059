import Testing

@testable import DelimitedText

/// Places where a file, a part of it or a half of a line end stops; each was found by `make fuzz`.
@Suite("Edges of files")
struct EdgesOfFiles {
  private func ends(_ bytes: [UInt8], _ dialect: Dialect) -> [TextPlace] {
    var reader = DelimitedReader(ArraySource(bytes), dialect: dialect)
    var places: [TextPlace] = []
    reader.forEach { places.append($0.place($0.count)) }
    return places
  }

  @Test func theEndOfAFileWithHalfACharacterIsItsSize() {
    for encoding in [TextEncoding.utf16LE, .utf16BE] {
      let bytes = encoding.encode(Array("ab".utf8)).bytes + [0x63]
      #expect(ends(bytes, bare.with { $0.encoding = encoding }) == [place(1, 4, 5)])
    }
  }

  @Test func aHeaderThatIsMissingIsMissingAtTheEnd() {
    for text in ["Titel", "# Titel", "sep=;"] {
      let dialect = Dialect(skipRows: 1, commentPrefix: Array("#".utf8))
      let found = defects(text, dialect)
      #expect(found.map(\.kind) == [.headerMissing])
      #expect(found.first?.place == place(1, text.utf8.count + 1, text.utf8.count))
    }
  }

  @Test func aLineGoesOnBehindACRThatEndsARow() {
    let reading = read(Array("a;b\r\n1;2\rc".utf8), bare.with { $0.lineTerminators = .cr })
    #expect(reading.rows.map(\.texts) == [["a", "b"], ["\n1", "2"], ["c"]])
    #expect(reading.rows.map(\.start) == [place(1, 1, 0), place(1, 5, 4), place(3, 1, 9)])
    #expect(reading.rows.map(\.endLine) == [1, 2, 3])
  }

  @Test func aCRBeforeTheLineEndIsTextOfItsLine() {
    let reading = read(Array("a;b\r\n1;2\r\n".utf8), bare.with { $0.lineTerminators = .lf })
    #expect(reading.rows.map(\.texts) == [["a", "b\r"], ["1", "2\r"]])
    #expect(reading.rows.map(\.endLine) == [1, 2])
    #expect(reading.rows.map(\.start.line) == [1, 2])
  }

  @Test func theRestOfALineThatIsCutBelongsToItsPart() {
    // Mojibake stands across the limit.
    let text = "a;b\n1;" + String(repeating: "x", count: 61) + "â‚¬ y\n2;3\n4;5\n"
    let (bytes, limits) = (Array(text.utf8), DelimitedLimits(recordBytes: 64))
    let whole = readBehindHead(bytes, Dialect(), limits: limits)
    #expect(whole.0.defects.map(\.kind).contains(.recordTooLong))
    for size in 16...90 {
      let parts = readInParts(bytes, Dialect(), limits: limits, threads: 2, partSize: size)
      let isSame = parts.0 == whole.0 && parts.1 == whole.1
      #expect(isSame, "parts of \(size)")
    }
  }
}
