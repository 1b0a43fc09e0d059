/// A workbook to be written as .xlsx: what stands in it, how it looks, and what may be typed.
///
/// It knows nothing of what its sheets are about. The same workbook gives the same bytes.
package struct WrittenWorkbook: Hashable, Sendable {
  package var title: String
  package var author: String
  /// In the order of their tabs; never empty where it is to be opened.
  package var sheets: [WrittenSheet]

  package init(title: String, author: String, sheets: [WrittenSheet]) {
    self.title = title
    self.author = author
    self.sheets = sheets
  }
}

/// One sheet of a workbook to be written.
package struct WrittenSheet: Hashable, Sendable {
  /// At most 31 characters, none of `[]:*?/\`.
  package var name: String
  package var columns: [WrittenColumn] = []
  /// From the first row on.
  package var rows: [WrittenRow] = []
  /// Cells that are shown as one, by rows and columns from 0 on.
  package var merged: [CellRange] = []
  /// Rows and columns that stay in sight.
  package var frozenRows = 0
  package var frozenColumns = 0
  /// Cells can only be changed where their style unlocks them. There is no password: it keeps from
  /// slips, not from intent.
  package var isProtected = false
  package var inputRules: [InputRule] = []
  package var highlights: [Highlight] = []
  package var print = PrintSetup()
  /// The cell that is marked when the sheet is opened.
  package var selected: CellRange?
  /// The header row of the table that can be filtered; nil = none.
  package var filtered: CellRange?

  package init(name: String) { self.name = name }
}

/// A column's width in characters of the usual type.
package struct WrittenColumn: Hashable, Sendable {
  package var width: Double
  package var isHidden = false

  package init(width: Double, isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}

/// A row's cells from the first column on.
package struct WrittenRow: Hashable, Sendable {
  package var cells: [WrittenCell]
  /// In points; nil = as the program finds fit.
  package var height: Double?

  package init(_ cells: [WrittenCell] = [], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }
}

/// What stands in a cell, and how it looks.
package struct WrittenCell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case empty
    /// Always text, whatever it begins with: `=1+1` is not computed.
    case text(String)
    case number(Double)
    case day(year: Int, month: Int, day: Int)
  }

  package var content: Content
  package var style: CellStyle

  package init(_ content: Content = .empty, _ style: CellStyle = CellStyle()) {
    self.content = content
    self.style = style
  }

  package init(_ text: String, _ style: CellStyle = CellStyle()) {
    self.init(text.isEmpty ? .empty : .text(text), style)
  }
}

/// A block of cells by rows and columns from 0 on, both ends included.
package struct CellRange: Hashable, Sendable {
  package var firstRow: Int
  package var firstColumn: Int
  package var lastRow: Int
  package var lastColumn: Int

  package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }

  package init(row: Int, column: Int) {
    self.init(firstRow: row, firstColumn: column, lastRow: row, lastColumn: column)
  }
}
