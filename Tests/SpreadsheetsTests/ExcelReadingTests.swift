import Spreadsheets
import TestSupport
import Testing

@Suite("What stands in an .xlsx is what the program shows")
struct ExcelReadingTests {
  @Test("shared texts with runs and phonetic hints, inline texts, formulas, truth and errors")
  func kinds() {
    var file = ExcelFile(
      .init(
        "Stand",
        """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>\
        <c r="D2" t="inlineStr"><is><r><t>in </t></r><r><t>Arbeit</t></r></is></c></row>
        <row r="5"><c r="B5"><f>A1*2</f><v>12.5</v></c><c r="C5" t="str"><f>"x"</f><v>a&amp;b</v></c>\
        <c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#N/A</v></c><c r="F5" t="d"><v>2024-06-30</v></c>\
        <c r="XFD5"><v>7</v></c></row>
        """))
    file.sharedTexts =
      "<si><t>Grün</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Hof </t></r>"
      + "<r><t>und_x000A_Halle</t></r><rPh sb=\"0\" eb=\"1\"><t>ホ</t></rPh></si>"
    let sheet = ShownSheet(file.bytes)
    #expect(sheet.defect == nil)
    #expect(sheet.kind == .xlsx)
    #expect(
      sheet.rows == [
        "2: 1=Grün | 3=Hof und\nHalle | 4=in Arbeit",
        "5: 2=12.5 | 3=a&b | 4=yes | 5=!#N/A | 6=2024-06-30 | 16384=7",
      ])
  }

  @Test("texts are shown in their format too; escaped halves of a character come together")
  func textFormats() {
    var file = ExcelFile(
      .init(
        "A",
        "<row><c t=\"s\" s=\"0\"><v> 0 </v></c><c t=\"s\" s=\"1\"><v>0</v></c><c t=\"str\" s=\"0\">"
          + "<v>_xD83C__xDF33_ _x005F_x0041_</v></c></row>"))
    file.formats = ["\"KP-\"@", ";;;"]
    file.sharedTexts = "<si><t>17</t></si>"
    #expect(ShownSheet(file.bytes).rows == ["1: 1=KP-17 | 3=KP-🌳 _x0041_"])
  }

  @Test("a text that the file does not hold is no empty cell")
  func textsMissing() {
    let rows = "<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>"
    var file = ExcelFile(.init("A", rows))
    #expect(ShownSheet(file.bytes).defect?.kind == .textMissing(row: 1, column: 1))
    file.sharedTexts = "<si><t>eins</t></si>"
    #expect(ShownSheet(file.bytes).defect?.kind == .textMissing(row: 1, column: 1))
    file.sharedTexts = "<si><t>eins</t></si><si><t>zwei</t></si>"
    #expect(ShownSheet(file.bytes).rows == ["1: 1=1 | 2=zwei"])
  }

  @Test("rows and cells without references stand one after the other")
  func withoutReferences() {
    let sheet = ShownSheet(
      ExcelFile(
        .init("A", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")
      )
      .bytes)
    #expect(sheet.rows == ["1: 1=1 | 3=2", "3: 1=3"])
  }

  @Test("numbers are shown in their format, with all their decimals")
  func formats() {
    var file = ExcelFile(
      .init(
        "A",
        "<row>"
          + (0..<7).map { "<c s=\"\($0)\"><v>\($0 == 0 ? "45473" : "0.45000000000000001")</v></c>" }
          .joined() + "<c s=\"99\"><v>5</v></c></row>"))
    file.formats = [
      "dd.mm.yyyy", "0%", "0 \"T€\"", "General", "@", "[$€-407] #,##0.00", "\"KP-\"000",
    ]
    #expect(
      ShownSheet(file.bytes).rows == [
        "1: 1=2024-06-30 | 2=45% | 3=0.45 T€ | 4=0.45 | 5=0.45 | 6=€ 0.45 | 7=KP-000.45 | 8=5"
      ])
  }

  @Test("a workbook that counts from 1904")
  func from1904() {
    var file = ExcelFile(
      .init("A", "<row><c s=\"0\"><v>44011</v></c><c s=\"0\"><v>0</v></c></row>"))
    file.formats = ["yyyy-mm-dd"]
    file.countsFrom1904 = true
    #expect(ShownSheet(file.bytes).rows == ["1: 1=2024-06-30 | 2=1904-01-01"])
  }

  @Test("hidden sheets and rows are told apart; sheets of charts are none")
  func hidden() {
    let file = ExcelFile(
      .init("Liste", "<row><c><v>1</v></c></row><row hidden=\"1\"><c><v>2</v></c></row>"),
      .init("Listen", "<row><c><v>3</v></c></row>", state: "veryHidden"))
    let sheet = ShownSheet(file.bytes)
    #expect(sheet.sheets == ["Liste", "(Listen)"])
    #expect(sheet.hiddenRows == [2])
    #expect(ShownSheet(file.bytes, sheet: 1).rows == ["1: 1=3"])
  }

  @Test("names of the strict form, prefixes, extensions and Windows separators do not matter")
  func dialects() {
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let parts =
      ExcelFile(.init("A", "")).parts.filter { !$0.name.contains("sheet1") } + [
        ArchiveFile.Part(
          "xl\\WORKSHEETS\\Sheet1.xml",
          "<x:worksheet xmlns:x=\"\(strict)\" xmlns:n=\"urn:other\"><x:sheetData>"
            + "<x:row><n:c><n:v>9</n:v></n:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>"
            + "<n:row/></x:worksheet>")
      ]
    #expect(ShownSheet(ArchiveFile.bytes(parts)).rows == ["1: 1=1"])
  }

  @Test("texts in the cell without its type, days of ISO in the format of their cell")
  func loose() {
    var file = ExcelFile(
      .init(
        "A",
        "<row><c><is><t xml:space=\"preserve\"> a</t></is></c><c s=\"1\"><is><r><t>b</t></r></is></c>"
          + "<c t=\"d\" s=\"1\"><v>2024-06-30T00:00:00</v></c><c t=\"n\"><v>1</v></c></row>"))
    file.formats = ["General", "mm/yyyy"]
    #expect(ShownSheet(file.bytes).rows == ["1: 1= a | 2=b | 3=2024-06 | 4=1"])
  }

  /// A package with one more sheet of some kind before the one with cells.
  private static func package(
    target: String, name: String, kind: String = "chartsheet", encode: (String) -> [UInt8]
  ) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let rels = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }
    return ArchiveFile.bytes([
      .init(
        "_rels/.rels",
        "<Relationships \(rels)>\(relation("a", "officeDocument", "/xl/workbook.xml"))"
          + "</Relationships>"),
      .init(
        "xl/workbook.xml",
        encode(
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"Bild\""
            + " r:id=\"c\"/><sheet name=\"Übersicht\" r:id=\"s\"/></sheets></workbook>")),
      .init(
        "xl/_rels/workbook.xml.rels",
        encode(
          "<Relationships \(rels)>\(relation("c", kind, "charts/sheet1.xml"))"
            + "\(relation("s", "worksheet", target))</Relationships>")),
      .init(
        name,
        encode(
          "<worksheet xmlns=\"\(main)\"><sheetData><row><c t=\"str\"><v>ü</v></c></row></sheetData>"
            + "</worksheet>")),
    ])
  }

  @Test(
    "parts whose names are written as addresses, from the root or from the folder",
    arguments: [
      ("worksheets/Blatt%201.xml", "xl/worksheets/Blatt%201.xml"),
      ("worksheets/Blatt%201.xml", "xl/worksheets/Blatt 1.xml"),
      ("worksheets/%C3%9Cbersicht.xml", "xl/worksheets/Übersicht.xml"),
      ("/xl/worksheets/sheet%31.xml", "XL/Worksheets/Sheet1.xml"),
      ("../xl/./worksheets/100%.xml", "xl/worksheets/100%.xml"),
    ])
  func addresses(_ target: String, _ name: String) {
    let sheet = ShownSheet(Self.package(target: target, name: name) { Array($0.utf8) })
    #expect(sheet.sheets == ["Übersicht"])
    #expect(sheet.rows == ["1: 1=ü"])
  }

  @Test(
    "sheets of charts, dialogs and macros are none; parts may be written in UTF-16",
    arguments: ["chartsheet", "dialogsheet", "xlMacrosheet"])
  func kindsOfSheets(_ kind: String) {
    let merged = ShownSheet(
      Self.package(target: "worksheets/a.xml", name: "xl/worksheets/a.xml", kind: kind) { text in
        [0xFF, 0xFE]
          + "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(text)".utf16.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)]
          }
      })
    #expect(merged.sheets == ["Übersicht"])
    #expect(merged.rows == ["1: 1=ü"])
  }

  @Test("only as many rows are read as are wanted")
  func stops() throws {
    let rows = (1...1_000).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined()
    let workbook = try Workbook.open(ExcelFile(.init("A", rows)).bytes).get()
    var seen = 0
    let defect = workbook.read(0) { _ in
      seen += 1
      return seen < 5
    }
    #expect(seen == 5)
    #expect(defect == nil)
  }

  @Test("XML of Excel 2003: lengths of time beyond a day, and texts in their format")
  func excel2003() {
    func cell(_ style: String, _ type: String, _ value: String) -> String {
      "<Cell ss:StyleID=\"\(style)\"><Data ss:Type=\"\(type)\">\(value)</Data></Cell>"
    }
    let name = "urn:schemas-microsoft-com:office:spreadsheet"
    let text =
      "<Workbook xmlns=\"\(name)\" xmlns:ss=\"\(name)\"><Styles>"
      + "<Style ss:ID=\"l\"><NumberFormat ss:Format=\"[h]:mm\"/></Style>"
      + "<Style ss:ID=\"t\"><NumberFormat ss:Format=\"hh:mm\"/></Style>"
      + "<Style ss:ID=\"k\"><NumberFormat ss:Format=\"&quot;KP-&quot;@\"/></Style></Styles>"
      + "<Worksheet ss:Name=\"A\"><Table><Row>"
      + cell("l", "DateTime", "1900-01-01T12:30:00.000")
      + cell("l", "DateTime", "1899-12-31T09:00:00.000")
      + cell("l", "DateTime", "1900-03-01T00:00:00.000")
      + cell("t", "DateTime", "1900-01-01T12:30:00.000") + cell("k", "String", "17")
      + "</Row></Table></Worksheet></Workbook>"
    #expect(
      ShownSheet(Array(text.utf8)).rows == [
        "1: 1= 36:30:00 | 2= 09:00:00 | 3= 1464:00:00 | 4= 12:30:00 | 5=KP-17"
      ])
  }
}
