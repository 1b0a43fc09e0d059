/// The rows of a delivered table as its supplier knows them: all of them, in the file's order.
package struct DeliveredTable: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// 1-based, as spreadsheet programs count.
    package let number: Int
    /// From the first column on.
    package let cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Of a workbook; nil for a text.
  package let sheet: String?
  /// The number of the last header row; nil where none was recognised.
  package let header: Int?
  /// Rows without content may be left out.
  package let rows: [Row]

  /// Longer tables are not handed back.
  package static let mostRows = 20_000

  package init(sheet: String?, header: Int?, rows: [Row]) {
    self.sheet = sheet
    self.header = header
    self.rows = rows
  }
}
