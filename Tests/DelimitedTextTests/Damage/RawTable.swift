@testable import DelimitedText

/// A table as it stands in a file, piece by piece, so that one piece can be damaged.
struct RawTable {
  struct Row {
    /// With quotes and escapes.
    var cells: [String]
    /// One fewer than cells.
    var separators: [String]
    var end: String
    /// What the cells say.
    var texts: [String]

    var raw: String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        text += cell + (index < separators.count ? separators[index] : "")
      }
      return text + end
    }

    /// LF, CRLF and CR each end a line.
    var lineCount: Int { RawTable.lineCount(raw) }
  }

  var dialect: Dialect
  /// The header first.
  var rows: [Row]

  var delimiter: String { String(decoding: dialect.delimiter, as: UTF8.self) }
  var quote: String { dialect.quote.map { String(Unicode.Scalar($0)) } ?? "" }
  var text: String { rows.map(\.raw).joined() }

  /// 1-based number of the line in which a row begins.
  func firstLine(_ row: Int) -> Int { 1 + rows[..<row].reduce(0) { $0 + $1.lineCount } }

  /// The text between quotes, with what is special escaped.
  func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isQuote = scalar.value == dialect.quote.map(UInt32.init)
      switch dialect.escape {
      case .doubledQuote where isQuote: escaped += quote
      case .character(let byte) where isQuote || scalar.value == UInt32(byte):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return quote + escaped + quote
  }

  static func lineCount(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { PlaceFinder.lineBreaks($0, bytes.count) } ?? 0
    }
  }
}

extension RandomTables {
  /// A table of three to eight columns and four to twelve rows below its header.
  ///
  /// `isFree`: texts may hold quotes, separators and line breaks.
  mutating func rawTable(_ dialect: Dialect, isFree: Bool) -> RawTable {
    let ends = ["\n", "\r\n", "\r"]
    let end = ends[below(3)]
    var table = RawTable(dialect: dialect, rows: [])
    let kinds = (0..<(3 + below(6))).map { _ in below(isFree ? 11 : 9) }
    let share = [0, 3, 10][below(3)]
    let header = kinds.indices.map { "Spalte \($0 + 1)" }
    table.rows.append(rawRow(header, table, share: share == 10 ? 10 : 0, end))
    for number in 0..<(4 + below(9)) {
      var texts = kinds.map { value(ofKind: $0) }
      texts[0] = "KP-\(100 + number)"
      table.rows.append(rawRow(texts, table, share: share, end))
    }
    return table
  }

  /// `share`: of ten cells so many are quoted although they need not be.
  private mutating func rawRow(
    _ texts: [String], _ table: RawTable, share: Int, _ end: String
  ) -> RawTable.Row {
    let special = table.delimiter + table.quote + "\n\r\\"
    let cells = texts.map { text in
      let needsQuotes =
        text.unicodeScalars.contains { special.unicodeScalars.contains($0) }
        || text.hasPrefix(" ") || text.hasSuffix(" ")
      return needsQuotes || below(10) < share ? table.quoted(text) : text
    }
    return RawTable.Row(
      cells: cells, separators: Array(repeating: table.delimiter, count: texts.count - 1),
      end: end, texts: texts)
  }

  /// A dialect with quotes and a header.
  mutating func quotingDialect() -> Dialect {
    let delimiters = [";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|"]
    var dialect = Dialect(delimiter: delimiters[below(delimiters.count)])
    if below(4) == 0 { dialect.quote = UInt8(ascii: "'") }
    if below(4) == 0 { dialect.escape = .backslash }
    dialect.encoding = TextEncoding.allCases[below(TextEncoding.allCases.count)]
    return dialect
  }
}
