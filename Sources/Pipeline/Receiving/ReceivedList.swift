import DelimitedText
import Ingest
import StrategyModel

/// The bytes of a `received.csv` with one more row; what was there stays as it is, in the way in
/// which its last program wrote it.
enum ReceivedList {
  /// One file that came.
  struct Row: Sendable {
    let supplier: String
    /// Relative to the supplier's folder.
    let file: String
    let received: ReceivedTime
    let way: String
    let note: String
  }

  private static let columns = ["supplier", "file", "received", "way", "note"]

  /// Without any bytes a new list with its header begins.
  static func appending(_ row: Row, to bytes: [UInt8]) -> [UInt8] {
    var detector = EncodingDetector()
    detector.add(bytes)
    let encoding = detector.finish(isWhole: true).encoding
    let text = encoding.decode(bytes).utf8
    guard let (delimiter, table) = table(text) else { return started(with: row) }
    let header = table[0].texts.map { WhiteSpace.trimmed($0).lowercased() }
    var writer = DelimitedWriter(
      DelimitedWriterStyle(Dialect(delimiter: delimiter), lineEnd: lineEnd(of: text)))
    let isGerman =
      header.firstIndex(of: "received").map { column in
        table.dropFirst().last { $0.texts.indices.contains(column) && !$0.texts[column].isEmpty }
          .map { $0.texts[column].contains(".") } ?? false
      } ?? false
    writer.row(header.map { cell(of: row, column: $0, isGerman: isGerman) })
    var added = writer.take()
    if let last = text.last, last != 0x0A, last != 0x0D { added = lineEnd(of: text).mark + added }
    let (encoded, replaced) = encoding.encode(added)
    // What the old encoding cannot say is said in UTF-8, with the mark by which Excel knows it.
    return replaced == 0
      ? bytes + encoded : TextEncoding.utf8.byteOrderMark + text + added
  }

  private static func started(with row: Row) -> [UInt8] {
    var writer = DelimitedWriter()
    writer.row(columns)
    writer.row(columns.map { cell(of: row, column: $0, isGerman: false) })
    return writer.take()
  }

  /// The rows, header first, read with the delimiter that shows most of the known columns; nil
  /// where there is no header.
  private static func table(_ text: [UInt8]) -> (delimiter: String, rows: [DelimitedRow])? {
    var best: (delimiter: String, rows: [DelimitedRow], known: Int)?
    for delimiter in [";", ",", "\t"] {
      let dialect = Dialect(delimiter: Array(delimiter.utf8), headerRowCount: 0)
      let rows = DelimitedTable(text, dialect: dialect).rows.filter { row in
        row.texts.contains { !WhiteSpace.trimmed($0).isEmpty }
          && !(row.ordinal == 1 && row.texts[0].hasPrefix("sep="))
      }
      let known =
        rows.first?.texts.count { columns.contains(WhiteSpace.trimmed($0).lowercased()) } ?? 0
      if known > best?.known ?? 0 { best = (delimiter, rows, known) }
    }
    return best.map { ($0.delimiter, $0.rows) }
  }

  private static func lineEnd(of text: [UInt8]) -> DelimitedWriterStyle.LineEnd {
    guard let first = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return .lf }
    if text[first] == 0x0A { return .lf }
    return first + 1 < text.count && text[first + 1] == 0x0A ? .crlf : .cr
  }

  private static func cell(of row: Row, column: String, isGerman: Bool) -> Cell {
    switch column {
    case "supplier": .raw(row.supplier)
    case "file": .raw(row.file)
    case "received": .date(written(row.received, isGerman: isGerman))
    case "way": row.way.isEmpty ? .empty : .text(row.way)
    case "note": row.note.isEmpty ? .empty : .text(row.note)
    default: .empty
    }
  }

  /// `2024-07-05` or `2024-07-05T09:13`; as German Excel writes them `05.07.2024 09:13`.
  static func written(_ time: ReceivedTime, isGerman: Bool) -> String {
    let day = isGerman ? time.day.german : time.day.description
    guard time.second > 0 else { return day }
    let clock =
      "\(Digits.padded(time.second / 3600, 2)):\(Digits.padded(time.second / 60 % 60, 2))"
    return day + (isGerman ? " " : "T") + clock
  }
}

extension DelimitedWriterStyle.LineEnd {
  fileprivate var mark: [UInt8] {
    switch self {
    case .lf: [0x0A]
    case .crlf: [0x0D, 0x0A]
    case .cr: [0x0D]
    }
  }
}
