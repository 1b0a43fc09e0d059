internal import DelimitedText
internal import StrategyModel
internal import XMLRecords

/// Structure, columns and defects of an XML file.
struct RecordInspection {
  let look: XMLLook
  /// The records' path: the profile's, else the likeliest.
  let path: String?
  let columns: [Inspection.Column]
  /// The column of each path that a record has.
  let indexes: [String: Int]
  /// Columns behind the last one that can be told apart.
  let furtherColumns: Int
  let rows: Int
  let findings: [Finding]

  static func read<Source: ByteSource & ~Copyable>(
    _ profile: Profile?, name: String, open: () throws(Source.Failure) -> Source
  ) throws(Source.Failure) -> RecordInspection {
    let limits = XMLLimits.of(profile)
    var looker = XMLLookReader(limits: limits)
    var source = try open()
    while true {
      let chunk = try source.bytes(atMost: 1 << 16)
      if chunk.isEmpty { break }
      guard chunk.withUnsafeBytes({ looker.feed($0) }) else { break }
    }
    let look = looker.finish()
    let records = RecordPath.of(profile, look)
    var table = RecordTable(records, look)
    var defect = look.defect
    var findings: [Finding] = []
    if let records {
      let outcome = try XMLRecordReader(records: records, limits: limits)
        .outcome(open: open) { table.add($0) }
      table.count = outcome.recordCount
      // A record has limits of its own.
      defect = defect ?? outcome.rejection
      if defect == nil,
        let missing = StatedTotal.finding(profile, outcome.head, read: table.count, file: name)
      {
        findings.append(missing)
      }
    }
    let columns = table.columns
    if table.furtherColumns > 0 {
      findings.append(
        Finding(
          InspectionRules.columnsFurther, at: SourceLocation(file: name),
          [.number(columns.list.count), .number(table.furtherColumns)]))
    }
    if let defect { findings.append(XMLDefectFindings.finding(defect, file: name)) }
    return RecordInspection(
      look: look, path: records?.text, columns: columns.list, indexes: columns.indexes,
      furtherColumns: table.furtherColumns, rows: table.count, findings: findings)
  }
}

extension XMLLimits {
  /// The limits of a profile, else the usual ones.
  static func of(_ profile: Profile?) -> XMLLimits {
    if case .xml(let source) = profile?.source { source.limits } else { XMLLimits() }
  }
}

extension RecordPath {
  /// The record path of a profile, else that of a look; nil where there are no records.
  static func of(_ profile: Profile?, _ look: XMLLook) -> RecordPath? {
    if case .xml(let source) = profile?.source { return source.record }
    guard let text = look.recordPath, case .success(let path) = RecordPath.parse(text) else {
      return nil
    }
    return path
  }
}

extension XMLRecordReader {
  /// Reads a file from its source.
  consuming func outcome<Source: ByteSource & ~Copyable>(
    open: () throws(Source.Failure) -> Source, record: (XMLRecord) -> Void
  ) throws(Source.Failure) -> XMLOutcome {
    var source = try open()
    while true {
      let chunk = try source.bytes(atMost: 1 << 16)
      if chunk.isEmpty { break }
      guard chunk.withUnsafeBytes({ feed($0, record: record) }) else { break }
    }
    return finish(record: record)
  }
}
