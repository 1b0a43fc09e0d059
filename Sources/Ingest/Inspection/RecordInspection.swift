internal import DelimitedText
internal import StrategyModel
internal import XMLRecords

/// Structure, columns and defects of an XML file.
struct RecordInspection {
  let look: XMLLook
  /// The records' path: the profile's, else the likeliest.
  let path: String?
  let columns: [Inspection.Column]
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
    if let defect { findings.append(XMLDefectFindings.finding(defect, file: name)) }
    return RecordInspection(
      look: look, path: records?.text, columns: table.columns, rows: table.count,
      findings: findings)
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

/// The paths below records as columns, in the order in which they first occur.
struct RecordTable {
  /// More paths than these are not told apart.
  static let mostColumns = 1_000

  var count = 0
  /// Records within records are rows of their own.
  private let isNested: Bool
  private var probes: [ColumnProbe] = []
  private var indexes: [String: Int] = [:]
  private var seen = 0

  /// `look`: at the whole file; only where an element stands within one of its name there are records
  /// within records.
  init(_ path: RecordPath?, _ look: XMLLook) {
    isNested =
      path?.text.contains("//") ?? false
      && (!look.pathsAreComplete
        || look.paths.contains { path, _ in
          let names = path.split(separator: "/")
          return Set(names).count < names.count
        })
  }

  /// The attributes and innermost elements of a record, without those of records within it.
  func leaves(_ record: XMLRecord) -> [(path: String, value: XMLValue)] {
    isNested ? record.ownLeaves : record.leaves
  }

  mutating func add(_ record: XMLRecord) {
    for (path, value) in leaves(record) {
      guard let index = index(of: path) else { continue }
      var text = value.text
      text.withUTF8 { probes[index].add($0.span) }
    }
    seen += 1
  }

  private mutating func index(of path: String) -> Int? {
    if let index = indexes[path] { return index }
    guard probes.count < Self.mostColumns else { return nil }
    indexes[path] = probes.count
    probes.append(ColumnProbe(path))
    return probes.count - 1
  }

  var names: [String] { probes.map(\.name) }

  /// A record without a path counts as empty there.
  var columns: [Inspection.Column] {
    probes.map { probe in
      let column = probe.column
      return Inspection.Column(
        name: column.name, type: column.type, filled: column.filled,
        empty: max(0, seen - column.filled), samples: column.samples)
    }
  }
}
