package import DelimitedText
internal import Spreadsheets
package import StrategyModel
internal import XMLRecords

/// Writes a file's table as clean CSV: UTF-8, comma, every cell quoted, `\n`.
///
/// The header comes first, if there is one (several header rows joined as one), then every row that
/// stands behind it, sums and rows of empty cells included; what stands above the header, comments
/// and empty lines are left out. Cells are as they stand in the file, as many per row as the row
/// has, without guard against formulas. Of a workbook it is the sheet that a profile reads, its cells
/// as they are shown. Of XML the records are the rows and the paths below them the
/// columns.
package enum CSVExport {
  /// How it went.
  package struct Outcome: Sendable {
    /// Without the header.
    package var rows = 0
    /// About the file as such, by place.
    package var findings: [Finding] = []

    /// The file could not be read to its end.
    package var isUnreadable: Bool {
      findings.contains { IngestRules.unreadable.contains($0.rule) }
    }
  }

  /// Bytes are handed to `sink` in pieces; errors of source and sink are thrown on.
  package static func write<Source: ByteSource & ~Copyable>(
    name: String, profiles: [Profile] = [], declared: Dialect? = nil,
    open: () throws(Source.Failure) -> Source, to sink: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    let start = try FileStart.of(name: name, declared: declared, open: open)
    switch start.look {
    case .delimited:
      guard let detected = start.detected else { return Outcome() }
      var outcome = try table(detected, name: name, open: open, to: sink)
      outcome.findings = (start.findings + outcome.findings).sorted(by: Finding.precedes)
      return outcome
    case .xml:
      return try records(start.profile(profiles).profile, name: name, open: open, to: sink)
    case .empty:
      return Outcome(findings: [Finding(FileRules.empty, at: SourceLocation(file: name))])
    case .unwanted(let file):
      return Outcome(findings: [file.finding(name)])
    case .workbook:
      if let refusal = try FileScreen.refusal(name: name, open: open) {
        return Outcome(findings: [refusal])
      }
      let bytes = try SheetInspection.bytes(name, open: open)
      switch bytes.flatMap({ Workbook.open($0) }) {
      case .success(let workbook):
        return try sheet(SheetTable(workbook, name: name, profiles: profiles), name, to: sink)
      case .failure(let defect):
        return Outcome(findings: [WorkbookFindings.finding(defect, file: name)])
      }
    }
  }

  private static func sheet(
    _ table: SheetTable, _ name: String, to sink: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    var line = QuotedLine()
    var failure: (any Error)?
    if let head = table.layout?.head, !head.headerRows.isEmpty {
      line.add(head.columns.map(\.name))
    }
    let defect = table.forEachRow { texts in
      line.add(texts)
      outcome.rows += 1
      guard line.isFull else { return true }
      do { try sink(line.take()) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
    try sink(line.take())
    outcome.findings = defect.map { [WorkbookFindings.finding($0, file: name)] } ?? []
    return outcome
  }

  private static func table<Source: ByteSource & ~Copyable>(
    _ detected: DetectedDialect, name: String, open: () throws(Source.Failure) -> Source,
    to sink: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    var line = QuotedLine()
    let dialect = detected.dialect
    var reader = DelimitedReader(try open(), dialect: dialect)
    let head = try reader.readHead()
    var bounds = TableBounds(detected, head)
    if !head.headerRows.isEmpty { line.add(head.columns.map(\.name)) }
    while let isRow: Bool = try reader.next({ record in
      guard bounds.contains(record) else { return false }
      line.add(record)
      return true
    }) {
      guard isRow else { break }
      outcome.rows += 1
      if line.isFull { try sink(line.take()) }
    }
    try sink(line.take())
    let defects = DelimitedDefects(
      file: name, source: DelimitedSource(), encoding: dialect.encoding)
    outcome.findings = defects.findings(reader.defects, of: bounds, name)
    return outcome
  }

  private static func records<Source: ByteSource & ~Copyable>(
    _ profile: Profile?, name: String, open: () throws(Source.Failure) -> Source,
    to sink: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    let inspection = try RecordInspection.read(profile, name: name, open: open)
    var outcome = Outcome(findings: inspection.findings)
    guard let path = RecordPath.of(profile, inspection.look) else { return outcome }
    let table = RecordTable(path, inspection.look)
    let names = inspection.columns.map(\.name)
    let indexes = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var line = QuotedLine()
    line.add(names)
    var rows = 0
    var failure: (any Error)?
    let reader = XMLRecordReader(records: path, limits: XMLLimits.of(profile))
    _ = try reader.outcome(open: open) { record in
      var cells = [String](repeating: "", count: names.count)
      for (path, value) in table.leaves(record) {
        if let index = indexes[path] { cells[index] = value.text }
      }
      line.add(cells)
      rows += 1
      guard line.isFull, failure == nil else { return }
      do { try sink(line.take()) } catch { failure = error }
    }
    if let failure { throw failure }
    try sink(line.take())
    outcome.rows = rows
    return outcome
  }
}

/// Lines of CSV in which every cell is quoted.
private struct QuotedLine {
  private var bytes: [UInt8] = []

  var isFull: Bool { bytes.count >= 1 << 16 }

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 { append(byte) }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(0x0A)
  }

  mutating func add(_ record: borrowing DelimitedRecord) {
    for index in 0..<record.count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      record.withBytes(index) { span in
        span.withUnsafeBufferPointer { append($0) }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(0x0A)
  }

  /// Text up to a quote, and that quote twice, and so on.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      bytes.append(contentsOf: rest[...quote])
      bytes.append(UInt8(ascii: "\""))
      rest = rest[(quote + 1)...]
    }
    bytes.append(contentsOf: rest)
  }

  private mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    bytes.append(byte)
  }
}
