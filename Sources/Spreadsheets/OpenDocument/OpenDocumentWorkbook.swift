/// An OpenDocument spreadsheet: an archive (.ods) or one XML file (.fods).
struct OpenDocumentWorkbook: WorkbookSource {
  let kind: Workbook.Kind
  let sheets: [Workbook.Sheet]
  private let content: XMLPart
  private let styles: OpenDocumentStyles
  private let limits: SpreadsheetLimits

  static func open(
    _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) -> Result<OpenDocumentWorkbook, WorkbookDefect> {
    var outline = OpenDocumentOutline(limits)
    let manifest = "META-INF/manifest.xml"
    if archive.has(manifest) {
      if let defect = XMLPart(manifest, in: archive).walk(&outline) { return .failure(defect) }
      if outline.isEncrypted { return .failure(WorkbookDefect(.encrypted)) }
    }
    if archive.has("styles.xml") {
      if let defect = XMLPart("styles.xml", in: archive).walk(&outline) {
        return .failure(defect)
      }
    }
    return open(.ods, XMLPart("content.xml", in: archive), outline, limits)
  }

  /// A flat file.
  static func open(
    _ file: XMLPart, _ limits: SpreadsheetLimits
  ) -> Result<OpenDocumentWorkbook, WorkbookDefect> {
    open(.fods, file, OpenDocumentOutline(limits), limits)
  }

  private static func open(
    _ kind: Workbook.Kind, _ content: XMLPart, _ start: OpenDocumentOutline,
    _ limits: SpreadsheetLimits
  ) -> Result<OpenDocumentWorkbook, WorkbookDefect> {
    var outline = start
    if let defect = content.walk(&outline) { return .failure(defect) }
    guard outline.isSpreadsheet else {
      return .failure(WorkbookDefect(.stranger(.openDocument)))
    }
    return .success(
      OpenDocumentWorkbook(
        kind: kind, sheets: outline.sheets, content: content, styles: outline.styles,
        limits: limits))
  }

  func read(_ sheet: Int, _ row: @escaping (SheetRow) -> Bool) -> WorkbookDefect? {
    var reader = OpenDocumentSheetReader(sheet, styles, limits, deliver: row)
    return content.walk(&reader)
  }
}
