internal import StrategyModel

/// A kind of file, opened with a profile: gives records one by one, as often as asked.
protocol SourceFormat {
  /// What was found while opening; with a finding that rejects the file there is nothing to read.
  var openingFindings: [Finding] { get }

  /// The heading of a field's column, to point at where the column as a whole is meant.
  func heading(_ field: ReportField) -> SourceCell?

  /// Gives all records in the file's order, then what the file says besides.
  func read(_ body: (SourceRecord) -> Void) -> SourceSummary
}

/// The formats, by what profiles call them.
enum SourceFormats {
  /// Opens a file as its profile says.
  static func open(
    _ bytes: [UInt8], file: String, profile: Profile, starts: inout TableStarts
  ) -> any SourceFormat {
    switch (profile.source, starts) {
    case (.xml(let source), _):
      return XMLFormat(bytes, file: file, profile: profile, source: source)
    case (.delimited(let source), .text(var texts)):
      defer { starts = .text(texts) }
      return DelimitedFormat(bytes, file: file, profile: profile, source: source, starts: &texts)
    case (.delimited(let source), .workbook(var sheets)):
      defer { starts = .workbook(sheets) }
      return SpreadsheetFormat(file: file, profile: profile, source: source, starts: &sheets)
    }
  }
}
