/// Writes .xlsx files for tests, part by part as tests want them.
package struct ExcelFile {
  /// A sheet: its name, the inside of `sheetData`, its state.
  package struct Sheet {
    package let name: String
    package let rows: String
    package let state: String
    /// What stands before `sheetData`.
    package let before: String
    /// What stands behind `sheetData`.
    package let behind: String

    package init(
      _ name: String, _ rows: String, state: String = "visible", before: String = "",
      behind: String = ""
    ) {
      self.name = name
      self.rows = rows
      self.state = state
      self.before = before
      self.behind = behind
    }
  }

  package var sheets: [Sheet]
  /// The inside of `sst`.
  package var sharedTexts: String?
  /// Number formats, by the style number of cells.
  package var formats: [String] = []
  package var countsFrom1904 = false
  /// Whoever opens the workbook is to calculate all formulas anew.
  package var asksForCalculation = false
  package var furtherParts: [ArchiveFile.Part] = []

  package init(_ sheets: Sheet...) { self.sheets = sheets }

  /// One sheet with these rows of texts; "" leaves a cell out.
  package init(rows: [[String]]) {
    sheets = [Sheet("Tabelle1", Self.inline(rows))]
  }

  /// Rows of inline texts.
  package static func inline(_ rows: [[String]]) -> String {
    rows.enumerated().map { index, cells in
      "<row r=\"\(index + 1)\">"
        + cells.enumerated().filter { !$1.isEmpty }.map { column, text in
          "<c r=\"\(letters(column))\(index + 1)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
        }.joined() + "</row>"
    }.joined()
  }

  package static func escaped(_ text: String) -> String {
    text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }
      .joined()
  }

  private static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  /// The file.
  package var bytes: [UInt8] { ArchiveFile.bytes(parts) }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package =
    "http://schemas.openxmlformats.org/package/2006/relationships"

  package var parts: [ArchiveFile.Part] {
    var parts = [
      ArchiveFile.Part("[Content_Types].xml", "<Types/>"),
      ArchiveFile.Part(
        "_rels/.rels",
        Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ArchiveFile.Part("xl/workbook.xml", workbook),
    ]
    var relations = sheets.indices.map {
      ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        ArchiveFile.Part(
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(Self.main)\">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>"
            + "\(sheet.behind)</worksheet>"))
    }
    if let sharedTexts {
      relations.append(("rIdT", "sharedStrings", "sharedStrings.xml"))
      parts.append(
        ArchiveFile.Part(
          "xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(sharedTexts)</sst>"))
    }
    if !formats.isEmpty {
      relations.append(("rIdS", "styles", "/xl/styles.xml"))
      parts.append(ArchiveFile.Part("xl/styles.xml", styles))
    }
    parts.append(ArchiveFile.Part("xl/_rels/workbook.xml.rels", Self.relations(relations)))
    return parts + furtherParts
  }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\""
        + " r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">"
      + (countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : "")
      + "<sheets>\(list.joined())</sheets>"
      + (asksForCalculation ? "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>" : "")
      + "</workbook>"
  }

  private var styles: String {
    let codes = formats.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(Self.escaped(code))\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(cells.joined())</cellXfs>"
      + "</styleSheet>"
  }

  private static func relations(_ targets: [(id: String, type: String, path: String)]) -> String {
    let list = targets.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.path)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(list.joined())</Relationships>"
  }
}
