/// How much of everything a workbook may have before it is refused; sizes in bytes.
///
/// Rows and columns are bounded as in Excel. An archive of a few kilobytes must not take up more
/// than about 100 MB, whatever it unpacks to.
package struct SpreadsheetLimits: Sendable, Hashable {
  /// Parts of an archive.
  package var parts = 10_000
  /// One part, unpacked.
  package var partBytes = 1 << 30
  /// A part, or an archive, that unpacks to more than this may not be packed better than `ratio`.
  package var trustedBytes = 16 << 20
  /// Unpacked to packed; real sheets reach about 50, the method itself about 1,000.
  package var ratio = 150
  /// Texts that cells share.
  package var sharedTexts = 2 << 20
  /// All of them together, in UTF-8.
  package var sharedTextBytes = 32 << 20
  /// The text of one cell, in UTF-8; Excel has at most 32,767 characters.
  package var cellBytes = 1 << 20
  /// Rows that only repeat a filled one, all together.
  package var repeatedRows = 10_000
  /// Cells that only repeat a filled one, in their row or with it, all together.
  package var repeatedCells = 4_000_000
  /// Columns of merged cells, all together.
  package var mergedCells = 2_000_000
  package var sheets = 10_000
  /// Cell styles and number formats, each.
  package var styles = 1 << 17
  /// As in Excel.
  package static let rows = 1_048_576
  /// As in Excel.
  package static let columns = 16_384

  package init() {}
}
