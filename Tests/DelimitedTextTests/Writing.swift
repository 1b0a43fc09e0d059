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
}
