internal import DelimitedText
internal import Spreadsheets

extension DraftTable {
  /// Rows of a sheet that may be its header.
  private static let mostHeaders = 16

  /// Of the sheets that are shown, and of the rows that may be headers, those whose columns are
  /// recognised best; nil where there is no table.
  init?(_ workbook: Workbook, file: String) {
    var starts = WorkbookStarts(workbook)
    let texts = SheetTexts(ProfileLocale())
    var best: (table: DraftTable, score: Int)?
    for sheet in starts.sheets(nil) {
      let rows = starts.rows(sheet, texts)
      for index in rows.indices.prefix(Self.mostHeaders) {
        guard rows[index].cells.count(where: { !FieldText.trimmed($0.text).isEmpty }) > 1 else {
          continue
        }
        let table = Self.table(rows, index, workbook, sheet, file)
        let score = FieldGuesses(table).all.reduce(0) { $0 + $1.confidence }
        if score > best?.score ?? -1 { best = (table, score) }
      }
    }
    guard let best else { return nil }
    self = best.table
  }

  private static func table(
    _ rows: [HeadRow], _ header: Int, _ workbook: Workbook, _ sheet: Int, _ file: String
  ) -> DraftTable {
    var columns = DraftColumns()
    for cell in rows[header].cells { _ = columns.addColumn(FieldText.trimmed(cell.text)) }
    let below = rows[(header + 1)...]
    for row in below {
      for (index, cell) in row.cells.enumerated() { columns.add(cell.text, to: index) }
    }
    return DraftTable(
      file: String(file.split(separator: "/").last ?? ""),
      source: .sheet(workbook.sheets[sheet].name, kind: workbook.kind.rawValue),
      columns: columns.columns, rows: below.count,
      preamble: rows[..<header].map { row in
        row.cells.map { FieldText.trimmed($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
      }.filter { !$0.isEmpty })
  }
}
