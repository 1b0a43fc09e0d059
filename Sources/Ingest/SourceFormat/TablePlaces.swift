internal import DelimitedText
internal import StrategyModel

/// Names the places of a table as the program shows them that it was written with.
struct TablePlaces: Hashable, Sendable {
  let file: String
  /// The sheet of a workbook; nil in a text.
  var sheet: String?

  /// The place alone, without the cell of a text's table.
  func place(_ place: TextPlace) -> SourceLocation { location(place) }

  /// `row`: 1-based as spreadsheets count; `index`: of the cell, 0-based. In a sheet a place's line
  /// and column are row and column of the cell.
  func location(_ place: TextPlace, row: Int? = nil, index: Int? = nil) -> SourceLocation {
    if let sheet {
      return SourceLocation(
        file: file, place: .cell(sheet: sheet, row: place.line, column: place.column))
    }
    return SourceLocation(
      file: file, place: .text(line: place.line, column: place.column),
      tableCell: row.map { TableCell(row: $0, column: index.map { $0 + 1 }) })
  }
}
