import Testing

@testable import DelimitedText

/// Files as they arrive, each named by where it comes from.
@Suite("Files as they arrive")
struct DetectedFiles {
  private func bytes(
    _ text: String, _ encoding: TextEncoding, mark: Bool = false, lineEnd: String = "\r\n"
  ) -> [UInt8] {
    // Line breaks inside cells are written as ␤ and stay LF.
    let lines = text.replacing("\n", with: lineEnd).replacing("␤", with: "\n")
    let (bytes, replaced) = encoding.encode(Array(lines.utf8), mark: mark)
    #expect(replaced == 0)
    return bytes
  }

  private let excel = #"""
    Quartalsbericht Musteramt A;;;;
    Stand: 30.06.2024;;;;
    ;;;;
    Nr.;Projekt;Status;Fertig;Kosten
    1;"Grüne Straße; Süd";in Arbeit;45 %;1.234,56 €
    2;"Brücke␤zweite Zeile mit ""Zitat""";geplant;0 %;12.000,00 €
    3;Haus "Am Ring";umgesetzt;100 %;98.765,43 €
    4;Platz;in Arbeit;60 %;500,00 €
    ;Summe;;;112.499,99 €
    ;;;;
    ;;;;

    """#

  @Test func germanExcel() throws {
    let found = try #require(detected(bytes(excel, .windows1252)))
    #expect(found.dialect.encoding == .windows1252)
    #expect(found.dialect.delimiter == Array(";".utf8))
    #expect(found.dialect.quote == UInt8(ascii: "\""))
    #expect(found.dialect.skipRows == 3)
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.dialect.footerWords == ["Summe"])
    #expect(found.columnCount == 5)
    #expect(found.reason(.headerRows) == .wordsAboveValues(columns: 3))
    #expect(found.reason(.footers) == .footerWord("Summe", line: 10))
    #expect(found.decisions.map(\.subject) == DialectDecision.Subject.allCases)
    #expect(found.confidence > 50)

    let table = DelimitedTable(bytes(excel, .windows1252), dialect: found.dialect)
    #expect(
      table.head.preamble.map(\.cells.first?.text)
        == ["Quartalsbericht Musteramt A", "Stand: 30.06.2024", ""])
    #expect(table.head.preamble[1].cells[0].place.line == 2)
    #expect(table.head.columns.map(\.name) == ["Nr.", "Projekt", "Status", "Fertig", "Kosten"])
    #expect(
      table.rows.map(\.role)
        == [.data, .data, .data, .data, .footer, .blank, .blank])
    #expect(table.rows[1].texts[1] == "Brücke\nzweite Zeile mit \"Zitat\"")
    #expect(table.rows[2].start.line == 8)
    #expect(table.rows[2].ordinal == 7)
    #expect(table.rows[0].texts[4] == "1.234,56 €")
    #expect(table.defects.isEmpty)
  }

  @Test func unicodeTextOfExcel() throws {
    let text = "Nr\tName\tBeginn\n1\tBänke\t01.02.2023\n2\t\"Ruhr; Ufer\"\t15.03.2024\n3\t\t\n"
    let file = bytes(text, .utf16LE, mark: true)
    let found = try #require(detected(file))
    #expect(found.dialect.encoding == .utf16LE)
    #expect(found.dialect.delimiter == [9])
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.reason(.encoding) == .byteOrderMark)
    let table = DelimitedTable(file, dialect: found.dialect)
    #expect(table.rows[1].texts == ["2", "Ruhr; Ufer", "15.03.2024"])
    #expect(table.rows[1].cells[2].place == place(3, 16, 2 + 2 * (16 + 20 + 15)))
  }

  @Test func openProject() throws {
    let text = """
      id,Thema,Status,% abgeschlossen,Anfangstermin,Endtermin,Beschreibung
      101,"Bänke, Phase 2",In Bearbeitung,45,01.02.2023,31.12.2024,"Text; mit Semikolon, und mehr"
      102,Uferweg,Neu,0,15.03.2024,30.09.2025,
      103,"Dach, Solar",Geschlossen,100,01.01.2022,30.06.2023,"Fertig; siehe Anhang; Ende"

