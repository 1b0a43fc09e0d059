/// The sheets of a workbook, and which of them was looked at.
package struct WorkbookForm: Codable, Hashable, Sendable {
  /// `xlsx`, `ods`, `fods`, `spreadsheetml`.
  package var kind: String
  /// In the order of their tabs.
  package var sheets: [Sheet]
  /// The name of the sheet whose columns are listed; nil where none can be read.
  package var sheet: String?
  /// 1-based row of the header; nil where there is none.
  package var headerRow: Int?
  /// What stands above the header; nil where nothing does.
  package var rowsAbove: RowsAbove?

  /// Rows with something in them that are no part of the table.
  package struct RowsAbove: Codable, Hashable, Sendable {
    /// How many.
    package var count: Int
    /// 1-based row of the first one.
    package var first: Int
    /// 1-based row of the last one.
    package var last: Int
  }

  /// One sheet.
  package struct Sheet: Codable, Hashable, Sendable {
    /// As its tab says.
    package var name: String
    /// Not shown by the program.
    package var isHidden: Bool
    /// Rows with something in them.
    package var rows: Int
    /// The last column with something in it.
    package var columns: Int
    /// Rows that the program does not show.
    package var hiddenRows: Int
    /// Columns that the program does not show, up to the last one with something in it.
    package var hiddenColumns: Int
    /// Formulas whose results the file does not hold.
    package var uncalculated: Int
    /// Formulas whose results the file holds but asks to be calculated again.
    package var unconfirmed: Int
  }
}
