import Spreadsheets
import TestSupport
import Testing

@Suite("A formula that nobody has calculated is no empty cell")
struct FormulaTests {
  @Test(".xlsx as openpyxl, POI and others write it; the empty text is a result")
  func excel() {
    let file = ExcelFile(
      .init(
        "A",
        """
        <row r="1"><c r="A1"><f>A2*2</f><v></v></c><c r="B1"><f>A2*2</f><v/></c>\
        <c r="C1"><f>A2*2</f></c><c r="D1" t="b"><f>A2=2</f></c><c r="E1" t="str"><f>A2</f></c>\
        <c r="F1"><f t="shared" si="0"/><v> </v></c><c r="G1" t="str"><f>""</f><v></v></c>\
        <c r="H1"><v></v></c><c r="I1"/><c r="J1" t="str"><f>A2</f><v>x</v></c>\
        <c r="K1"><f>0</f><v>0</v></c></row>
        """))
    #expect(
      ShownSheet(file.bytes).rows == [
        "1: 1=? | 2=? | 3=? | 4=? | 5=? | 6=? | 10=x | 11=0"
      ])
  }

  @Test(".ods and .fods as odfpy and others write it; LibreOffice's empty text is a result")
  func openDocument() {
    func cell(_ attributes: String, _ content: String = "") -> String {
      "<table:table-cell table:formula=\"of:=[.A2]*2\" \(attributes)>\(content)</table:table-cell>"
    }
    let bytes = OpenDocumentReadingTests.flat(
      "<table:table table:name=\"A\"><table:table-row>" + cell("")
        + cell("office:value-type=\"float\"") + cell("office:value-type=\"string\"")
        + cell("office:value-type=\"float\" office:value=\"\"", "<text:p/>")
        + cell("", "<text:p/>") + cell("office:value-type=\"string\"", "<text:p></text:p>")
        + cell("office:value-type=\"string\" office:string-value=\"\"")
        + cell("office:value-type=\"float\" office:value=\"0\"", "<text:p>0</text:p>")
        + cell("office:value-type=\"string\"", "<text:p>x</text:p>")
        + "<table:table-cell/></table:table-row></table:table>")
    #expect(ShownSheet(bytes).rows == ["1: 1=? | 2=? | 3=? | 4=? | 8=0 | 9=x"])
  }

  @Test("XML of Excel 2003")
  func excel2003() {
    let name = "urn:schemas-microsoft-com:office:spreadsheet"
    func cell(_ content: String) -> String { "<Cell ss:Formula=\"=RC[1]\">\(content)</Cell>" }
    let text =
      "<Workbook xmlns=\"\(name)\" xmlns:ss=\"\(name)\"><Worksheet ss:Name=\"A\"><Table><Row>"
      + cell("") + cell("<Data ss:Type=\"Number\"></Data>")
      + cell("<Data ss:Type=\"String\"></Data>") + cell("<Data ss:Type=\"Number\">0</Data>")
      + "<Cell/></Row></Table></Worksheet></Workbook>"
    #expect(ShownSheet(Array(text.utf8)).rows == ["1: 1=? | 2=? | 4=0"])
  }

  @Test(
    "a 0 that XlsxWriter puts in place of every result is none; beside calculated results it counts",
    arguments: [
      ("<c><f>A2</f><v>0</v></c><c t=\"str\"><f>A3</f><v></v></c><c><v>7</v></c>", true, Self.none),
      ("<c><f>A2</f><v>0</v></c><c><f>A3</f><v>6</v></c>", true, "1=0 | 2=6"),
      ("<c><f>A2</f><v>0</v></c><c t=\"str\"><f>A3</f><v>x</v></c>", true, "1=0 | 2=x"),
      ("<c><f>A2</f><v>0</v></c><c><v>0</v></c>", false, "1=0 | 2=0"),
      ("<c t=\"b\"><f>A2</f><v>0</v></c><c><v>0</v></c>", true, "1=no | 2=0"),
    ])
  func zeros(_ cells: String, _ asks: Bool, _ expected: String) throws {
    var file = ExcelFile(.init("A", "<row>\(cells)</row>"))
    file.asksForCalculation = asks
    #expect(ShownSheet(file.bytes).rows == ["1: \(expected)"])
    #expect(try Workbook.open(file.bytes).get().asksForCalculation == asks)
  }

  private static let none = "1=? | 3=7"
}

