package import Editions
package import SpreadsheetWriting
package import StrategyModel

/// A supplier's own rows, handed back as a workbook: what is wrong stands beside each row, and the
/// cells in question are coloured. In German, as its suppliers speak.
package struct ReturnedTable: Sendable {
  private let table: DeliveredTable
  private let name: String
  private let sheet: FeedbackSheet
  private let byRow: [Int: [FeedbackFinding]]
  private let others: [FeedbackFinding]

  /// Nil where nothing is to be done about the file.
  ///
  /// - Parameter path: The file's, relative to the input folder.
  package init?(_ table: DeliveredTable, file path: String, in sheet: FeedbackSheet) {
    let own = sheet.findings.filter { $0.finding.location.file == path && $0.task != .note }
    guard !own.isEmpty else { return nil }
    self.table = table
    self.sheet = sheet
    name = OwnPath(path).name
    // What is said of a heading is about the column, and so about the file.
    let ofRows = own.filter { $0.row != nil && $0.row != table.header }
    byRow = Dictionary(grouping: ofRows) { $0.row ?? 0 }
    others = own.filter { !ofRows.contains($0) }
  }

  /// Characters on a printed page, at a size that can still be read.
  private static let widestPage = 210.0
  private static let prefix = "Bitte-pruefen-"
  private static let ending = ".xlsx"
  /// Bytes of a file's name that are kept.
  private static let longestName = 180

  /// The file's name in the outbox's folder of the supplier.
  package var fileName: String {
    var short = ""
    for character in name.replacing("/", with: "-") {
      if short.utf8.count + character.utf8.count > Self.longestName { break }
      short.append(character)
    }
    return Self.prefix + short + Self.ending
  }

  /// Whether a file in the outbox is one of these.
  package static func isNamed(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(ending)
  }

  package func workbook() -> WrittenWorkbook {
    WrittenWorkbook(
      title: "Bitte prüfen: \(name)", author: sheet.publisher.de,
      sheets: [rowSheet()] + (others.isEmpty ? [] : [otherSheet()]))
  }

  private func rowSheet() -> WrittenSheet {
    var written = WrittenSheet(name: "Bitte prüfen")
    let width = table.rows.map(\.cells.count).max() ?? 0
    written.columns =
      [WrittenColumn(width: 58), WrittenColumn(width: 26)]
      + (0..<width).map { WrittenColumn(width: columnWidth($0)) }
    for row in table.rows {
      while written.rows.count + 1 < row.number { written.rows.append(WrittenRow()) }
      written.rows.append(self.row(row, width: width))
    }
    if let header = table.header {
      written.frozenRows = header
      written.filtered = CellRange(
        firstRow: header - 1, firstColumn: 0, lastRow: max(header, written.rows.count - 1),
        lastColumn: width + 1)
    }
    written.frozenColumns = 2
    written.print.isLandscape = true
    let all = written.columns.reduce(0) { $0 + $1.width }
    written.print.pagesWide = max(1, Int((all / Self.widestPage).rounded(.up)))
    written.print.repeatedColumns = 0...0
    written.print.repeatedRows = table.header.map { ($0 - 1)...($0 - 1) }
    written.print.footer = "\(sheet.supplier.name.de) · \(sheet.period) · \(name)"
    written.print.numbering = "Seite {page} von {pages}"
    return written
  }

  private func row(_ row: DeliveredTable.Row, width: Int) -> WrittenRow {
    let isHeader = row.number == table.header
    let found = byRow[row.number] ?? []
    let words = found.map { advice(on: $0) }.joined(separator: "\n\n")
    let style = isHeader ? FormStyle.heading : FormStyle.hintText
    var cells = [
      isHeader
        ? WrittenCell("Bitte prüfen", style)
        : WrittenCell(
          words,
          found.isEmpty ? CellStyle() : FormStyle.hintText.with { $0.fill = Self.fill(found) }),
      isHeader
        ? WrittenCell("Antwort", style)
        : WrittenCell(.empty, found.isEmpty ? CellStyle() : FormStyle.hintText),
    ]
    for column in 0..<max(width, row.cells.count) {
      let text = column < row.cells.count ? row.cells[column] : ""
      let here = found.filter { $0.column == column + 1 }
      var style =
        isHeader
        ? FormStyle.earlierHeading.with { $0.isBold = true }
        : row.number < table.header ?? 0 ? CellStyle() : Self.own
      if !here.isEmpty { style.fill = Self.fill(here) }
      cells.append(WrittenCell(text, style))
    }
    let lines = words.isEmpty ? 1 : Self.lines(words)
    return WrittenRow(cells, height: Double(min(lines, 28)) * 13.5 + 4)
  }

  private static func lines(_ text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, Int((Double($1.count) / 52).rounded(.up))) }
  }

  private static let own = CellStyle().with {
    $0.hasBorder = true
    $0.numberFormat = "@"
  }
  private static let errorFill = Ink(0xF8CBAD)
  private static let warningFill = Ink(0xFFE699)

  private static func fill(_ found: [FeedbackFinding]) -> Ink? {
    guard !found.isEmpty else { return nil }
    return found.contains { $0.finding.severity == .error } ? errorFill : warningFill
  }

  /// What is wrong, and what to type.
  private func advice(on found: FeedbackFinding) -> String {
    let finding = found.finding
    let field = finding.field.map { "\($0): " } ?? ""
    let more = finding.furtherCount > 0 ? " " + German().furtherFindings(finding.furtherCount) : ""
    return "\(field)\(finding.message(.de)) \(finding.remedy(.de))\(more)"
  }

  /// As wide as most of its cells need.
  private func columnWidth(_ column: Int) -> Double {
    let lengths = table.rows.filter { $0.number >= table.header ?? 0 }.map { row in
      column < row.cells.count ? row.cells[column].count : 0
    }.sorted()
    let usual = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    return Double(min(max(usual, 9), 44)) + 2
  }

  /// What is about the file as a whole, or about something that is not in it.
  private func otherSheet() -> WrittenSheet {
    var written = WrittenSheet(name: "Zur ganzen Datei")
    written.columns = [WrittenColumn(width: 70), WrittenColumn(width: 70)]
    written.rows = [
      WrittenRow([
        WrittenCell("Was auffiel", FormStyle.heading),
        WrittenCell("Was zu tun ist", FormStyle.heading),
      ])
    ]
    written.rows += others.map { found in
      WrittenRow([
        WrittenCell(
          found.finding.message(.de),
          FormStyle.hintText.with { $0.fill = Self.fill([found]) }),
        WrittenCell(found.finding.remedy(.de), FormStyle.hintText),
      ])
    }
    written.frozenRows = 1
    written.print.isLandscape = true
    return written
  }
}

extension FeedbackFinding {
  /// As spreadsheet programs count; nil = about no row.
  fileprivate var row: Int? {
    if case .cell(_, let row, _) = finding.location.place { return row }
    return finding.location.tableCell?.row
  }

  fileprivate var column: Int? {
    if case .cell(_, _, let column) = finding.location.place { return column }
    return finding.location.tableCell?.column
  }
}
