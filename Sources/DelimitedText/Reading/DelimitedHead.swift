/// What stands above a table's rows of data: its preamble and its header, as values of their own.
package struct DelimitedHead: Hashable, Sendable {
  /// The rows before the header, such as titles and "Stand:" lines.
  package var preamble: [HeadRow]
  /// The rows that name the columns, as they stand.
  package var headerRows: [HeadRow]
  /// One per cell of the longest header row; empty without header.
  package var columns: [HeaderColumn]

  /// Joins the header rows to columns.
  package init(preamble: [HeadRow], headerRows: [HeadRow]) {
    self.preamble = preamble
    self.headerRows = headerRows
    columns = HeaderColumn.joined(headerRows)
  }
}

/// A row of the head.
package struct HeadRow: Hashable, Sendable {
  /// As `DelimitedRecord.ordinal`.
  package var ordinal: Int
  /// The place of the row's first character.
  package var start: TextPlace
  /// As many as the row has.
  package var cells: [HeadCell]

  /// A row that somebody else has read.
  package init(ordinal: Int, start: TextPlace, cells: [HeadCell]) {
    self.ordinal = ordinal
    self.start = start
    self.cells = cells
  }

  init(_ record: borrowing DelimitedRecord) {
    ordinal = record.ordinal
    start = record.start
    cells = []
    cells.reserveCapacity(record.count)
    for index in 0..<record.count {
      cells.append(HeadCell(text: record.text(index), place: record.place(index)))
    }
  }
}

/// A cell as a value of its own.
package struct HeadCell: Hashable, Sendable {
  /// The value, quotes and escapes removed.
  package var text: String
  /// Where the cell begins.
  package var place: TextPlace

  /// A cell at its place.
  package init(text: String, place: TextPlace) {
    self.text = text
    self.place = place
  }
}

/// A column by its name in the header; names may be empty and may occur more than once.
package struct HeaderColumn: Hashable, Sendable {
  /// 0-based.
  package var index: Int
  /// The parts with a space between them.
  package var name: String
  /// The filled cells of the header rows from top to bottom; a merged cell counts for all columns
  /// that it spans.
  package var parts: [String]
  /// The lowest filled header cell, or the place where it should be.
  package var place: TextPlace

  /// The columns of one or several header rows.
  ///
  /// A spreadsheet writes a merged cell into its first column and leaves the others empty: above the
  /// last header row an empty cell continues its left neighbour if something stands below it.
  static func joined(_ rows: [HeadRow]) -> [HeaderColumn] {
    let width = rows.map(\.cells.count).max() ?? 0
    func text(_ row: Int, _ column: Int) -> String {
      column < rows[row].cells.count ? rows[row].cells[column].text : ""
    }
    var spanning = [String](repeating: "", count: rows.count)
    return (0..<width).map { column in
      var parts: [String] = []
      var place = rows.last?.start ?? TextPlace(line: 1, column: 1, offset: 0)
      for row in rows.indices {
        let own = text(row, column)
        let isBelowFilled = (row + 1..<rows.count).contains { !text($0, column).isEmpty }
        if !own.isEmpty {
          spanning[row] = own
          // A new cell in an upper row ends what its lower neighbours spanned.
          for lower in row + 1..<max(row + 1, rows.count) { spanning[lower] = "" }
          place = rows[row].cells[column].place
        }
        let part = !own.isEmpty ? own : (isBelowFilled ? spanning[row] : "")
        if !part.isEmpty { parts.append(part) }
      }
      return HeaderColumn(
        index: column, name: parts.joined(separator: " "), parts: parts, place: place)
    }
  }
}
