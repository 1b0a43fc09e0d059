import Archives

extension AttackFile {
  private static let openDocument = "urn:oasis:names:tc:opendocument:xmlns:"

  /// Up to where the rows of the only sheet begin.
  private static let beginning =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document xmlns:office=\"\(openDocument)office:1.0\""
    + " xmlns:table=\"\(openDocument)table:1.0\" xmlns:text=\"\(openDocument)text:1.0\""
    + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\n<office:body>"
    + "<office:spreadsheet><table:table table:name=\"A\">"

  private static func flat(_ table: String) -> String {
    beginning + table
      + "</table:table></office:spreadsheet></office:body></office:document>\n"
  }

  private static func packed(_ table: String) -> [UInt8] {
    var archive = RawArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.add("content.xml", flat(table))
    return archive.bytes
  }

  private static func excel2003(_ rows: String) -> String {
    "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
      + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>"
      + rows + "</Table></Worksheet></Workbook>\n"
  }

  private static let filled =
    "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"

  /// Cells and rows where no sheet has any, and few words for very many of them.
  static let sheets: [AttackFile] = {
    let wide =
      "<table:table-row><table:table-cell table:number-columns-repeated=\"2147483648\" \(filled)"
      + "</table:table-row>"
    let high =
      "<table:table-row table:number-rows-repeated=\"2147483648\"><table:table-cell \(filled)"
      + "</table:table-row>"
    let wideInHigh =
      "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
      + " table:number-columns-repeated=\"16384\" \(filled)</table:table-row>"
    let empty =
      "<table:table-row table:number-rows-repeated=\"2147483648\"><table:table-cell"
      + " table:number-columns-repeated=\"2147483648\"/></table:table-row>"
    let data = "<Data ss:Type=\"String\">x</Data></Cell></Row>"
    let cell = "<c t=\"inlineStr\"><is><t>x</t></is></c></row>"
    return [
      AttackFile("columns-repeated.fods", "workbook-limit", says: "columns", flat(wide)),
      AttackFile("rows-repeated.fods", "workbook-limit", says: "rows", flat(high)),
      AttackFile("cells-repeated.fods", "workbook-limit", says: "rows", flat(wideInHigh)),
      AttackFile(
        "rows-behind-the-end.fods", "workbook-limit", says: "rows",
        flat(empty + "<table:table-row><table:table-cell \(filled)</table:table-row>")),
      AttackFile("columns-repeated.ods", "workbook-limit", says: "columns", packed(wide)),
      AttackFile("rows-repeated.ods", "workbook-limit", says: "rows", packed(high)),
      AttackFile("cells-repeated.ods", "workbook-limit", says: "rows", packed(wideInHigh)),
      AttackFile(
        "doctype.fods", "xml-refused", ":2:", says: "DOCTYPE",
        flat(wide).replacing("?>\n", with: "?>\n<!DOCTYPE office:document [<!ENTITY a \"b\">]>\n")),
      AttackFile(
        "attribute-of-100-mb.fods", "xml-limit", ":3:", says: "bytes",
        [
          .text(
            String(flat("").prefix { $0 != ">" }) + ">\n<office:document xmlns:office=\""
              + "\(openDocument)office:1.0\"><office:body>\n<office:spreadsheet a=\""),
          .hundredMegabytes,
        ]),
      AttackFile(
        "text-of-100-mb.fods", "xml-limit", ":3:", says: "a text of more than",
        [
          .text(
            beginning + "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>"),
          .hundredMegabytes,
        ]),
      AttackFile(
        "row-index.xml", "workbook-limit", says: "rows",
        excel2003("<Row ss:Index=\"2147483647\"><Cell>\(data)")),
      AttackFile(
        "column-index.xml", "workbook-limit", says: "columns",
        excel2003("<Row><Cell ss:Index=\"2147483647\">\(data)")),
      AttackFile(
        "merged-cells.xml", "workbook-limit", says: "columns",
        excel2003(
          "<Row><Cell ss:MergeAcross=\"2147483646\" ss:MergeDown=\"2147483646\"/><Cell>\(data)")),
      AttackFile(
        "row-index.xlsx", "workbook-limit", says: "rows",
        workbook(rows: "<row r=\"2147483647\">\(cell)")),
      AttackFile(
        "column-index.xlsx", "workbook-limit", says: "columns",
        workbook(rows: "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>")),
    ]
  }()
}
