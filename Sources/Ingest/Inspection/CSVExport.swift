package import DelimitedText
internal import Spreadsheets
package import StrategyModel
internal import XMLRecords

/// Writes a file's table as clean CSV: UTF-8, comma, every cell quoted, `\n`.
///
/// The header comes first, if there is one (several header rows joined as one), then every row that
/// stands behind it, sums and rows of empty cells included; what stands above the header, comments
/// and empty lines are left out. Cells are as they stand in the file, without guard against
/// formulas; all rows have as many as the longest one, those that a row lacks are empty. Of a
/// workbook it is the sheet that a profile reads, its cells as they are shown. Of XML the records
/// are the rows and the paths below them the columns.
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
    var rows = EvenRows(header: table.layout?.head.names, room: .workbook)
    let defect = table.forEachRow { texts in
      rows.add(texts)
      outcome.rows += 1
      return true
    }
    try rows.writeHeld(to: sink)
    if rows.isFull {
      var failure: (any Error)?
      table.forEachRow { texts in
        do { try rows.write(texts, to: sink) } catch { failure = error }
        return failure == nil
      }
      if let failure { throw failure }
      try rows.flush(always: true, to: sink)
    }
    outcome.findings = defect.map { [WorkbookFindings.finding($0, file: name)] } ?? []
    return outcome
  }

  private static func table<Source: ByteSource & ~Copyable>(
    _ detected: DetectedDialect, name: String, open: () throws(Source.Failure) -> Source,
    to sink: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    let dialect = detected.dialect
    var reader = DelimitedReader(try open(), dialect: dialect)
    let head = try reader.readHead()
    var bounds = TableBounds(detected, head)
    var rows = EvenRows(header: head.names, room: .text)
    while let isRow: Bool = try reader.next({ record in
      guard bounds.contains(record) else { return false }
      rows.add(record)
      return true
    }) {
      guard isRow else { break }
      outcome.rows += 1
    }
    try rows.writeHeld(to: sink)
    if rows.isFull {
      var again = DelimitedReader(try open(), dialect: dialect)
      _ = try again.readHead()
      for _ in 0..<outcome.rows {
        guard let _: Void = try again.next({ rows.write($0) }) else { break }
        try rows.flush(always: false, to: sink)
      }
      try rows.flush(always: true, to: sink)
    }
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
    var lines = QuotedLines()
    lines.add(names)
    var rows = 0
    var failure: (any Error)?
    let reader = XMLRecordReader(records: path, limits: XMLLimits.of(profile))
    _ = try reader.outcome(open: open) { record in
      var cells = [String](repeating: "", count: names.count)
      for (path, value) in table.leaves(record) {
        if let index = inspection.indexes[path] { cells[index] = value.text }
      }
      lines.add(cells)
      rows += 1
      guard lines.isLong, failure == nil else { return }
      do { try sink(lines.take()) } catch { failure = error }
    }
    if let failure { throw failure }
    try sink(lines.take())
    outcome.rows = rows
    return outcome
  }
}

extension DelimitedHead {
  /// The columns' names; nil without header.
  fileprivate var names: [String]? { headerRows.isEmpty ? nil : columns.map(\.name) }
}
