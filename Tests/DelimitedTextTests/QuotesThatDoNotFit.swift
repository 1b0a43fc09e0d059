import Testing

@testable import DelimitedText

@Suite("Quotes that do not fit")
struct QuotesThatDoNotFit {
  @Test func anUnclosedQuoteSwallowsNoRows() {
    let text = "Nr;Name;Status\n1;\"Haus;neu\n2;Brücke;alt\n3;Weg;alt\n"
    let reading = read(Array(text.utf8))
    #expect(
      reading.rows.map(\.texts) == [
        ["Nr", "Name", "Status"], ["1", "\"Haus", "neu"], ["2", "Brücke", "alt"],
        ["3", "Weg", "alt"],
      ])
    #expect(reading.defects.map(\.kind) == [.unclosedQuote])
    #expect(reading.defects.first?.place == place(2, 3, 17))
    #expect(reading.defects.first?.record == 2)
    #expect(reading.defects.first?.cell == 1)
  }

  @Test func anUnclosedQuoteBeforeOtherQuotedCells() {
    let text = "a;b;c\n1;\"x;y\n2;\"p\";\"q\"\n3;\"r\ns\";t\n"
    #expect(
      rows(text, Dialect()) == [
        ["a", "b", "c"], ["1", "\"x", "y"], ["2", "p", "q"], ["3", "r\ns", "t"],
      ])
    #expect(defects(text, Dialect()).map(\.place.line) == [2])
  }

  @Test func anUnclosedQuoteThatMeetsAnEmptyQuotedCell() {
    let text = "a;b;c\n1;\"x;y\n2;\"\";z\n3;\"\";\"w\"\n"
    #expect(rows(text, Dialect())[1...] == [["1", "\"x", "y"], ["2", "", "z"], ["3", "", "w"]])
  }

  @Test func anUnclosedQuoteThatMeetsACellEndingInAQuote() {
    let text = "a;b;c\n1;\"x;y\n2;3;5\"\n4;5;6\n"
    #expect(
      rows(text, Dialect())[1...] == [["1", "\"x", "y"], ["2", "3", "5\""], ["4", "5", "6"]])
    #expect(defects(text, Dialect()).map(\.kind) == [.unclosedQuote])
  }

  @Test func anUnclosedQuoteInTheSameLine() {
    let text = "a;b;c;d\n1;\"x;\"y\";z\n"
    #expect(rows(text, Dialect())[1] == ["1", "\"x", "y", "z"])
    #expect(defects(text, Dialect()).map(\.kind) == [.unclosedQuote])
    #expect(defects(text, Dialect()).first?.place.column == 3)
  }

  @Test func sixtyEightRowsBehindAnUnclosedQuoteAreThere() {
    var text = "Nr;Name;Stand\n"
    for row in 1...100 {
      text += row == 32 ? "\(row);\"Projekt \(row);offen\n" : "\(row);\"Projekt \(row)\";offen\n"
    }
    let reading = read(Array(text.utf8))
    #expect(reading.rows.count == 101)
    #expect(reading.rows.allSatisfy { $0.texts.count == 3 })
    #expect(reading.defects.map(\.kind) == [.unclosedQuote])
    #expect(reading.defects.first?.place.line == 33)
  }

  @Test func longTextsWithLineBreaksAreNotTakenForUnclosedQuotes() {
    let text = "a;b;c\n1;\"Zeile; eins\nZeile \"\"zwei\"\";\n\n3;4;5\";x\n2;y;z\n"
    #expect(
      rows(text, Dialect())[1...] == [
        ["1", "Zeile; eins\nZeile \"zwei\";\n\n3;4;5", "x"], ["2", "y", "z"],
      ])
    #expect(defects(text, Dialect()).isEmpty)
  }

  @Test func unescapedQuotesInsideAQuotedCellAreText() {
    let text = "a;b\n1;\"Er sagte \"Hallo\" zu; mir\"\n2;x\n"
    #expect(rows(text, Dialect())[1...] == [["1", "Er sagte \"Hallo\" zu; mir"], ["2", "x"]])
    #expect(defects(text, Dialect()).map(\.kind) == [.strayQuote, .strayQuote])
    #expect(defects(text, Dialect()).map(\.place.column) == [13, 19])
  }

  @Test func textBehindAClosingQuoteIsKept() {
    let text = "a;b;c\n1;\"x\"y;z\n2;3;4\n"
    #expect(rows(text, Dialect())[1...] == [["1", "x\"y", "z"], ["2", "3", "4"]])
    #expect(defects(text, Dialect()).map(\.kind) == [.strayQuote])
    #expect(defects(text, Dialect()).first?.place == place(2, 5, 10))
  }

  @Test func onlyARowThatIsShortMayHaveSwallowedADelimiter() {
    let whole = "a;b;c\n1;\"x: ;\"B\" und C\";z\n"
    #expect(rows(whole, Dialect())[1] == ["1", "x: ;\"B\" und C", "z"])
    #expect(defects(whole, Dialect()).map(\.kind) == [.strayQuote, .strayQuote])
    #expect(defects(whole, Dialect()).allSatisfy { $0.text == nil })
    let short = defects("a;b;c;d\n1;\"x;\"y\"\n", Dialect()).filter { $0.kind == .strayQuote }
    #expect(short.map(\.text) == [";"])
    let header = defects("a;\"x\"\";\"y\"\n1;2;3\n", Dialect())
    #expect(header.first { $0.kind == .strayQuote }?.text == ";")
  }

  @Test func aQuoteIsTextWhenOnlyQuotesFollow() {
    #expect(rows("a;\"\n1;2\n")[1] == ["1", "2"])
    #expect(rows("\"") == [["\""]])
    #expect(rows("a;\"\"") == [["a", ""]])
    #expect(rows("a;\"\"\"") == [["a", "\"\"\""]])
  }

  @Test func everyLineWithAnUnclosedQuote() {
    let text = "a;b\n" + String(repeating: "1;\"x\n", count: 3_000)
    let reading = read(Array(text.utf8))
    #expect(reading.rows.count == 3_001)
    #expect(reading.defects.count == 1_000)
    #expect(reading.counts.reduce(0, +) == 3_000)
  }

  @Test func quotesThatOnlyEscapeCostNoQuadraticTime() {
    let text = "a;b\n" + String(repeating: "1;\"\"\",\n", count: 100_000)
    #expect(read(Array(text.utf8)).rows.count == 100_001)
  }

  @Test func aQuotedCellBeyondTheLimitIsUnclosed() {
    let limits = DelimitedLimits(recordBytes: 100)
    let text = "a;b\n1;\"" + String(repeating: "x\n", count: 80) + "\";2\n3;4\n"
    let reading = read(Array(text.utf8), limits: limits)
    #expect(reading.defects.first?.kind == .unclosedQuote)
    #expect(reading.rows.last?.texts == ["3", "4"])
  }

  @Test func aLineBeyondTheLimitIsCutAndTheNextIsThere() {
    let limits = DelimitedLimits(recordBytes: 100)
    let text = "a;b\n1;" + String(repeating: "ä", count: 500) + "\n3;4\n"
    let reading = read(Array(text.utf8), limits: limits)
    #expect(reading.rows.count == 3)
    #expect(reading.rows[1].texts[1] == String(repeating: "ä", count: 49))
    #expect(reading.rows[2].texts == ["3", "4"])
    #expect(reading.rows[2].start == place(3, 1, 1_007))
    #expect(reading.defects.map(\.kind) == [.recordTooLong])
    #expect(reading.defects.first?.place.line == 2)
  }

  @Test func cellsAndColumnsBeyondTheLimitAreReported() {
    let limits = DelimitedLimits(fieldBytes: 10, columns: 3)
    let reading = read(Array("a;b\n1;12345678901\n1;2;3;4;5\n".utf8), bare, limits: limits)
    #expect(
      reading.rows.map(\.texts) == [["a", "b"], ["1", "12345678901"], ["1", "2", "3;4;5"]])
    #expect(reading.defects.map(\.kind) == [.fieldTooLong, .rowTooLong, .tooManyColumns])
    #expect(reading.defects.first?.place == place(2, 3, 6))
  }
}