      """
    let file = bytes(text, .utf8, mark: true, lineEnd: "\n")
    let found = try #require(detected(file))
    #expect(found.dialect.delimiter == Array(",".utf8))
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.dialect.skipRows == 0)
    #expect(found.columnCount == 7)
    let table = DelimitedTable(file, dialect: found.dialect)
    #expect(table.head.columns.first?.name == "id")
    #expect(table.head.columns.first?.place == place(1, 1, 3))
    #expect(table.rows.count == 3)
  }

  @Test func redmine() throws {
    let text = """
      #;Projekt;Tracker;Status;Thema;Beginn;Abgabedatum;% erledigt;Geschätzter Aufwand
      12;Mobilität;Vorhaben;In Bearbeitung;Radweg Süd;01.02.2024;31.12.2025;40;12,50
      13;Mobilität;Vorhaben;Erledigt;Brücke;01.03.2023;30.06.2024;100;3,00

      """
    let found = try #require(detected(bytes(text, .iso8859_1, lineEnd: "\n")))
    #expect(found.dialect.encoding == .windows1252, "the same letters")
    #expect(found.dialect.commentPrefix.isEmpty, "# is a column here")
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.columnCount == 9)
  }

  @Test func theSeparatorLineOfExcel() throws {
    let found = try #require(detected(Array("sep=,\r\na,b\r\n1,2\r\n3,4\r\n".utf8)))
    #expect(found.dialect.delimiter == Array(",".utf8))
    #expect(found.dialect.skipRows == 1)
    #expect(found.reason(.delimiter) == .separatorLine)
    let table = DelimitedTable(Array("sep=,\r\na,b\r\n1,2\r\n3,4\r\n".utf8), dialect: found.dialect)
    #expect(table.head.columns.map(\.name) == ["a", "b"])
    #expect(table.rows.count == 2)
    #expect(table.head.preamble.isEmpty)
  }

  @Test func mergedHeaderCells() throws {
    let text = """
      ;;Kosten;;Termine;
      Nr;Name;Plan;Ist;Beginn;Ende
      1;Haus;100,00;90,00;01.02.2023;01.03.2024
      2;Weg;200,00;20,00;01.02.2024;01.03.2025
      3;Bad;300,00;10,00;01.05.2024;01.07.2025

      """
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.headerRowCount == 2)
    #expect(found.dialect.skipRows == 0)
    #expect(found.reason(.headerRows) == .mergedCells)
    let table = DelimitedTable(Array(text.utf8), dialect: found.dialect)
    #expect(
      table.head.columns.map(\.name)
        == ["Nr", "Name", "Kosten Plan", "Kosten Ist", "Termine Beginn", "Termine Ende"])
    #expect(table.head.columns[3].parts == ["Kosten", "Ist"])
    #expect(table.head.columns[3].place == place(2, 14, 32))
    #expect(table.rows.count == 3)
  }

  @Test func severalHeaderRows() throws {
    let text = """
      Nr;Name;Betrag;Anteil
      ;;EUR;Prozent
      1;Haus;100,00;10
      2;Weg;200,00;20
      3;Bad;300,00;30

      """
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.headerRowCount == 2)
    #expect(found.reason(.headerRows) == .furtherWords(rows: 1))
  }

  @Test func threeHeaderRowsBelowATitleAndNotesBelowTheTable() throws {
    let text = """
      Tabelle 33111-02ir;;;;
      ;;;;
      Gemeinde;;;;
      Gebiet;Fläche;Fläche;Anteil;Anteil
      ;insgesamt;Wohnen;insgesamt;Wohnen
      ;ha;ha;%;%
      Köln;100;20;30,5;1,5
      Bonn;200;10;31,5;2,5
      Essen;300;30;32,5;3,5
      © IT.NRW;;;;
      Stand: 2020;;;;

      """
    let found = try #require(detected(bytes(text, .windows1252)))
    #expect(found.dialect.skipRows == 3)
    #expect(found.dialect.headerRowCount == 3)
    #expect(found.dialect.footerWords == ["Stand:"])
    let table = DelimitedTable(bytes(text, .windows1252), dialect: found.dialect)
    #expect(table.head.columns.map(\.name).last == "Anteil Wohnen %")
  }

  @Test func aColumnForEachYear() throws {
    let found = try #require(detected(Array("Ort;2019;2020\nSüd;1;2\nNord;4;5\nWest;7;8\n".utf8)))
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.reason(.headerRows) == .yearsAboveValues(columns: 2))
  }

  @Test func proseAboveTheHeader() throws {
    let text = """
      Titel: Bericht, Stand 2024
      Erstellt am 01.02.2024, 12:30 Uhr

      Nr,Name,Status
      1,"Haus, alt",offen
      2,Weg,zu
      3,Hof,zu

      Quelle: Amt, 2024

