import Testing

@testable import DelimitedText

/// The memory of a file with any number of defects stays flat: the first thousand of a kind keep
/// their place, the others are counted.
@Suite("Counts of defects")
struct DefectCounts {
  private static let limits = DelimitedLimits(recordBytes: 64, fieldBytes: 8, columns: 3)

  /// One row with one defect of the kind.
  private static let rows: [(kind: DelimitedDefect.Kind, row: [UInt8])] = [
    (.undecodableByte, [0x31, 0x3B, 0xFF, 0x0A]),
    (.mojibake, Array("1;Ã¼\n".utf8)),
    (.nulByte, Array("1;\0\n".utf8)),
    (.controlCharacter, Array("1;\u{85}\n".utf8)),
    (.unclosedQuote, Array("1;\"x\n".utf8)),
    (.strayQuote, Array("1;\"x\"y\n".utf8)),
    (.rowTooShort, Array("1\n".utf8)),
    (.rowTooLong, Array("1;2;3\n".utf8)),
    (.fieldTooLong, Array("1;123456789\n".utf8)),
    (.recordTooLong, Array(("1;" + String(repeating: "x", count: 70) + "\n").utf8)),
    (.tooManyColumns, Array("1;2;3;4\n".utf8)),
  ]

  @Test(arguments: rows.map(\.kind))
  func theFirstThousandOfAKindKeepTheirPlace(_ kind: DelimitedDefect.Kind) throws {
    let row = try #require(Self.rows.first { $0.kind == kind }?.row)
    let bytes = Array("a;b\n".utf8) + Array(repeatElement(row, count: 1_200).joined())
    var reader = DelimitedReader(ArraySource(bytes), dialect: Dialect(), limits: Self.limits)
    var delivered = 0
    reader.forEach { _ in delivered += 1 }
    #expect(delivered == 1_201)
    let kept = reader.defects.kept.filter { $0.kind == kind }
    #expect(kept.map(\.place.line) == Array(2...1_001))
    #expect(reader.defects.count(of: kind) == 1_200)
  }

  @Test func everyKindThatMayRepeatIsHere() {
    let once: Set<DelimitedDefect.Kind> = [
      .separatorLineContradicted, .byteOrderMarkContradicted, .mixedLineEnds, .headerMissing,
    ]
    #expect(Set(Self.rows.map(\.kind)) == Set(DelimitedDefect.Kind.allCases).subtracting(once))
  }

  @Test func aSingleCellMayHaveThemAll() {
    let strays = String(repeating: "\"x", count: 1_500)
    let text = "a;b\n1;\"y" + strays + String(repeating: "\0", count: 1_100) + "\"\n"
    var reader = DelimitedReader(ArraySource(Array(text.utf8)), dialect: Dialect())
    reader.forEach { _ in }
    #expect(reader.defects.count(of: .strayQuote) == 1_500)
    #expect(reader.defects.count(of: .nulByte) == 1_100)
    #expect(reader.defects.kept.count == 2_000)
  }
}
