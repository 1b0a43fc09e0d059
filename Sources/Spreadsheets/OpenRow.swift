/// A row of a sheet while its cells come, and the cell that is open in it.
struct OpenRow {
  private(set) var row = SheetRow(index: 0)
  private(set) var isOpen = false
  private(set) var isCellOpen = false
  /// Where a row without a number stands, 1-based, and a cell without one, 0-based.
  private var next = (row: 1, column: 0)
  private(set) var column = 0
  private var isSorted = true
  var isComputed = false

  /// Begins a row. `index`: its number, 1-based, where that is written; `further`: how many rows it
  /// takes up besides. Returns what is wrong with its place.
  mutating func begin(_ index: Int?, further: Int = 0, isHidden: Bool) -> WorkbookDefect.Kind? {
    let index = index ?? next.row
    guard index >= next.row else { return .misplaced(row: index, column: nil) }
    guard index <= SpreadsheetLimits.rows else { return .limit(.rows, SpreadsheetLimits.rows) }
    next = (index + 1 + further, 0)
    row.index = index
    row.isHidden = isHidden
    row.cells.removeAll(keepingCapacity: true)
    isOpen = true
    isSorted = true
    return nil
  }

  /// Columns of the rows to come are not shown; both 0-based.
  mutating func hide(_ columns: Range<Int>) { row.hide(columns) }

  /// Begins a cell. `index`: its column, 0-based, where that is written; `further`: how many columns
  /// it takes up besides. Returns what is wrong with its place.
  mutating func beginCell(
    _ index: Int?, further: Int = 0, isComputed: Bool = false
  ) -> WorkbookDefect.Kind? {
    column = index ?? next.column
    guard column < SpreadsheetLimits.columns else {
      return .limit(.columns, SpreadsheetLimits.columns)
    }
    // Some programs write the cells of a row in another order.
    if column < next.column { isSorted = false }
    next.column = max(next.column, column + 1 + further)
    self.isComputed = isComputed
    isCellOpen = true
    return nil
  }

  /// Ends the cell; `value` is nil where nothing stands in it.
  mutating func endCell(_ value: SheetValue?) {
    isCellOpen = false
    guard let value else { return }
    row.cells.append(SheetCell(column: column, value: value, isComputed: isComputed))
  }

  /// Ends the row. Returns the cell that stands where another one does.
  mutating func end() -> WorkbookDefect.Kind? {
    isOpen = false
    isCellOpen = false
    guard !isSorted else { return nil }
    row.cells.sort { $0.column < $1.column }
    let twin = zip(row.cells, row.cells.dropFirst()).first { $0.column == $1.column }
    return twin.map { .misplaced(row: row.index, column: $0.0.column) }
  }
}