      """
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.skipRows == 3)
    #expect(found.reason(.skippedRows) == .narrowRows(count: 2, cells: 2))
    let table = DelimitedTable(Array(text.utf8), dialect: found.dialect)
    #expect(table.head.columns.map(\.name) == ["Nr", "Name", "Status"])
    #expect(table.rows.map(\.role) == [.data, .data, .data, .footer])
    #expect(table.defects.isEmpty)
  }

  @Test(arguments: ["", ";;;"])
  func anEmptyLineBelowTheHeader(_ empty: String) throws {
    let text = """
      Projekt;Status;Ende;Betrag
      \(empty)
      Radweg;in Arbeit;offen;unklar
      Bruecke;in Arbeit;30.06.2024;100
      Platz;geplant;31.12.2025;250
      Halle;umgesetzt;31.03.2024;75

      """
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.skipRows == 0)
    #expect(found.dialect.headerRowCount == 1)
    let table = DelimitedTable(Array(text.utf8), dialect: found.dialect)
    #expect(table.head.columns.map(\.name) == ["Projekt", "Status", "Ende", "Betrag"])
    #expect(table.rows.filter { $0.role == .data }.count == 4)
  }

  @Test(arguments: ["Amt 61;Bericht;;", "Amt 61;Bericht;Stand 30.06.2024;intern"])
  func aTitleOfSeveralCellsAboveAnEmptyLine(_ title: String) throws {
    let text =
      title + "\n\nProjekt;Status;Ende;Betrag\nBruecke;in Arbeit;30.06.2024;100\n"
      + "Platz;geplant;31.12.2025;250\nHalle;umgesetzt;31.03.2024;75\n"
    #expect(detected(Array(text.utf8))?.dialect.skipRows == 2)
  }

  @Test func aStandLineInANarrowTable() throws {
    let text = "Stand:;30.06.2024;\nMusteramt B;;\nNr;Name;Wert\n1;Haus;2,5\n2;Weg;3,5\n3;Hof;1,5\n"
    #expect(detected(Array(text.utf8))?.dialect.skipRows == 2)
  }

  @Test func listsOfSAPWithFramesAndRules() throws {
    let text = """
      --------------------------------------------
      | PSP-Element | Bezeichnung | Plankosten  |
      --------------------------------------------
      | P-001       | Haus        | 1.234,56    |
      | P-002       | Weg         | 2.234,56-   |
      --------------------------------------------

