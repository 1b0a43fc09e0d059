internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel

/// Reads a table of the office that is kept as a workbook: its first sheet that is shown.
enum OfficeSheet {
  /// Days are read as ISO dates, numbers with a decimal comma.
  private static let texts: SheetTexts = {
    var locale = ProfileLocale()
    locale.dates = DateReader(["yyyy-MM-dd", "yyyy-MM", "yyyy"].compactMap { DatePattern($0) })
    return SheetTexts(locale)
  }()
  /// Columns behind these do not count.
  private static let mostColumns = 1_000

  static func read(_ file: InputFile, _ columns: OfficeColumns) -> Checked<OfficeTable?> {
    let workbook: Workbook
    switch Workbook.open(file.bytes) {
    case .success(let opened): workbook = opened
    case .failure(let defect): return unusable(defect, file)
    }
    let shown = workbook.sheets.indices.filter { !workbook.sheets[$0].isHidden }
    guard let sheet = shown.first ?? workbook.sheets.indices.first else {
      return Checked(nil, [Finding(TableRules.empty, at: SourceLocation(file: file.path))])
    }
    var rows: [HeadRow] = []
    let defect = workbook.read(sheet) { row in
      let place = { (column: Int) in TextPlace(line: row.index, column: column + 1, offset: 0) }
      let cells = texts.texts(row, width: mostColumns).enumerated().map {
        HeadCell(text: $1, place: place($0))
      }
      rows.append(HeadRow(ordinal: row.index, start: place(0), cells: cells))
      return true
    }
    if let defect { return unusable(defect, file) }
    let places = TablePlaces(file: file.path, sheet: workbook.sheets[sheet].name)
    return OfficeTable.read(rows, columns, places, [])
  }

  private static func unusable(
    _ defect: WorkbookDefect, _ file: InputFile
  ) -> Checked<OfficeTable?> {
    let found = WorkbookFindings.finding(defect, file: file.path)
    return Checked(
      nil,
      [
        Finding(
          TableRules.workbookUnusable, at: SourceLocation(file: file.path),
          [
            .localized(Wording(de: found.message(.de), en: found.message(.en))),
            .localized(Wording(de: found.remedy(.de), en: found.remedy(.en))),
          ])
      ])
  }
}
