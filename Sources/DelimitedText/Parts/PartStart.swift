/// Where a part of a file really begins.
///
/// How many lines and rows stand before a part is known only when all parts before it are read. So a
/// part counts its own from 1, and this adds what was before. Columns and byte offsets are right from
/// the start.
package struct PartStart: Hashable, Sendable {
  /// Line ends before the part.
  package let lines: Int
  /// Rows before the part, as `DelimitedRecord.ordinal` counts them.
  package let rows: Int

  init(lines: Int, rows: Int) {
    self.lines = lines
    self.rows = rows
  }

  /// The line in the file of a line in the part.
  package func line(_ line: Int) -> Int { lines + line }

  /// The ordinal in the file of an ordinal in the part.
  package func ordinal(_ ordinal: Int) -> Int { rows + ordinal }

  /// The place in the file of a place in the part.
  package func place(_ place: TextPlace) -> TextPlace {
    TextPlace(line: line(place.line), column: place.column, offset: place.offset)
  }
}
