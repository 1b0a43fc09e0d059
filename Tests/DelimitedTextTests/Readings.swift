@testable import DelimitedText

/// Everything a reader says about a text, for comparing readings.
struct Reading: Equatable {
  struct Row: Equatable {
    var texts: [String]
    var places: [TextPlace]
    var quoted: [Bool]
    var role: RowRole
    var ordinal: Int
    var start: TextPlace
    var endLine: Int
    var raw: String

    init(_ record: borrowing DelimitedRecord) {
      texts = record.texts()
      places = (0..<record.count).map { record.place($0) }
      quoted = (0..<record.count).map { record.wasQuoted($0) }
      role = record.role
      ordinal = record.ordinal
      start = record.start
      endLine = record.endLine
      raw = record.withRawBytes { bytes in
        bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  var rows: [Row] = []
  var defects: [DelimitedDefect] = []
  var counts: [Int] = []
}

func read(
  _ bytes: [UInt8], _ dialect: Dialect = Dialect(), limits: DelimitedLimits = .usual,
  sourceChunk: Int = .max, chunkSize: Int = 4096
) -> Reading {
  var reader = DelimitedReader(
    ArraySource(bytes, chunkSize: sourceChunk), dialect: dialect, limits: limits,
    chunkSize: chunkSize)
  var reading = Reading()
  reader.forEach { record in
    reading.rows.append(Reading.Row(record))
  }
  let log = reader.defects
  reading.defects = log.kept
  reading.counts = DelimitedDefect.Kind.allCases.map { log.count(of: $0) }
  return reading
}

/// Without header, for tests that are only about cells.
let bare = Dialect(headerRowCount: 0)

func rows(_ text: String, _ dialect: Dialect = bare) -> [[String]] {
  read(Array(text.utf8), dialect).rows.map(\.texts)
}

func defects(_ text: String, _ dialect: Dialect = bare) -> [DelimitedDefect] {
  read(Array(text.utf8), dialect).defects
}

func place(_ line: Int, _ column: Int, _ offset: Int) -> TextPlace {
  TextPlace(line: line, column: column, offset: offset)
}

func detected(
  _ bytes: [UInt8], declared: DialectDeclaration = DialectDeclaration()
) -> DetectedDialect? {
  let found = DialectDetector(declared: declared).detect(bytes, isWhole: true)
  guard case .delimited(let dialect) = found else { return nil }
  return dialect
}

extension DetectedDialect {
  func reason(_ subject: DialectDecision.Subject) -> DialectReason? {
    decisions.first { $0.subject == subject }?.reason
  }
}
