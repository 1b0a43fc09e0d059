import Archives

extension AttackFile {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let sheetStart = "<worksheet xmlns=\"\(main)\"><sheetData>"
  private static let sheetEnd = "</sheetData></worksheet>"

  /// A workbook with so many sheets, which are to be added.
  private static func workbook(sheets: Int = 1, more: String = "") -> RawArchive {
    var archive = RawArchive()
    archive.add(
      "_rels/.rels",
      relations
        + "<Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>")
    let list = (1...sheets).map { "<sheet name=\"S\($0)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>" }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list.joined())</sheets></workbook>"
    )
    let targets = (1...sheets).map {
      "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels", relations + targets.joined() + more + "</Relationships>")
    return archive
  }

  private static func relation(_ type: String) -> String {
    "<Relationship Id=\"\(type)\" Type=\"\(office)/\(type)\" Target=\"\(type).xml\"/>"
  }

  /// One sheet whose inside is made of pieces.
  private static func sheet(_ pieces: [(bytes: [UInt8], times: Int)]) -> [UInt8] {
    var archive = workbook()
    archive.add(
      RawArchive.Part(
        "xl/worksheets/sheet1.xml",
        [(Array(sheetStart.utf8), 1)] + pieces + [(Array(sheetEnd.utf8), 1)]))
    return archive.bytes
  }

  /// A workbook of one sheet with these rows.
  static func workbook(rows: String) -> [UInt8] { sheet([(Array(rows.utf8), 1)]) }

  private static func named(_ name: String) -> [UInt8] {
    var archive = workbook()
    archive.add("xl/worksheets/sheet1.xml", sheetStart + sheetEnd)
    archive.add(name, "x")
    return archive.bytes
  }

  /// Archives that are not what they seem.
  static let archives: [AttackFile] = {
    var encrypted = workbook()
    var locked = RawArchive.Part("xl/worksheets/sheet1.xml", [(Array("<x/>".utf8), 1)])
    locked.flags = 1
    encrypted.add(locked)

    var crowded = workbook()
    for number in 0..<20_000 { crowded.add("xl/media/\(number)", "") }

    var lying = workbook()
    var small = RawArchive.Part(
      "xl/worksheets/sheet1.xml",
      [(Array(sheetStart.utf8), 1), (Array("<row/>".utf8), 1_000), (Array(sheetEnd.utf8), 1)])
    small.size = 100
    lying.add(small)
    var boasting = workbook()
    small.size = 0xFFFF_FFF0
    boasting.add(small)

    var wrong = workbook()
    var changed = RawArchive.Part(
      "xl/worksheets/sheet1.xml", [(Array((sheetStart + sheetEnd).utf8), 1)])
    changed.checksum ^= 1
    wrong.add(changed)

    var doctype = workbook()
    doctype.add(
      "xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n" + sheetStart + sheetEnd)
    return [
      AttackFile(
        "path-escape.xlsx", "workbook-refused", says: "outside of the file",
        named("../../etc/cron.d/x")),
      AttackFile(
        "path-escape-windows.xlsx", "workbook-refused", says: "outside of the file",
        named("..\\..\\x.dll")),
      AttackFile(
        "absolute-path.xlsx", "workbook-refused", says: "outside of the file", named("/etc/passwd")),
      AttackFile(
        "drive-letter.xlsx", "workbook-refused", says: "outside of the file",
        named("C:\\Windows\\x.dll")),
      AttackFile(
        "encrypted-part.xlsx", "file-not-for-us", says: "protected by a password", encrypted.bytes),
      AttackFile(
        "too-many-parts.xlsx", "workbook-limit", says: "more than 10000 parts", crowded.bytes),
      AttackFile(
        "size-too-small.xlsx", "workbook-refused", says: "out of all proportion", lying.bytes),
      AttackFile(
        "size-too-large.xlsx", "workbook-refused", says: "out of all proportion",
        boasting.bytes),
      AttackFile(
        "wrong-checksum.xlsx", "workbook-damaged", says: "cannot be unpacked", wrong.bytes),
      AttackFile(
        "cut-off.xlsx", "workbook-damaged", says: "cannot be opened",
        Array(workbook(rows: "<row/>").dropLast(40))),
      AttackFile("doctype-in-sheet.xlsx", "workbook-refused", says: "DOCTYPE", doctype.bytes),
      AttackFile(
        "deep-nesting.xlsx", "workbook-limit", says: "more than 64 levels",
        sheet([(Array("<row>".utf8), 100_000)])),
      AttackFile(
        "attribute-of-100-mb.xlsx", "workbook-refused", says: "out of all proportion",
        sheet([(Array("<row r=\"".utf8), 1), ([UInt8](repeating: 0x31, count: 1_000_000), 100)])),
    ]
  }()

  /// Little that unpacks to much.
  static let bombs: [AttackFile] = {
    let blanks = ([UInt8](repeating: 0x20, count: 1_000_000), 100)
    let texts = { (pieces: [(bytes: [UInt8], times: Int)]) -> [UInt8] in
      var archive = workbook(more: relation("sharedStrings"))
      archive.add("xl/worksheets/sheet1.xml", sheetStart + sheetEnd)
      archive.add(
        RawArchive.Part(
          "xl/sharedStrings.xml", [(Array("<sst xmlns=\"\(main)\">".utf8), 1)] + pieces))
      return archive.bytes
    }
    let text = Array("<si><t>\(String(repeating: "x", count: 100))</t></si>".utf8)

    // The same hundred kilobytes as a thousand sheets of 15 MB each.
    var overlapping = workbook(sheets: 1_000)
    let row = Array("<row><c><v>1</v></c></row>".utf8)
    let kernel = RawArchive.Part(
      "xl/worksheets/sheet1.xml",
      [(Array(sheetStart.utf8), 1), (row, 600_000), (Array(sheetEnd.utf8), 1)])
    overlapping.add(kernel)
    for number in 2...1_000 {
      var part = kernel
      part.name = "xl/worksheets/sheet\(number).xml"
      part.shares = 3
      overlapping.add(part)
    }
    // Many sheets that are each just small enough.
    var many = workbook(sheets: 200)
    for number in 1...200 {
      var part = kernel
      part.name = "xl/worksheets/sheet\(number).xml"
      many.add(part)
    }

    // An archive of archives of archives, as 42.zip.
    var inner = RawArchive()
    inner.add("0.dll", blanks.0, times: 100)
    for _ in 0..<4 {
      var outer = RawArchive()
      let bytes = inner.bytes
      for number in 0..<16 { outer.add("lib \(number).zip", bytes) }
      inner = outer
    }
    var nested = workbook()
    nested.add("xl/worksheets/sheet1.xml", inner.bytes)

    var document = RawArchive()
    document.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    document.add(RawArchive.Part("content.xml", [(Array("<x>".utf8), 1), blanks]))

    var styles = workbook(more: relation("styles"))
    styles.add("xl/worksheets/sheet1.xml", sheetStart + sheetEnd)
    styles.add(
      RawArchive.Part(
        "xl/styles.xml",
        [
          (Array("<styleSheet xmlns=\"\(main)\"><cellXfs>".utf8), 1),
          (Array("<xf numFmtId=\"9\"/>".utf8), 600_000),
        ]))
    return [
      AttackFile(
        "blanks-between-rows.xlsx", "workbook-refused", says: "out of all proportion",
        sheet([blanks])),
      AttackFile(
        "blanks-in-a-cell.xlsx", "workbook-refused", says: "out of all proportion",
        sheet([(Array("<row><c t=\"str\"><v>".utf8), 1), blanks])),
      AttackFile(
        "shared-texts-blanks.xlsx", "workbook-refused", says: "out of all proportion",
        texts([blanks])),
      AttackFile(
        "shared-text-of-100-mb.xlsx", "workbook-refused", says: "out of all proportion",
        texts([(Array("<si><t>".utf8), 1), blanks])),
      AttackFile(
        "shared-texts-without-end.xlsx", "workbook-refused", says: "out of all proportion",
        texts([(text, 1_000_000)])),
      AttackFile(
        "empty-shared-texts.xlsx", "workbook-refused", says: "out of all proportion",
        texts([(Array("<si/>".utf8), 4_000_000)])),
      AttackFile(
        "styles-without-end.xlsx", "workbook-limit", says: "formats", styles.bytes),
      AttackFile(
        "overlapping-parts.xlsx", "workbook-refused", says: "out of all proportion",
        overlapping.bytes),
      AttackFile(
        "many-packed-sheets.xlsx", "workbook-refused", says: "out of all proportion", many.bytes),
      AttackFile(
        "archives-in-archives.zip", "file-not-for-us", says: "a packed archive", inner.bytes),
      AttackFile(
        "archives-in-a-sheet.xlsx", "workbook-damaged", says: "does not begin with XML",
        nested.bytes),
      AttackFile(
        "blanks.ods", "workbook-refused", says: "out of all proportion", document.bytes),
    ]
  }()
}
