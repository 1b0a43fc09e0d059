import DelimitedText
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("Columns that a spreadsheet does not show are read, and that is said")
struct HiddenColumnTests {
  static let rows = [
    ["Projekt-ID", "Status", "Zuletzt", "Bemerkung"], ["kp-043", "in Arbeit", "geplant", "gut"],
    ["kp-044", "umgesetzt", "in Arbeit", "fertig"],
  ]

  /// The second and third column and all behind the table are hidden.
  static let excel = ExcelFile(
    .init(
      "Liste", ExcelFile.inline(rows),
      before: "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"3\" hidden=\"1\"/>"
        + "<col min=\"5\" max=\"16384\" hidden=\"true\"/></cols>")
  ).bytes

  static let openDocument: [UInt8] = {
    let cells = rows.map { row in
      "<table:table-row>"
        + row.map {
          "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
        }.joined() + "</table:table-row>"
    }.joined()
    return Array(
      """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
        office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      <office:body><office:spreadsheet><table:table table:name="Liste">
      <table:table-column/>
      <table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
      <table:table-column/>
      <table:table-column table:visibility="collapse" table:number-columns-repeated="16380"/>
      \(cells)</table:table></office:spreadsheet></office:body></office:document>
      """.utf8)
  }()

  static let excel2003: [UInt8] = {
    let cells = rows.map { row in
      "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
    }.joined()
    return Array(
      """
      <?xml version="1.0"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="Liste"><Table>
      <Column/><Column ss:Hidden="1" ss:Span="1"/><Column ss:Index="5" ss:Hidden="1"/>
      \(cells)</Table></Worksheet></Workbook>
      """.utf8)
  }()

  @Test(
    "a note names each hidden column that is read, at its heading",
    arguments: [("a.xlsx", excel), ("a.fods", openDocument), ("a.xml", excel2003)])
  func read(_ name: String, _ bytes: [UInt8]) throws {
    let example = try DecodedExample(bytes: bytes, file: name)
    let hidden = example.findings.filter { $0.rule.id == "column-hidden" }
    #expect(hidden.map(\.field) == ["Status"])
    #expect(hidden.first?.location.description == "\(name):Liste!B1")
    #expect(
      hidden.first?.message(.de) == "Die Spalte „Status“ ist ausgeblendet; sie wird mitgelesen.")
    #expect(example.values.first?.contains("status=ongoing") == true)
    let inspection = Inspection.of(
      name: name, profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count, threads: 1)
    #expect(
      inspection.lines(.de).contains("Blatt 1: Liste (3 Zeilen, 4 Spalten, davon 2 ausgeblendet)"))
    #expect(
      inspection.lines(.en).contains("Sheet 1: Liste (3 rows, 4 columns, 2 of them hidden)"))
  }

  @Test("where nothing is hidden that is read, nothing is said")
  func shown() throws {
    let plain = try DecodedExample(bytes: ExcelFile(rows: Self.rows).bytes, file: "a.xlsx")
    #expect(!plain.ruleIDs.contains("column-hidden"))
    // Descriptions of columns that make no sense hide nothing.
    for columns in [
      "min=\"0\" max=\"2\"", "min=\"3\" max=\"2\"", "max=\"2\"", "min=\"x\" max=\"2\"",
      "min=\"16385\" max=\"99999999999999999999\"",
    ] {
      let file = ExcelFile(
        .init(
          "Liste", ExcelFile.inline(Self.rows),
          before: "<cols><col \(columns) hidden=\"1\"/></cols>"))
      let example = try DecodedExample(bytes: file.bytes, file: "a.xlsx")
      #expect(!example.ruleIDs.contains("column-hidden"), "\(columns)")
      #expect(example.delivery.reports.count == 2)
    }
  }
}
