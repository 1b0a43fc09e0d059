import Spreadsheets
import Testing

/// What a test keeps of reading one sheet: its rows as text, or why it cannot be read.
struct ShownSheet {
  var rows: [String] = []
  var hiddenRows: [Int] = []
  var defect: WorkbookDefect?
  var kind: Workbook.Kind?
  var sheets: [String] = []

  /// Reads sheet number `sheet`, 0-based.
  init(_ bytes: [UInt8], sheet: Int = 0, limits: SpreadsheetLimits = SpreadsheetLimits()) {
    switch Workbook.open(bytes, limits: limits) {
    case .failure(let found): defect = found
    case .success(let workbook):
      kind = workbook.kind
      sheets = workbook.sheets.map { $0.isHidden ? "(\($0.name))" : $0.name }
      defect = workbook.read(sheet) { row in
        if row.isHidden { hiddenRows.append(row.index) }
        if !row.cells.isEmpty {
          let cells = row.cells.map { cell in
            "\(cell.column + 1)\(cell.repeats > 1 ? "×\(cell.repeats)" : "")=\(Shown.text(cell.value))"
          }
          rows.append("\(row.index): " + cells.joined(separator: " | "))
        }
        return true
      }
    }
  }
}

/// A value as tests write it down.
enum Shown {
  static func text(_ value: SheetValue?) -> String {
    switch value {
    case nil: "–"
    case .text(let text): text
    case .number(let number): number.before + number.digits + number.behind
    case .moment(let moment): self.text(moment)
    case .boolean(let isTrue): isTrue ? "yes" : "no"
    case .error(let error): "!\(error)"
    case .uncalculated: "?"
    }
  }

  private static func text(_ moment: SheetMoment) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = ""
    if moment.shown.contains(.year) { text += "\(moment.year)" }
    if moment.shown.contains(.quarter) { text += "-Q\((moment.month + 2) / 3)" }
    if moment.shown.contains(.month) { text += "-" + two(moment.month) }
    if moment.shown.contains(.day) { text += "-" + two(moment.day) }
    if moment.shown.contains(.time) {
      text += " \(two(moment.hour)):\(two(moment.minute)):\(two(moment.second))"
    }
    return text
  }
}