@Suite("What a merged cell covers is not shown")
struct MergedCellTests {
  private static let rows = (1...4).map { row in
    "<row r=\"\(row)\">"
      + "ABCD".map { "<c r=\"\($0)\(row)\" t=\"str\"><v>\($0)\(row)</v></c>" }.joined() + "</row>"
  }.joined()

  private func shown(_ merges: String..., rows: String = rows) -> [String] {
    let list = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let behind = "<mergeCells count=\"\(merges.count)\">\(list)</mergeCells>"
    return ShownSheet(ExcelFile(.init("A", rows, behind: behind)).bytes).rows
  }

  @Test("in .xlsx as in .ods only the first of merged cells counts")
  func covered() {
    #expect(
      shown("B1:C2", "A3:D3", "D4:D9") == [
        "1: 1=A1 | 2=B1 | 4=D1", "2: 1=A2 | 4=D2", "3: 1=A3", "4: 1=A4 | 2=B4 | 3=C4 | 4=D4",
      ])
    #expect(shown("A1:A4", "C2:D3").last == "4: 2=B4 | 3=C4 | 4=D4")
  }

  @Test("merged cells one below the other, in any order of the list")
  func stacked() {
    #expect(
      shown("A3:B4", "A1:B2") == [
        "1: 1=A1 | 3=C1 | 4=D1", "2: 3=C2 | 4=D2", "3: 1=A3 | 3=C3 | 4=D3", "4: 3=C4 | 4=D4",
      ])
  }

  @Test("what is no range covers nothing", arguments: ["A1", "A1:A1", "B2:A1", "", "A0:B9", "A:B"])
  func noRange(_ reference: String) {
    #expect(shown(reference).count == 4)
    #expect(shown(reference).first == "1: 1=A1 | 2=B1 | 3=C1 | 4=D1")
  }

  @Test("a text that speaks of a mergeCell is a text")
  func text() {
    let rows = "<row><c t=\"str\"><v>mergeCell ref=\"A1:B1\"</v></c><c><v>2</v></c></row>"
    #expect(
      ShownSheet(ExcelFile(.init("A", rows)).bytes).rows == ["1: 1=mergeCell ref=\"A1:B1\" | 2=2"])
  }

  @Test("more merged cells than any sheet has are refused")
  func limit() {
    var limits = SpreadsheetLimits()
    limits.mergedCells = 7
    let merges = "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A2:D2\"/></mergeCells>"
    let file = ExcelFile(.init("A", Self.rows, behind: merges))
    #expect(ShownSheet(file.bytes, limits: limits).defect?.kind == .limit(.mergedCells, 7))
    limits.mergedCells = 8
    #expect(ShownSheet(file.bytes, limits: limits).defect == nil)
  }

  @Test("the merged cells of all sheets count together, those of one sheet once")
  func limitOfAll() throws {
    var limits = SpreadsheetLimits()
    limits.mergedCells = 7
    let merges = "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>"
    let sheet = ExcelFile.Sheet("A", Self.rows, behind: merges)
    let bytes = ExcelFile(sheet, .init("B", Self.rows, behind: merges)).bytes
    let workbook = try Workbook.open(bytes, limits: limits).get()
    #expect(workbook.read(0) { _ in true } == nil)
    #expect(workbook.read(0) { _ in true } == nil)
    #expect(workbook.read(1) { _ in true }?.kind == .limit(.mergedCells, 7))
  }
}
