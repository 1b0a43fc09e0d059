/// A small file read as a whole: its head, its rows and its defects.
package struct DelimitedTable: Sendable {
  /// Preamble and header.
  package let head: DelimitedHead
  /// Everything below the header: data, blank rows and footers.
  package let rows: [DelimitedRow]
  /// What was found in the whole file.
  package let defects: DefectLog

  /// Reads all of `bytes`; whatever is wrong with them is in `defects`.
  package init(_ bytes: [UInt8], dialect: Dialect, limits: DelimitedLimits = .usual) {
    var reader = DelimitedReader(ArraySource(bytes), dialect: dialect, limits: limits)
    head = reader.readHead()
    var rows: [DelimitedRow] = []
    reader.forEach { record in
      let row = HeadRow(record)
      rows.append(
        DelimitedRow(
          ordinal: row.ordinal, role: record.role, start: row.start, endLine: record.endLine,
          cells: row.cells))
    }
    self.rows = rows
    defects = reader.defects
  }
}

/// A row as a value of its own.
package struct DelimitedRow: Hashable, Sendable {
  /// As `DelimitedRecord.ordinal`.
  package var ordinal: Int
  /// Data, blank or footer.
  package var role: RowRole
  /// The place of the row's first character.
  package var start: TextPlace
  /// The line of its last character.
  package var endLine: Int
  /// As many as the row has.
  package var cells: [HeadCell]

  /// The values of the cells.
  package var texts: [String] { cells.map(\.text) }
}
