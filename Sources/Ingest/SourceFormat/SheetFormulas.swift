internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel

/// What is to be said of the formulas in a sheet, beside its single cells.
struct SheetFormulas {
  private let columns: TableColumns
  private let read: Set<Int>
  private let asksForCalculation: Bool
  /// By column: the first row with a result that may be out of date, and how many there are.
  private var results: [Int: (row: Int, count: Int)] = [:]
  /// Rows that hold nothing but formulas without result.
  private var rows: (first: SourceLocation, count: Int)?

  init(_ columns: TableColumns, in workbook: Workbook) {
    self.columns = columns
    read = columns.used
    asksForCalculation = workbook.asksForCalculation
  }

  /// Takes in a row; `false` where nothing stands in it but formulas without result: then nobody knows
  /// whether it is about a project at all.
  mutating func take(_ row: SheetRow) -> Bool {
    guard row.cells.contains(where: { $0.value != .uncalculated }) else {
      if let cell = row.cells.first(where: { read.contains($0.column) }) {
        rows = (rows?.first ?? location(row.index, cell.column), (rows?.count ?? 0) + 1)
      }
      return false
    }
    guard asksForCalculation else { return true }
    for cell in row.cells where cell.isComputed && read.contains(cell.column) {
      if cell.value == .uncalculated { continue }
      let known = results[cell.column]
      results[cell.column] = (known?.row ?? row.index, (known?.count ?? 0) + 1)
    }
    return true
  }

  /// What is said once for the file is looked for above the header: where it is not found there, a
  /// formula without result may have been it.
  static func finding(
    above head: DelimitedHead, _ context: ProfileContext, _ found: SourceSummary,
    _ columns: TableColumns
  ) -> Finding? {
    let sought: [(ProfileContext.Origin?, SourceCell?, String)] = [
      (context.asOf, found.asOf, "as_of"), (context.period, found.period, "period"),
      (context.supplier, found.supplier, "supplier"),
    ]
    let missing = sought.first { origin, cell, _ in
      switch origin {
      case .preamble, .anyCell: cell == nil
      case .fileName, .path, .constant, nil: false
      }
    }
    let cell = head.preamble.lazy.flatMap(\.cells).first {
      $0.text == SpreadsheetLeftover.uncalculatedText
    }
    guard let missing, let cell else { return nil }
    return Finding(
      CellRules.formulaUncalculated, at: columns.location(cell.place), field: missing.2,
      value: cell.text)
  }

  var findings: [Finding] {
    let doubtful = results.sorted { $0.key < $1.key }.map { column, found in
      Finding(
        SpreadsheetRules.formulasUnconfirmed, at: location(found.row, column),
        field: columns.columns[column].name, [.number(found.count)])
    }
    let passedOver = rows.map {
      Finding(SpreadsheetRules.rowsUncalculated, at: $0.first, [.number($0.count)])
    }
    return doubtful + (passedOver.map { [$0] } ?? [])
  }

  private func location(_ row: Int, _ column: Int) -> SourceLocation {
    columns.location(TextPlace(line: row, column: column + 1, offset: 0))
  }
}
