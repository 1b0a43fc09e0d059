import Testing

@testable import DelimitedText

@Suite("Writing")
struct Writing {
  private func written(_ style: DelimitedWriterStyle, _ rows: [Cell]...) -> String {
    var writer = DelimitedWriter(style)
    for row in rows { writer.row(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func onlyWhatNeedsQuotesIsQuoted() {
    #expect(
      written(
        .plain, [.text("a"), .text("b;c"), .text("d\"e"), .text("f\ng"), .text(" h"), .empty])
        == "a;\"b;c\";\"d\"\"e\";\"f\ng\";\" h\";\n")
    #expect(written(.plain, [.text("")], []) == "\"\"\n\"\"\n")
  }

  @Test func textThatStartsAFormulaIsGuardedAndNumbersAreNot() {
    for start in ["=", "+", "-", "@", "\t", "\r"] {
      #expect(written(.plain, [.text(start + "x"), .empty]).contains("'" + start + "x"))
      #expect(!written(.plain, [.raw(start + "x"), .empty]).contains("'"))
    }
    #expect(
      written(.plain, [.number("-1.5"), .date("2024-01-02"), .text("a=b")])
        == "-1.5;2024-01-02;a=b\n")
    #expect(written(.machine, [.text("=1")]) == "\"=1\"\n")
  }

  @Test func germanExcelGetsMarkSemicolonAndCRLF() {
    var writer = DelimitedWriter(.germanExcel)
    writer.row(["Größe", "x"])
    #expect(writer.take() == [0xEF, 0xBB, 0xBF] + Array("Größe;x\r\n".utf8))
    writer.row(["y"])
    #expect(writer.take() == Array("y\r\n".utf8), "one mark only")
  }

  @Test func programsGetEveryCellQuoted() {
    #expect(written(.machine, [.text("a"), .number("1"), .empty]) == "\"a\",\"1\",\"\"\n")
  }

  @Test func otherEncodingsAreWrittenAndLossesCounted() {
    var writer = DelimitedWriter(DelimitedWriterStyle(Dialect(encoding: .windows1252)))
    writer.row(["5 €", "日"])
    #expect(writer.take() == [0x35, 0x20, 0x80, 0x3B, 0x3F, 0x0A])
    #expect(writer.replaced == 1)
  }

  @Test func whatWouldBeReadAsSomethingElseStandsInQuotes() {
    let commented = DelimitedWriterStyle(Dialect(commentPrefix: Array("#".utf8)))
    #expect(written(commented, [.text("#a"), .text("#b")]) == "\"#a\";#b\n")
    #expect(written(.plain, [.text("sep=,"), .empty], [.text("sep=,")]) == "\"sep=,\";\nsep=,\n")
    #expect(
      written(.plain, [.text("a\r"), .text("\tb"), .text("c\t")]) == "\"a\r\";'\tb;\"c\t\"\n")
    let single = DelimitedWriterStyle(Dialect().with { $0.quote = UInt8(ascii: "'") })
    #expect(written(single, [.text("it's"), .text("\"x\"")]) == "'it''s';\"x\"\n")
    let backslash = DelimitedWriterStyle(Dialect().with { $0.escape = .backslash })
    #expect(written(backslash, [.text("a\"b"), .text("c\\d")]) == "\"a\\\"b\";\"c\\\\d\"\n")
  }

  @Test(arguments: [
    (TextEncoding.utf8, "\u{FEFF}a"), (.utf16LE, "\u{FEFF}a"), (.windows1252, "ï»¿a"),
    (.iso8859_1, "ÿþa"), (.iso8859_15, "þÿa"), (.ibm850, "´╗┐a"),
  ])
  func aTextLikeAByteOrderMarkIsNotLost(_ encoding: TextEncoding, _ text: String) {
    let dialect = Dialect(encoding: encoding).with { $0.headerRowCount = 0 }
    var writer = DelimitedWriter(DelimitedWriterStyle(dialect))
    writer.row([text, "b"])
    #expect(read(writer.take(), dialect).rows.map(\.texts) == [[text, "b"]])
    #expect(writer.unwritable == 0)
  }

  @Test func whatADialectCannotExpressIsCounted() {
    func unwritable(_ rows: [[String]], _ change: (inout Dialect) -> Void) -> Int {
      var writer = DelimitedWriter(DelimitedWriterStyle(Dialect().with(change)))
      for row in rows { writer.row(row) }
      _ = writer.take()
      return writer.unwritable
    }
    #expect(unwritable([["a", "b c", ""]]) { $0.quote = nil } == 0)
    #expect(unwritable([["a;b", "c\nd", "e"]]) { ($0.quote, $0.escape) = (nil, .none) } == 2)
    #expect(unwritable([["a;b", "c\nd"]]) { ($0.quote, $0.escape) = (nil, .backslash) } == 0)
    #expect(unwritable([[""], ["a"]]) { ($0.quote, $0.escape) = (nil, .backslash) } == 1)
    #expect(unwritable([["a\"b"]]) { $0.escape = .none } == 1)
    #expect(unwritable([["a", "b"]]) { $0.delimiter = [] } == 1)
    #expect(unwritable([["sep=;"], ["sep=;"]]) { _ in } == 1)
  }

  @Test func theSameCellsGiveTheSameBytesHoweverTheyAreTaken() {
    for style in [DelimitedWriterStyle.plain, .germanExcel, .machine] {
      var (whole, pieces) = (DelimitedWriter(style), DelimitedWriter(style))
      var bytes: [UInt8] = []
      for row in 0..<50 {
        let cells = [
          Cell.text("=\(row);"), .number("-\(row)"), .raw("+x"), .date("2024-06-30"), .empty,
        ]
        whole.row(cells)
        pieces.row(cells)
        bytes += pieces.take()
      }
      #expect(whole.take() == bytes)
    }
  }
}
