/// A workbook of Excel 2002 or 2003 as one XML file.
struct SpreadsheetMLWorkbook: WorkbookSource {
  let kind = Workbook.Kind.spreadsheetml
  var sheets: [Workbook.Sheet] { outline.sheets }
  private let file: XMLPart
  private let outline: SpreadsheetMLOutline
  private let limits: SpreadsheetLimits

  static func open(
    _ file: XMLPart, _ limits: SpreadsheetLimits
  ) -> Result<SpreadsheetMLWorkbook, WorkbookDefect> {
    var outline = SpreadsheetMLOutline(limits)
    if let defect = file.walk(&outline) { return .failure(defect) }
    return .success(SpreadsheetMLWorkbook(file: file, outline: outline, limits: limits))
  }

  func read(_ sheet: Int, _ row: @escaping (SheetRow) -> Bool) -> WorkbookDefect? {
    var reader = SpreadsheetMLSheetReader(sheet, outline, limits, deliver: row)
    return file.walk(&reader)
  }
}
