import Testing

@testable import DelimitedText

/// A small text, and the records and defects that a reader must make of it.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let records: [[String]]
  /// "kind line:column", in the order of the text.
  let defects: [String]
  let dialect: Dialect
  let limits: DelimitedLimits

  var testDescription: String { name }

  init(
    _ name: String, _ text: String, _ records: [[String]], _ defects: [String] = [],
    _ dialect: Dialect = .comma, limits: DelimitedLimits = .usual
  ) {
    self.init(name, bytes: Array(text.utf8), records, defects, dialect, limits: limits)
  }

  init(
    _ name: String, bytes: [UInt8], _ records: [[String]], _ defects: [String] = [],
    _ dialect: Dialect = .comma, limits: DelimitedLimits = .usual
  ) {
    self.name = name
    self.bytes = bytes
    self.records = records
    self.defects = defects
    self.dialect = dialect
    self.limits = limits
  }

  /// Reads the text in one piece and byte by byte.
  func check() {
    for size in [4_096, 1] {
      let reading = read(bytes, dialect, limits: limits, chunkSize: size)
      let found = reading.defects.sorted { ($0.place, "\($0.kind)") < ($1.place, "\($1.kind)") }
      #expect(reading.rows.map(\.texts) == records, "in pieces of \(size)")
      #expect(
        found.map { "\($0.kind) \($0.place.line):\($0.place.column)" } == defects,
        "in pieces of \(size)")
    }
  }
}

extension Dialect {
  /// As most collections are written; without header, so that the first record gives the width.
  static let comma = Dialect(delimiter: ",").with { $0.headerRowCount = 0 }
  static let backslashed = comma.with { $0.escape = .backslash }
  static let unquoted = comma.with { $0.quote = nil }
  static let commented = comma.with { $0.commentPrefix = Array("#".utf8) }

  /// Without header.
  static func separated(by delimiter: String) -> Dialect {
    Dialect(delimiter: delimiter).with { $0.headerRowCount = 0 }
  }
}

/// What the test data of other readers ask, each case with bytes of our own: csv-spectrum,
/// csv-test-data, W3C CSVW, Python csv, pandas, polars, DuckDB, PapaParse, fast-csv, rust-csv, zsv,
/// Apache Commons CSV, univocity. Where they disagree, nothing is dropped and a defect names the place.
@Suite("What other readers' test data ask")
struct Conformance {
  @Test(arguments: LineCases.all) func linesAndRecords(_ example: ReadingCase) { example.check() }
  @Test(arguments: QuoteCases.all) func quotedCells(_ example: ReadingCase) { example.check() }
  @Test(arguments: BrokenQuoteCases.all) func quotesThatDoNotFit(_ example: ReadingCase) {
    example.check()
  }
  @Test(arguments: EscapeCases.all) func escapes(_ example: ReadingCase) { example.check() }
  @Test(arguments: DialectCases.all) func dialects(_ example: ReadingCase) { example.check() }
  @Test(arguments: CharacterCases.all) func characters(_ example: ReadingCase) { example.check() }
}
