import DelimitedText
import Ingest
import Spreadsheets
import StrategyModel

/// Workbooks: rows from top to bottom, cells from left to right, the same each time.
struct WorkbookTarget: FuzzTarget {
  let name = "workbooks"
  let takes = Material.workbooks

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    if random.below(4) == 0 { return FuzzIngest.fault(input, name: "mappe.xlsx") }
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

/// The whole way of a file: its description, its table, its reports.
enum FuzzIngest {
  private static let period = Period("2024-Q2")

  static func fault(_ input: [UInt8], name: String) -> String? {
    let profiles = BuiltInProfiles.all
    let decoded = ReportDecoder.decode(
      input, file: name, supplier: nil, period: period, dataSet: nil, profile: nil,
      profiles: profiles)
    if decoded.value.isRejected, !decoded.value.reports.isEmpty {
      return "a rejected file gives reports"
    }
    if decoded.value.reports.isEmpty, decoded.findings.isEmpty, !decoded.value.nothingNew {
      return "nothing was read and nothing is said of it"
    }
    let inspection = Inspection.of(
      name: name, profiles: profiles, ArraySource(input), size: input.count, threads: 1)
    var bytes = 0
    let outcome = try? CSVExport.write(
      name: name, profiles: profiles, open: { ArraySource(input) }, to: { bytes += $0.count })
    guard let outcome else { return "the table cannot be written" }
    // The description looks at all sheets, the table at one.
    return !outcome.isUnreadable || inspection.isUnreadable
      ? nil : "only the table says that the file is not readable"
  }
}
