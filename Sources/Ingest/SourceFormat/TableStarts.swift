internal import DelimitedText
internal import Spreadsheets

/// The start of a table as several profiles see it, for whoever reads it next.
enum TableStarts {
  case text(DelimitedStarts)
  case workbook(WorkbookStarts)

  /// Why the table cannot be read, where looking at its start shows it.
  var defect: WorkbookDefect? {
    if case .workbook(let sheets) = self { sheets.defect } else { nil }
  }

  /// Whether there is too little in the file for a table of projects.
  mutating func isShort(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .text: return !bytes.isEmpty && bytes.count <= 4096
    case .workbook(var sheets):
      defer { self = .workbook(sheets) }
      return sheets.filledRows <= 20
    }
  }

  /// What stands above the rows for a profile, and how many of its headers are in it; nil where
  /// there is no such table.
  mutating func head(
    _ profile: Profile, _ source: DelimitedSource
  ) -> (head: DelimitedHead, score: Int)? {
    switch self {
    case .text(var texts):
      defer { self = .text(texts) }
      return texts.layout(profile, source).map { ($0.head, $0.score) }
    case .workbook(var sheets):
      defer { self = .workbook(sheets) }
      return sheets.layout(profile, source).map { ($0.head, $0.score) }
    }
  }
}
