/// Where something stands in a file, as the supplier's own program shows it.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// A place within a file; lines, rows and columns are 1-based.
  package enum Place: Hashable, Sendable {
    case file
    case text(line: Int, column: Int)
    case cell(sheet: String, row: Int, column: Int)
    case node(line: Int, column: Int, path: String)
  }

  /// The path relative to the input folder, with `/`, or the name as it was given.
  package let file: String
  package let place: Place
  /// Where a place in a text stands in its table; nil in other files and outside of a row.
  package let tableCell: TableCell?

  package init(file: String, place: Place = .file, tableCell: TableCell? = nil) {
    self.file = file
    self.place = place
    self.tableCell = tableCell
  }

  /// The line or row; nil for a whole file.
  package var line: Int? {
    switch place {
    case .file: nil
    case .text(let line, _), .node(let line, _, _): line
    case .cell(_, let row, _): row
    }
  }

  /// The column; nil for a whole file.
  package var column: Int? {
    switch place {
    case .file: nil
    case .text(_, let column), .node(_, let column, _), .cell(_, _, let column): column
    }
  }

  private var sheet: String {
    if case .cell(let sheet, _, _) = place { sheet } else { "" }
  }

  private var path: String {
    if case .node(_, _, let path) = place { path } else { "" }
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.sheet, left.line ?? 0, left.column ?? 0, left.path)
      < (right.file, right.sheet, right.line ?? 0, right.column ?? 0, right.path)
  }

  /// `file:line:column`, `file:Sheet!B14` or the file alone.
  package var description: String {
    switch place {
    case .file: file
    case .text(let line, let column), .node(let line, let column, _): "\(file):\(line):\(column)"
    case .cell(let sheet, let row, let column):
      "\(file):\(sheet)!\(SourceLocation.columnLetters(column))\(row)"
    }
  }

  /// A column number as spreadsheets name it: 1 → A, 28 → AB.
  package static func columnLetters(_ column: Int) -> String {
    var rest = max(column, 1)
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Where something stands in a table, numbered as spreadsheet programs do.
///
/// A line of the text file is not always a row: cells with line breaks take several lines.
package struct TableCell: Hashable, Sendable {
  /// 1-based.
  package let row: Int
  /// 1-based; nil = the whole row.
  package let column: Int?

  package init(row: Int, column: Int? = nil) {
    self.row = row
    self.column = column
  }
}
