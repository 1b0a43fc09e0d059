internal import DelimitedText
internal import StrategyModel

/// Columns, rows and defects of a delimited text.
struct TableInspection {
  let headerLine: Int?
  let columns: [Inspection.Column]
  let rows: Int
  let findings: [Finding]

  /// Reads the whole file, a large one in parts on several threads; what is found is the same.
  ///
  /// `size`: bytes of the file.
  static func read<Bytes: RandomAccessBytes>(
    _ detected: DetectedDialect, name: String, _ bytes: Bytes, size: Int, threads: Int
  ) throws(Bytes.Failure) -> TableInspection {
    let dialect = detected.dialect
    var scout = DelimitedReader(SequentialSource(bytes), dialect: dialect)
    let head = try scout.readHead()
    let nothing = TableContent(detected, head)
    // Where a further table begins is known by rows counted from the file's start.
    let reader = ParallelReader(
      bytes, size: size, dialect: dialect, threads: detected.furtherTable == nil ? threads : 1)
    let whole = try reader.read(
      into: nothing, part: { nothing }, each: { $1.add($0) }, join: { $0.join($1, $2) })
    let defects = DelimitedDefects(
      file: name, source: DelimitedSource(), encoding: dialect.encoding)
    return TableInspection(
      headerLine: head.headerRows.first?.start.line,
      columns: whole.total.probes.map(\.column), rows: whole.total.rows,
      findings: defects.findings(whole.defects, of: whole.total.bounds, name))
  }
}

/// What the rows of a table, or of a part of it, hold.
private struct TableContent: Sendable {
  private(set) var bounds: TableBounds
  private(set) var probes: [ColumnProbe]
  /// Sums and rows of empty cells included.
  private(set) var rows = 0
  private var dataRows = 0

  init(_ detected: DetectedDialect, _ head: DelimitedHead) {
    bounds = TableBounds(detected, head)
    probes = head.columns.map { ColumnProbe($0.name) }
  }

  mutating func add(_ record: borrowing DelimitedRecord) {
    guard bounds.contains(record) else { return }
    rows += 1
    // Sums and empty rows say nothing about what a column holds.
    guard record.role == .data else { return }
    widen(to: record.count)
    dataRows += 1
    for index in 0..<record.count {
      record.withBytes(index) { probes[index].add($0) }
    }
    for index in record.count..<max(record.count, probes.count) { probes[index].addEmpty() }
  }

  /// Adds the part of the file that follows.
  mutating func join(_ next: TableContent, _ start: PartStart) {
    guard bounds.further == nil else { return }
    bounds.join(next.bounds, start)
    widen(to: next.probes.count)
    for index in probes.indices {
      if index < next.probes.count {
        probes[index].join(next.probes[index])
      } else {
        probes[index].addEmpty(next.dataRows)
      }
    }
    rows += next.rows
    dataRows += next.dataRows
  }

  /// Rows without header may be wider than those before; the limit is the reader's.
  private mutating func widen(to count: Int) {
    while probes.count < count {
      probes.append(ColumnProbe(""))
      probes[probes.count - 1].addEmpty(dataRows)
    }
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
