internal import DelimitedText
internal import StrategyModel

/// Columns, rows and defects of a delimited text.
struct TableInspection {
  let headerLine: Int?
  let columns: [Inspection.Column]
  let rows: Int
  let findings: [Finding]

  static func read<Source: ByteSource & ~Copyable>(
    _ detected: DetectedDialect, name: String, open: () throws(Source.Failure) -> Source
  ) throws(Source.Failure) -> TableInspection {
    let dialect = detected.dialect
    var reader = DelimitedReader(try open(), dialect: dialect)
    let head = try reader.readHead()
    var bounds = TableBounds(detected, head)
    var probes = head.columns.map { ColumnProbe($0.name) }
    var rows = 0
    var dataRows = 0
    while let isRow: Bool = try reader.next({ record in
      guard bounds.contains(record) else { return false }
      rows += 1
      // Sums and empty rows say nothing about what a column holds.
      guard record.role == .data else { return true }
      dataRows += 1
      // Rows without header may be wider than those before; the limit is the reader's.
      while probes.count < record.count {
        probes.append(ColumnProbe(""))
        probes[probes.count - 1].addEmpty(dataRows - 1)
      }
      for index in 0..<record.count {
        record.withBytes(index) { probes[index].add($0) }
      }
      for index in record.count..<max(record.count, probes.count) { probes[index].addEmpty() }
      return true
    }) {
      guard isRow else { break }
    }
    let defects = DelimitedDefects(
      file: name, source: DelimitedSource(), encoding: dialect.encoding)
    return TableInspection(
      headerLine: head.headerRows.first?.start.line, columns: probes.map(\.column), rows: rows,
      findings: defects.findings(reader.defects, of: bounds, name))
  }
}

extension DelimitedDefects {
  /// The findings of a table and where it ends; its last row's number of cells is not compared if a
  /// further table begins there.
  func findings(_ log: DefectLog, of bounds: TableBounds, _ file: String) -> [Finding] {
    guard let further = bounds.finding(file), let line = further.location.line else {
      return findings(log)
    }
    return findings(log).filter { ($0.location.line ?? 0) < line } + [further]
  }
}
