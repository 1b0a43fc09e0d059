import StrategyModel

/// A way of writing status reports into a file.
protocol ReportFormat: Sendable {
  func rendered(_ rows: [ReportRow], period: Period) -> RenderedFile
}

/// The bytes of a file and the lines on which its reports stand.
struct RenderedFile {
  var bytes: [UInt8]
  /// Per row the line of each field that the format writes, 1-based.
  var lines: [[ReportField: Int]]
  /// Per row its first line.
  var starts: [Int]

  /// The line of a row's field, or of the row where the field is not given or not written.
  func line(row: Int, field: ReportField?) -> Int? {
    guard starts.indices.contains(row) else { return nil }
    return field.flatMap { lines[row][$0] } ?? starts[row]
  }
}