      """
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.delimiter == Array("|".utf8))
    #expect(found.dialect.trim == .both)
    #expect(found.dialect.commentPrefix == Array("--".utf8))
    let table = DelimitedTable(Array(text.utf8), dialect: found.dialect)
    #expect(table.head.columns.map(\.name) == ["", "PSP-Element", "Bezeichnung", "Plankosten", ""])
    #expect(table.rows.map(\.texts)[1] == ["", "P-002", "Weg", "2.234,56-", ""])
  }

  @Test func proseOfOneColumn() throws {
    let found = try #require(detected(Array("nur eine Spalte\nzwei Wörter\nund drei, vier\n".utf8)))
    #expect(found.columnCount == 1)
    #expect(found.reason(.delimiter) == .oneColumn)
  }

  @Test func raggedRowsDoNotHideTheDelimiter() throws {
    let text =
      "Nr;Name;Status;Beginn\n1;Haus;offen\n2;Weg\n3;Hof;offen;01.02.2023;viel\n4;Bad;zu;01.02.2024\n"
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.delimiter == Array(";".utf8))
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.confidence < 60)
  }

  @Test func noHeader() throws {
    let found = try #require(detected(Array("1;Haus;2,5\n2;Weg;3,5\n3;Platz;4,5\n".utf8)))
    #expect(found.dialect.headerRowCount == 0)
    #expect(found.reason(.headerRows) == .valuesInFirstRow(columns: 2))
    let words = try #require(detected(Array("rot,Haus\nblau,Weg\nrot,Bad\nblau,Hof\n".utf8)))
    #expect(words.dialect.headerRowCount == 0)
    #expect(words.reason(.headerRows) == .repeatedWords(columns: 1))
  }

  @Test func onlyAHeader() throws {
    let found = try #require(detected(Array("Nr;Name;Status\n".utf8)))
    #expect(found.dialect.headerRowCount == 1)
    #expect(found.columnCount == 3)
  }

  @Test func comments() throws {
    let text = "# exported, by: program\n# second\na|b|c\n1|2|3\n4|5|6\n# end\n"
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.delimiter == Array("|".utf8))
    #expect(found.dialect.commentPrefix == Array("#".utf8))
    #expect(found.reason(.comments) == .commentLines(3))
    let table = DelimitedTable(Array(text.utf8), dialect: found.dialect)
    #expect(table.head.columns.map(\.name) == ["a", "b", "c"])
    #expect(table.rows.count == 2)
  }

  @Test(arguments: [";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|"])
  func delimiters(_ delimiter: String) throws {
    let rows = [
      ["Nr", "Name", "Wert", "Tag"], ["1", "Haus", "5", "2024-01-02"],
      ["2", "Weg", "7", "2024-01-03"], ["3", "Bad", "12", "2024-02-04"],
      ["4", "Hof", "1", "2024-02-05"],
    ]
    let text = rows.map { $0.joined(separator: delimiter) + "\n" }.joined()
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.delimiter == Array(delimiter.utf8))
    #expect(found.dialect.headerRowCount == 1)
  }

  @Test func decimalCommasAreNoDelimiters() throws {
    let text = "Ort;Wert\nSüd;1,5\nNord;2,5\nWest;3,5\nOst;4,5\n"
    #expect(detected(Array(text.utf8))?.dialect.delimiter == Array(";".utf8))
    #expect(
      detected(Array("a b;c d\n1,5;2,5\n3,5;4,5\n".utf8))?.dialect.delimiter == Array(";".utf8))
  }

  @Test func singleQuotesAndBackslashes() throws {
    let single = "id,text\n1,'a, b'\n2,'c, ''d'''\n3,'e'\n"
    #expect(detected(Array(single.utf8))?.dialect.quote == UInt8(ascii: "'"))
    let backslash = "id,text\n1,\"a \\\"x\\\", b\"\n2,\"c, \\\"d\\\"\"\n3,\"e\"\n"
    #expect(detected(Array(backslash.utf8))?.dialect.escape == .backslash)
    let apostrophes = "id,text\n1,it's\n2,that's\n3,'tis\n4,x\n"
    #expect(detected(Array(apostrophes.utf8))?.dialect.quote == UInt8(ascii: "\""))
  }

  @Test func blanksBehindDelimiters() throws {
    let text = "\"a\", \"b\"\n\"x, y\", \"1\"\n\"z, w\", \"2\"\n\"q\", \"3\"\n"
    let found = try #require(detected(Array(text.utf8)))
    #expect(found.dialect.delimiter == Array(",".utf8))
    #expect(found.dialect.trim == .both)
    #expect(
      DelimitedTable(Array(text.utf8), dialect: found.dialect).rows[0].texts == ["x, y", "1"])
  }

  @Test func whatIsDeclaredWins() throws {
    var declared = DialectDeclaration()
    declared.delimiter = Array(",".utf8)
    declared.headerRowCount = 0
    declared.encoding = .ibm850
    let found = try #require(detected(Array("a;b\n1;2\n".utf8), declared: declared))
    #expect(found.dialect.delimiter == Array(",".utf8))
    #expect(found.dialect.headerRowCount == 0)
    #expect(found.dialect.encoding == .ibm850)
    #expect(found.reason(.delimiter) == .declared)
    #expect(found.reason(.encoding) == .declared)
  }

  @Test func filesThatAreNoDelimitedText() {
    let files: [(String, FileKind)] = [
      ("", .empty), (" \r\n\t", .empty), ("%PDF-1.7\n", .pdf), ("PK\u{3}\u{4}...", .zip),
      ("<?xml version=\"1.0\"?><a/>", .xml), ("\n<!-- x --><rss>", .xml),
      ("<!DOCTYPE html>", .html),
      ("<html><body>", .html), ("{\"a\": 1}", .json), ("[{\"a\":1}]", .json), ("{\\rtf1", .rtf),
      ("From: a@b.de\nTo: c", .mail), ("-----BEGIN PGP MESSAGE-----", .encrypted),
      ("a;b\n", .text), ("<5;b\n", .text), ("[x];y\n", .text),
    ]
    for (text, kind) in files { #expect(FileKind.recognise(Array(text.utf8)) == kind, "\(text)") }
    #expect(FileKind.recognise([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .compoundFile)
    #expect(FileKind.recognise((0..<200).map { UInt8($0 % 29) }) == .binary)
    #expect(
      FileKind.recognise(TextEncoding.utf16LE.encode(Array("<?xml?>".utf8), mark: true).bytes)
        == .xml)
    #expect(DialectDetector().detect([], isWhole: true) == .other(.empty))
  }
}
