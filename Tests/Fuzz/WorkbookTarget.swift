import Spreadsheets

/// Workbooks: rows from top to bottom, cells from left to right, the same each time.
struct WorkbookTarget: FuzzTarget {
  let name = "workbooks"
  let takes = Material.workbooks

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    guard case .success(let workbook) = Workbook.open(input) else { return nil }
    for sheet in workbook.sheets.indices.prefix(4) {
      var rows: [SheetRow] = []
      var fault: String?
      let defect = workbook.read(sheet) { row in
        fault = fault ?? self.fault(row, after: rows.last?.index ?? 0)
        rows.append(row)
        return rows.count < 2_000
      }
      if let fault { return fault }
      var again = 0
      let second = workbook.read(sheet) { row in
        defer { again += 1 }
        return again < rows.count && row == rows[again] && again + 1 < 2_000
      }
      if again != rows.count || second != defect { return "sheet \(sheet) reads differently again" }
    }
    return nil
  }

  private func fault(_ row: SheetRow, after last: Int) -> String? {
    guard row.index > last, row.index <= SpreadsheetLimits.rows else { return "row \(row.index)" }
    var next = 0
    for cell in row.cells {
      guard cell.column >= next, cell.repeats > 0 else { return "cell \(cell.column)" }
      next = cell.column + cell.repeats
    }
    return next <= SpreadsheetLimits.columns ? nil : "more columns than there are"
  }
}
