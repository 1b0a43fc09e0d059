/// Bounds that keep the reader's memory flat whatever a file holds.
package struct DelimitedLimits: Hashable, Sendable {
  /// Bytes of UTF-8; a quoted cell that would pass it counts as never closed.
  package var recordBytes: Int
  /// Bytes of UTF-8; a longer cell is a defect, nothing more.
  package var fieldBytes: Int
  /// Cells of one record; the default is the column count of a spreadsheet.
  package var columns: Int

  /// Bounds; values beyond reason are brought back (a record has at least 64 bytes, at most 1 GiB).
  package init(recordBytes: Int = 1 << 20, fieldBytes: Int = 1 << 20, columns: Int = 16_384) {
    self.recordBytes = min(max(64, recordBytes), 1 << 30)
    self.fieldBytes = max(1, fieldBytes)
    self.columns = max(1, columns)
  }

  /// 1 MiB per record and cell, 16,384 columns.
  package static let usual = DelimitedLimits()
}
