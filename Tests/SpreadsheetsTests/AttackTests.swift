import Spreadsheets
import TestSupport
import Testing
import XMLRecords

@Suite("Workbooks that mean harm are refused, with the reason")
struct AttackTests {
  private func kind(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> WorkbookDefect.Kind? {
    ShownSheet(bytes, limits: limits).defect?.kind
  }

  private func replacing(_ name: String, with content: [UInt8]) -> [UInt8] {
    ArchiveFile.bytes(
      ExcelFile(rows: [["a"]]).parts.filter { $0.name != name } + [.init(name, content)])
  }

  @Test("a few kilobytes that unpack to hundreds of megabytes")
  func bomb() {
    let start = Array("<worksheet><sheetData><row><c><v>".utf8)
    let bytes = replacing(
      "xl/worksheets/sheet1.xml", with: start + [UInt8](repeating: 0x20, count: 40 << 20))
    #expect(bytes.count < 100_000)
    #expect(kind(bytes) == .bomb)
    var limits = SpreadsheetLimits()
    limits.trustedBytes = 1 << 30
    #expect(kind(bytes, limits: limits) == .limit(.cellBytes, 1 << 20))
  }

  @Test("texts without end that cells share")
  func sharedTexts() {
    var file = ExcelFile(rows: [["a"]])
    file.sharedTexts = String(repeating: "<si/>", count: 50)
    var limits = SpreadsheetLimits()
    limits.sharedTexts = 40
    #expect(kind(file.bytes, limits: limits) == .limit(.sharedTexts, 40))
    file.sharedTexts = String(repeating: "<si><t>abcdefgh</t></si>", count: 20)
    limits.sharedTextBytes = 100
    #expect(kind(file.bytes, limits: limits) == .limit(.sharedTextBytes, 100))
  }

  @Test("parts, sheets, styles and repeated rows without end")
  func counts() {
    var limits = SpreadsheetLimits()
    limits.parts = 20
    limits.sheets = 1
    limits.styles = 2
    limits.repeatedRows = 5
    let many = (0..<30).map { ArchiveFile.Part("p\($0)", "") }
    #expect(kind(ArchiveFile.bytes(many), limits: limits) == .limit(.parts, 20))
    #expect(
      kind(ExcelFile(.init("A", ""), .init("B", "")).bytes, limits: limits) == .limit(.sheets, 1))
    var file = ExcelFile(.init("A", ""))
    file.formats = ["0", "00", "000"]
    #expect(kind(file.bytes, limits: limits) == .limit(.styles, 2))
    let flat = OpenDocumentReadingTests.flat(
      "<table:table><table:table-row table:number-rows-repeated=\"1000000\">"
        + OpenDocumentReadingTests.text("x") + "</table:table-row></table:table>")
    #expect(kind(flat, limits: limits) == .limit(.repeatedRows, 5))
    limits.repeatedCells = 7
    for (columns, rows, isTooMuch) in [(4, 2, false), (9, 1, true), (3, 3, true), (8, 1, false)] {
      let cells = OpenDocumentReadingTests.flat(
        "<table:table><table:table-row table:number-rows-repeated=\"\(rows)\">"
          + "<table:table-cell table:number-columns-repeated=\"\(columns)\""
          + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
          + "</table:table>")
      #expect(
        kind(cells, limits: limits) == (isTooMuch ? .limit(.repeatedCells, 7) : nil),
        "\(columns) × \(rows)")
    }
  }

  @Test(
    "names that lead out of the archive",
    arguments: ["../../etc/passwd", "xl/../../x", "/etc/cron.d/x", "..\\..\\x", "C:\\x"])
  func pathEscape(_ name: String) {
    let bytes = ArchiveFile.bytes(ExcelFile(rows: [["a"]]).parts + [.init(name, "x")])
    #expect(kind(bytes) == .pathEscape)
  }

  @Test("a sheet that points out of the archive is missing")
  func relationEscape() {
    let bytes = replacing(
      "xl/_rels/workbook.xml.rels",
      with: Array(
        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../../../etc/passwd\"/>"
          + "</Relationships>").utf8))
    #expect(kind(bytes) == .partMissing)
  }

  @Test("an encrypted part")
  func encrypted() {
    let parts = ExcelFile(rows: [["a"]]).parts.map { part in
      part.name.hasSuffix("sheet1.xml")
        ? ArchiveFile.Part(part.name, Array("x".utf8), password: "geheim") : part
    }
    #expect(kind(ArchiveFile.bytes(parts)) == .encrypted)
  }

  @Test(
    "entities and document types in any part",
    arguments: [
      "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
    ])
  func entities(_ name: String) {
    var file = ExcelFile(.init("A", "<row><c t=\"s\"><v>0</v></c></row>"))
    file.sharedTexts = "<si><t>x</t></si>"
    file.formats = ["0"]
    let attack =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY e SYSTEM"
      + " \"file:///etc/passwd\">]><x>&b;&e;</x>"
    let parts = file.parts.filter { $0.name != name } + [.init(name, attack)]
    let found = kind(ArchiveFile.bytes(parts))
    // The list of content types is not needed and not read.
    if name.hasPrefix("[") { return #expect(found == nil) }
    guard case .xml(let defect) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(defect.kind == .doctype)
  }

  @Test("rows and cells behind all that a sheet has")
  func behindTheEnd() {
    for rows in [
      "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"99999999999999999999\"/>",
    ] {
      #expect(kind(ExcelFile(.init("A", rows)).bytes) == .limit(.rows, 1_048_576), "\(rows)")
    }
    for rows in [
      "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"AAAAAA1\"/></row>",
      "<row><c r=\"XFD1\"/><c/></row>",
    ] {
      #expect(kind(ExcelFile(.init("A", rows)).bytes) == .limit(.columns, 16_384), "\(rows)")
    }
    #expect(kind(ExcelFile(.init("A", "<row r=\"1048576\"><c r=\"XFD1\"/></row>")).bytes) == nil)
  }

  @Test("rows above others, and two cells in one place")
  func misplaced() {
    for (rows, row) in [
      ("<row r=\"0\"/>", 0), ("<row r=\"2\"/><row r=\"1\"/>", 1),
      ("<row r=\"2\"/><row r=\"2\"/>", 2), ("<row r=\"x\"/>", 0),
      ("<row r=\"4\"><c r=\"1\"/></row>", 4),
    ] {
      #expect(
        kind(ExcelFile(.init("A", rows)).bytes) == .misplaced(row: row, column: nil), "\(rows)")
    }
    let twins = "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row>"
    #expect(kind(ExcelFile(.init("A", twins)).bytes) == .misplaced(row: 3, column: 1))
  }

  @Test("the cells of a row stand in their columns, in whatever order they are written")
  func unsorted() {
    let rows = """
      <row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>4</v></c><c r="B1"/></row>
      """
    let sheet = ShownSheet(ExcelFile(.init("A", rows)).bytes)
    #expect(sheet.rows == ["1: 1=1 | 3=3 | 4=4"])
  }

  @Test("what an archive says of its parts must be true")
  func lies() {
    let bytes = ExcelFile(rows: [["a"]]).bytes
    // The central directory's size of the last part but one: 24 bytes behind its mark.
    var lying = bytes
    let mark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    for index in lying.indices.dropLast(30) where Array(lying[index..<(index + 4)]) == mark {
      lying[index + 24] = 1
      lying[index + 25] = 0
    }
    #expect(kind(bytes) == nil)
    #expect(kind(lying) == .bomb)
  }

  @Test("many parts that are each just small enough are too much together")
  func together() {
    let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
    let parts = (0..<20).map { ArchiveFile.Part("xl/media/\($0).txt", blanks) }
    #expect(kind(ArchiveFile.bytes(ExcelFile(rows: [["a"]]).parts + parts)) == .bomb)
    #expect(
      kind(ArchiveFile.bytes(ExcelFile(rows: [["a"]]).parts + parts.prefix(10))) == nil)
  }

  @Test("numbers that overflow are no numbers")
  func overflow() {
    let rows = """
      <row><c s="99999999999999999999"><v>1e999999999</v></c>\
      <c><v>-1e-999999999</v></c><c t="b"/><c t="e"/><c t="d"><v>9999999-1-1</v></c></row>
      """
    let sheet = ShownSheet(ExcelFile(.init("A", rows)).bytes)
    #expect(sheet.defect == nil)
    #expect(sheet.rows.count == 1)
    for index in ["99999999999999999999", "-1", "x"] {
      let row = "<row><c t=\"s\"><v>\(index)</v></c></row>"
      let sheet = ShownSheet(ExcelFile(.init("A", row)).bytes)
      #expect(sheet.defect?.kind == .textMissing(row: 1, column: 0), "\(index)")
    }
  }

  @Test("nesting without end")
  func depth() {
    let deep = String(repeating: "<x>", count: 100_000)
    guard
      case .xml(let defect) = kind(replacing("xl/worksheets/sheet1.xml", with: Array(deep.utf8)))
    else {
      Issue.record("accepted")
      return
    }
    #expect(defect.kind == .tooDeep)
  }

  @Test("a file that is cut off says so, wherever")
  func cutOff() {
    let bytes = ExcelFile(rows: [["Projekt-ID", "Status"], ["kp-001", "geplant"]]).bytes
    for length in stride(from: 30, to: bytes.count - 1, by: 17) {
      #expect(kind(Array(bytes[..<length])) != nil, "\(length)")
    }
  }

  @Test(
    "other documents in the same container are told by name",
    arguments: [
      (["word/document.xml"], "word/document.xml", WorkbookDefect.Stranger.word),
      (["ppt/presentation.xml"], "ppt/presentation.xml", .presentation),
      (["visio/document.xml"], "visio/document.xml", .drawing),
      (["xl/workbook.bin"], "xl/workbook.bin", .binaryWorkbook),
      (["META-INF/MANIFEST.MF", "Main.class"], "", .program), (["a.csv", "b.csv"], "", .archive),
      (["mimetype", "mimetype2"], "", .openDocument),
    ] as [([String], String, WorkbookDefect.Stranger)])
  func strangers(_ names: [String], _ main: String, _ stranger: WorkbookDefect.Stranger) {
    var parts = names.map { ArchiveFile.Part($0, "x") }
    if !main.isEmpty {
      parts.append(
        .init(
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(main)\"/></Relationships>"
        ))
    }
    #expect(kind(ArchiveFile.bytes(parts)) == .stranger(stranger))
  }
}
