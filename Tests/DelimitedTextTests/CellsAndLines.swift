import Testing

@testable import DelimitedText

@Suite("Cells and lines")
struct CellsAndLines {
  @Test func quotedCellsHoldDelimitersQuotesAndLineBreaks() {
    #expect(
      rows("a;\"b;c\";d\n\"x\"\"y\";\"1\n2\r\n3\r4\";\n")
        == [["a", "b;c", "d"], ["x\"y", "1\n2\r\n3\r4", ""]])
  }

  @Test func quotesInsideUnquotedCellsAreText() {
    #expect(rows("5\" Rohr;a\"b\"c;d\"\n") == [["5\" Rohr", "a\"b\"c", "d\""]])
    #expect(defects("5\" Rohr;a\"b\"c;d\"\n").isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndInThreeWays(_ end: String) {
    #expect(rows("a;b\(end)1;2\(end)") == [["a", "b"], ["1", "2"]])
    #expect(rows("a;b\(end)1;2") == [["a", "b"], ["1", "2"]], "last line without end")
    #expect(rows("a;b\(end)1;") == [["a", "b"], ["1", ""]])
  }

  @Test func mixedLineEndsAreReadAndReportedOnce() {
    let text = "a;b\r\n1;2\n3;4\r5;6\r\n"
    #expect(rows(text) == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(defects(text).map(\.kind) == [.mixedLineEnds])
    #expect(defects(text).first?.place == place(2, 4, 8))
  }

  @Test func onlyTheDialectsLineEndsEndRows() {
    var dialect = bare
    dialect.lineTerminators = .crlf
    let reading = read(Array("a;b\nc\r\n1;2\r\n".utf8), dialect)
    #expect(reading.rows.map(\.texts) == [["a", "b\nc"], ["1", "2"]])
    #expect(reading.rows.map(\.start.line) == [1, 3])
    #expect(reading.rows.map(\.endLine) == [2, 3])
  }

  @Test func emptyLinesAreCountedButNoRows() {
    let reading = read(Array("\n\na;b\n\n1;2\n\n\n".utf8))
    #expect(reading.rows.map(\.texts) == [["a", "b"], ["1", "2"]])
    #expect(reading.rows.map(\.ordinal) == [3, 5])
    #expect(reading.rows.map(\.start.line) == [3, 5])
    #expect(reading.defects.isEmpty)
  }

  @Test func rowsOfEmptyCellsAreBlank() {
    let reading = read(Array("a;b;c\n1;2;3\n;;\n ;\t;\n".utf8))
    #expect(reading.rows.map(\.role) == [.header, .data, .blank, .blank])
  }

  @Test func nulBytesAreKeptAndReported() {
    let reading = read(Array("a;b\n1;x\0y\n".utf8))
    #expect(reading.rows.last?.texts == ["1", "x\0y"])
    #expect(reading.defects.map(\.kind) == [.nulByte])
    #expect(reading.defects.first?.place == place(2, 4, 7))
    #expect(reading.defects.first?.cell == 1)
  }

  @Test func placesAreThoseOfTheEditor() {
    let reading = read(Array("Fuß;\"Ä\nö ü\";Maß\nx;\"y\";z\n".utf8), bare)
    #expect(reading.rows[0].places == [place(1, 1, 0), place(1, 5, 5), place(2, 6, 16)])
    #expect(reading.rows[1].places == [place(3, 1, 21), place(3, 3, 23), place(3, 7, 27)])
    #expect(reading.rows[0].endLine == 2)
    #expect(reading.rows[0].quoted == [false, true, false])
    #expect(reading.rows[0].raw == "Fuß;\"Ä\nö ü\";Maß")
  }

  @Test func aCellThatIsNotThereIsEmptyAtTheEndOfTheRow() {
    var reader = DelimitedReader(ArraySource(Array("a;b\n".utf8)), dialect: bare)
    reader.forEach { record in
      #expect(record.text(7) == "")
      let isEmpty = record.isEmpty(2)
      #expect(isEmpty)
      #expect(record.place(2) == place(1, 4, 3))
    }
  }

  @Test func raggedRowsAreGivenAsTheyAreAndReported() {
    let reading = read(Array("a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n".utf8))
    #expect(reading.rows.map(\.texts.count) == [3, 2, 4, 5])
    #expect(reading.defects.map(\.kind) == [.rowTooShort, .rowTooLong])
    #expect(reading.defects.map(\.place.line) == [2, 3])
    #expect(reading.defects.map(\.expected) == [3, 3])
    #expect(reading.defects.map(\.found) == [2, 4])
  }

  @Test func backslashEscapesOnlyWhatNeedsIt() {
    var dialect = bare
    dialect.escape = .backslash
    #expect(
      rows(#""a\"b";"C:\temp\\x";c\;d"# + "\n", dialect) == [["a\"b", #"C:\temp\x"#, "c;d"]])
  }

  @Test func delimitersOfSeveralCharacters() {
    #expect(
      rows("a||b|c||\"x||y\"\n", Dialect(delimiter: "||").with { $0.headerRowCount = 0 })
        == [["a", "b|c", "x||y"]])
  }

  @Test func trimLeavesQuotedTextAlone() {
    var dialect = bare
    dialect.trim = .both
    #expect(rows(" a ; \" b \" ;\tc\t\n", dialect) == [["a", " b ", "c"]])
  }

  @Test func blanksBehindAClosingQuoteAreNotText() {
    #expect(rows("\"a\" ;\"b\"\t\n") == [["a", "b"]])
  }

  @Test func commentsAreNoRows() {
    var dialect = Dialect(commentPrefix: Array("#".utf8))
    dialect.skipRows = 1
    let reading = read(Array("# Titel \"x\na;b\n# noch\n1;2\n".utf8), dialect)
    #expect(reading.rows.map(\.texts) == [["a", "b"], ["1", "2"]])
    #expect(reading.rows.map(\.ordinal) == [2, 4])
  }

  @Test func theSeparatorLineIsNeverAHeader() {
    for text in ["sep=;\r\na;b\r\n1;2\r\n", "\"sep=;\"\r\na;b\r\n1;2\r\n"] {
      let reading = read(Array(text.utf8))
      #expect(reading.rows.map(\.texts) == [["a", "b"], ["1", "2"]])
      #expect(reading.rows.first?.start.line == 2)
      #expect(reading.rows.first?.ordinal == 1)
      #expect(reading.defects.isEmpty)
    }
    let other = read(Array("SEP=,\na;b\n".utf8))
    #expect(other.defects.map(\.kind) == [.separatorLineContradicted])
    #expect(other.defects.first?.text == ",")
  }

  @Test func footersAreMarked() {
    let dialect = Dialect(footerWords: Dialect.usualFooterWords)
    let reading = read(
      Array("Nr;Name\n1;Sommer\n2;Summerau\n;SUMME: 2\nStand: 1.1.2024\n".utf8), dialect)
    #expect(reading.rows.map(\.role) == [.header, .data, .data, .footer, .footer])
    #expect(reading.defects.isEmpty)
  }

  @Test func anEmptyFileHasNoHeader() {
    #expect(read([]).defects.map(\.kind) == [.headerMissing])
    #expect(read([], bare).defects.isEmpty)
    #expect(read(Array("a;b\n".utf8)).defects.isEmpty)
  }
}

extension Dialect {
  func with(_ change: (inout Dialect) -> Void) -> Dialect {
    var copy = self
    change(&copy)
    return copy
  }
}
