import DelimitedText
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("inspect: where the headings of a sheet stand that no profile knows")
struct SheetHeadingTests {
  private func inspect(_ bytes: [UInt8]) -> Inspection {
    Inspection.of(
      name: "a.xlsx", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
  }

  private func csv(_ bytes: [UInt8]) throws -> [String] {
    var out: [UInt8] = []
    _ = try CSVExport.write(
      name: "a.xlsx", profiles: BuiltInProfiles.all, open: { ArraySource(bytes) },
      to: { out += $0 })
    return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Rows whose cells are texts, or numbers where they look like one; no cells: an empty row.
  static func file(_ rows: [[String]]) -> [UInt8] {
    var inline = ExcelFile.inline(rows)
    for number in Set(rows.joined()) where Int(number) != nil {
      inline = inline.replacing(
        "t=\"inlineStr\"><is><t>\(number)</t></is>", with: "><v>\(number)</v>")
    }
    return ExcelFile(.init("Liste", inline)).bytes
  }

  @Test("without headings every row is given that has something in it, none is left out unsaid")
  func everyRow() throws {
    let file = Self.file(
      [["Verantwortlich", "Frau A"], [], ["Vorhaben", "", "", "", "Stand"], []]
        + (1...4).map { ["V\($0)", "", "", "Text \($0)", "ok", "", "\($0)", "\($0)0"] })
    let inspection = inspect(file)
    #expect(inspection.lines(.de).contains("Überschriften: keine"))
    #expect(inspection.rows == 6)
    let lines = try csv(file)
    #expect(lines.count == 6)
    #expect(lines.first == #""Verantwortlich","Frau A","","","","","","""#)
    #expect(lines.last == #""V4","","","Text 4","ok","","4","40""#)
  }

  @Test("rows above the headings are no part of the table: how many there are and where is said")
  func rowsAbove() throws {
    let file = Self.file([
      ["Sachstand"], [], ["Stand", "2024"], [], ["Vorhaben", "Ort", "Kosten"],
      ["Radweg", "Mitte", "100"], ["Schule", "Nord", "200"], ["Park", "Ost", "300"],
    ])
    let inspection = inspect(file)
    #expect(inspection.lines(.de).contains("Zeilen über der Tabelle: 2 (Zeilen 1 bis 3)"))
    #expect(inspection.lines(.en).contains("Rows above the table: 2 (rows 1 to 3)"))
    #expect(inspection.lines(.en).contains("Header: row 5"))
    guard case .workbook(let form) = inspection.document(.en).dialect else {
      Issue.record("no workbook")
      return
    }
    let above = form.rowsAbove.map { [$0.count, $0.first, $0.last] }
    #expect(above == [2, 1, 3])
    #expect(try csv(file).count == 4)
    let plain = inspect(Self.file([["Vorhaben", "Kosten"], ["Radweg", "1"], ["Park", "2"]]))
    #expect(!plain.lines(.de).contains { $0.hasPrefix("Zeilen über der Tabelle") })
  }

  @Test("headings with gaps are headings, also with empty rows below them")
  func gappyHeading() {
    let heading = ["Vorhaben", "", "", "Kennung", "", "Satz", "", "", "Beginn", "", "Leitung"]
    let rows = (1...5).map { index in
      ["V\(index)", "", "", "X\(index)", "\(index)", "", "\(index)5", "", "7", "", "", "Frau A"]
    }
    let inspection = inspect(
      Self.file([["Übersicht"], [], ["Zeitraum 2009"], [], heading, [], ["40163"]] + rows))
    #expect(inspection.lines(.en).contains("Header: row 5"))
    #expect(inspection.columns.first?.name == "Vorhaben")
    #expect(inspection.rows == 6)
  }

  @Test("lines above an empty row are no headings: what is in them is not joined to those below it")
  func emptyRowBetween() throws {
    let file = Self.file(
      [
        ["Amt 61", "Bericht", "Stand 30.06.2024", "intern"], [], [],
        ["Vorhaben", "Ort", "Kosten", "Notiz"],
      ] + (0..<4).map { ["V\($0)", "Ort", "\($0)00", "x"] })
    let inspection = inspect(file)
    #expect(inspection.columns.map(\.name) == ["Vorhaben", "Ort", "Kosten", "Notiz"])
    #expect(inspection.lines(.en).contains("Header: row 4"))
    #expect(inspection.lines(.en).contains("Rows above the table: 1 (row 1)"))
  }

  @Test("a last row of words is no heading for which all rows above it are left out")
  func wordsAtTheEnd() throws {
    let file = Self.file([["1"], ["2"], [], ["3"], [], ["Legende", "", "", "frei"]])
    #expect(try csv(file).count == 4)
    // Nor are those above a small table, where they are the most of the sheet.
    let list = ["Ort", "Länge", "Kosten", "Ende"]
    let low = (0..<30).map { ["Notiz \($0)"] } + [list] + (1...9).map { ["V", "\($0)", "1", "2"] }
    #expect(try csv(Self.file(low)).count == 40)
  }

  @Test("a first record of words stays a record")
  func firstRecord() throws {
    let numbers = (0..<4).map { ["10\($0)", "\($0)000", "\($0)"] }
    let open = Self.file(
      [["Vorhaben", "Kosten", "Stellen"], ["Radweg", "offen", "offen"]] + numbers)
    #expect(inspect(open).columns.map(\.name) == ["Vorhaben", "Kosten", "Stellen"])
    #expect(try csv(open)[1] == #""Radweg","offen","offen""#)
    let unknown = Self.file([["Jahr", "Kosten", "Stellen"], ["k. A.", "k. A.", ""]] + numbers)
    #expect(try csv(unknown)[1] == #""k. A.","k. A.","""#)
  }

  @Test("headings of groups are joined with those below them")
  func groups() {
    let numbers = (0..<4).map { ["Haus \($0)", "\($0)00", "\($0)1", "\($0)2"] }
    for (upper, lower) in [
      (["Vorhaben", "Kosten", "", "Stellen"], ["", "Plan", "Ist", "Anzahl"]),
      (["", "Kosten", "", ""], ["Vorhaben", "Plan", "Ist", "Stellen"]),
      (["Vorhaben", "Kosten", "Kosten", "Stellen"], ["Name", "Plan", "Ist", "Anzahl"]),
    ] {
      let names = inspect(Self.file([upper, lower] + numbers)).columns.map(\.name)
      #expect(names[1] == "Kosten Plan" && names[2] == "Kosten Ist", "\(upper)")
    }
  }

  @Test("--csv gives rows of one length, however long the rows of the sheet are")
  func evenRows() throws {
    let file = Self.file([
      ["1", "2", "3"], ["4", "5", "6", "x"], ["7", "8"], ["9", "1", "2", "y"],
    ])
    #expect(
      try csv(file) == [
        #""1","2","3","""#, #""4","5","6","x""#, #""7","8","","""#, #""9","1","2","y""#,
      ])
  }

  @Test("all columns are given, up to the last one that Excel has")
  func allColumns() throws {
    let wide = (0..<2_100).map { "h\($0)" }
    let numbers = wide.indices.map { "\($0)" }
    let file = ExcelFile(rows: [wide, numbers, numbers]).bytes
    #expect(inspect(file).columns.count == 2_100)
    #expect(inspect(file).columns.last?.name == "h2099")
    let far = ExcelFile(
      .init(
        "Weit",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"
          + "<row r=\"2\"><c r=\"A2\"><v>3</v></c></row>"))
    let lines = try csv(far.bytes)
    #expect(lines.map { $0.split(separator: ",").count } == [16_384, 16_384])
    #expect(lines.first?.hasSuffix("\"2\"") == true)
  }
}
