import Testing

@testable import DelimitedText

/// What detection says of a file with more than one table, with comments or with misleading marks.
@Suite("Tables within files")
struct DetectedTables {
  private let list = "Nr;Name;Beginn\n1;Haus;01.02.2023\n2;Weg;01.03.2023\n3;Bad;01.04.2023\n"

  private func found(
    _ text: String, _ declared: DialectDeclaration = DialectDeclaration()
  ) throws -> DetectedDialect { try #require(detected(Array(text.utf8), declared: declared)) }

  @Test func oneTableIsOne() throws {
    let one = try found(list)
    #expect(one.furtherTable == nil)
    #expect(one.decision(.tables)?.choice == "1")
  }

  @Test func theHeaderOnceMoreBeginsAFurtherTable() throws {
    let twice = try found(list + list)
    #expect(twice.furtherTable == 5)
    #expect(twice.reason(.tables) == .headerRepeated(line: 5))
    // Also where its last column is missing, or one is added.
    #expect(try found(list + "Nr;Name\n1;x\n2;y\n").furtherTable == nil, "too little of it")
    let wider = "Nr;Name;Beginn;Ende\n1;Haus;01.02.2023;01.02.2024\n2;Weg;01.03.2023;01.02.2024\n"
    #expect(try found(list + list.dropFirst(15) + wider).furtherTable == 8)
  }

  @Test func otherWordsAboveOtherValuesBeginAFurtherTable() throws {
    let other = "Ort;Anzahl\nSüd;12\nNord;15\nOst;7\n"
    let both = try found(list + list.dropFirst(15) + "\n" + other)
    #expect(both.columnCount == 3)
    #expect(both.reason(.tables) == .otherHeader(line: 9))
    // A row of words within a table is a row.
    #expect(try found(list + "4;offen;\n5;Hof;01.05.2023\n6;Rad;\n7;Ufer;\n").furtherTable == nil)
  }

  @Test func manyCommentsDoNotHideAFewRows() throws {
    let comments = (1...20).map { "# Zeile \($0): nur Text\n" }.joined()
    let text = comments + "id,name\n1,Haus\n2,Weg\n3,Bad\n"
    let dialect = try found(text)
    #expect(dialect.dialect.delimiter == Array(",".utf8))
    #expect(dialect.dialect.commentPrefix == Array("#".utf8))
    #expect(dialect.dialect.headerRowCount == 1)
  }

  @Test func decimalCommasBelowAHeaderAreNoDelimiters() throws {
    let text = "Name:Wert\nSüd:12,50\nNord:13,75\nWest:14,25\n"
    #expect(try found(text).dialect.delimiter == Array(":".utf8))
  }

  @Test func quotesTellWhatStandsBetweenThem() throws {
    let rows = (1...9).map { "\"a; b\(1 + $0 % 2)\",\"c; d\",\"e: f\"\n" }.joined()
    #expect(try found("Titel; hier; oben\n" + rows).dialect.delimiter == Array(",".utf8))
    // In one column it is what cells stand in quotes for.
    #expect(try found("wert\n\"1,234.5\"\n\"2,345.5\"\n").dialect.delimiter == Array(",".utf8))
  }

  @Test func anXAboveNumbersNamesAColumn() throws {
    let text = "x;x;x\nOrt;0;1\nWeg;1;0\nHof;1;1\n"
    #expect(try found(text).dialect.headerRowCount == 1)
    #expect(try found("x;ja;1\nx;nein;0\nja;x;1\n").dialect.headerRowCount == 0)
  }

  @Test func aDelimiterOfTwoCharactersInTwoColumns() throws {
    #expect(try found("a||b\n1||2\n3||4\n").dialect.delimiter == Array("||".utf8))
  }

  @Test func declaredLineEndsThatDoNotOccurAreNotUsed() throws {
    var declared = DialectDeclaration()
    declared.lineTerminators = .crlf
    let other = try found(list, declared)
    #expect(other.reason(.lineEnds) == .notAsDeclared)
    #expect(other.rowsSeen == 4)
    // Where they do occur, they hold.
    let mixed = try found("a;b\r\n1;\"x\"\n2;y\r\n3;4\r\n", declared)
    #expect(mixed.reason(.lineEnds) == .declared)
    #expect(mixed.dialect.lineTerminators == .crlf)
  }

  @Test func wordsOfIBM850() {
    func encoding(_ text: String, _ encoding: TextEncoding) -> TextEncoding {
      var detector = EncodingDetector()
      detector.add(encoding.encode(Array(text.utf8)).bytes)
      return detector.finish(isWhole: true).encoding
    }
    for text in ["Straße;1\nGruß;2\n", "Österreich;1\nÄpfel;2\n", "Größe;1\n", "Bänke\n"] {
      #expect(encoding(text, .ibm850) == .ibm850, "\(text)")
      #expect(encoding(text, .windows1252) == .windows1252, "\(text)")
    }
    #expect(encoding("página;España;código\n", .windows1252) == .windows1252)
  }
}
