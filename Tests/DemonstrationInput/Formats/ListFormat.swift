import StrategyModel

/// A list with one row per project, as spreadsheets and project tools export it.
struct ListFormat: ReportFormat {
  /// A column: its header, the field that it holds, and how a cell is written.
  struct Column: Sendable {
    let header: String
    let field: ReportField?
    let write: @Sendable (ReportRow, Period) -> String

    init(
      _ header: String, _ field: ReportField?, _ write: @escaping @Sendable (ReportRow) -> String
    ) {
      self.init(header, field) { row, _ in write(row) }
    }

    init(
      _ header: String, _ field: ReportField?,
      _ write: @escaping @Sendable (ReportRow, Period) -> String
    ) {
      self.header = header
      self.field = field
      self.write = write
    }

    func cell(_ row: ReportRow, _ period: Period) -> String {
      guard let field else { return write(row, period) }
      return row.text(field) { write($0, period) }
    }
  }

  var encoding: @Sendable (Period) -> FileEncoding
  var delimiter = ";"
  var lineEnd = "\r\n"
  /// Lines as they stand, above everything else.
  var rawLines: [String] = []
  /// First cells of the rows above the header; they are filled up to the width.
  var preamble: @Sendable (Period) -> [String] = { _ in [] }
  var columns: [Column]
  /// Rows below the last report; they are filled up to the width.
  var footer: @Sendable ([ReportRow]) -> [[String]] = { _ in [] }

  func rendered(_ rows: [ReportRow], period: Period) -> RenderedFile {
    var text = DelimitedLines(delimiter: delimiter, lineEnd: lineEnd)
    var file = RenderedFile(bytes: [], lines: [], starts: [])
    for line in rawLines { text.add(raw: line) }
    for first in preamble(period) { text.add(row: filled([first])) }
    text.add(row: columns.map(\.header))
    for row in rows {
      file.starts.append(text.line)
      let lines = text.add(row: columns.map { $0.cell(row, period) })
      var places: [ReportField: Int] = [:]
      for (column, line) in zip(columns, lines) {
        if let field = column.field, places[field] == nil { places[field] = line }
      }
      file.lines.append(places)
    }
    for row in footer(rows) { text.add(row: filled(row)) }
    file.bytes = encoding(period).bytes(text.text)
    return file
  }

  private func filled(_ cells: [String]) -> [String] {
    cells + Array(repeating: "", count: max(0, columns.count - cells.count))
  }
}

extension ListFormat.Column {
  /// The word that a supplier uses for a status, or the one by which it confirms the last report.
  static func status(_ header: String, _ words: [Status: String], unchanged: String = "")
    -> ListFormat.Column
  {
    ListFormat.Column(header, .status) { row in
      row.confirmsUnchanged ? unchanged : words[row.status] ?? row.status.name.de
    }
  }

  static func day(
    _ header: String, _ field: ReportField, _ value: @escaping @Sendable (ReportRow) -> Day?,
    _ write: @escaping @Sendable (Day) -> String
  ) -> ListFormat.Column {
    ListFormat.Column(header, field) { row in value(row).map(write) ?? "" }
  }
}
