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
    var limits = SpreadsheetLimits()
    limits.cellBytes = 1 << 30
    #expect(kind(bytes, limits: limits) == .bomb)
    #expect(kind(bytes) == .limit(.cellBytes, 1 << 20))
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

  @Test("cells and rows outside of any sheet")
  func misplaced() {
    for rows in [
      "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"/>", "<row r=\"2\"/><row r=\"1\"/>",
      "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
      "<row><c r=\"1\"/></row>", "<row r=\"99999999999999999999\"/>",
      "<row><c r=\"AAAAAA1\"/></row>",
    ] {
      guard case .misplaced = kind(ExcelFile(.init("A", rows)).bytes) else {
        Issue.record("\(rows)")
        continue
      }
    }
  }

  @Test("numbers that overflow are no numbers")
  func overflow() {
    let rows = """
      <row><c t="s"><v>99999999999999999999</v></c><c s="99999999999999999999"><v>1e999999999</v></c>\
      <c><v>-1e-999999999</v></c><c t="s"><v>-1</v></c><c t="b"/><c t="e"/><c t="d"><v>9999999-1-1</v></c></row>
      """
    let sheet = ShownSheet(ExcelFile(.init("A", rows)).bytes)
    #expect(sheet.defect == nil)
    #expect(sheet.rows.count == 1)
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
