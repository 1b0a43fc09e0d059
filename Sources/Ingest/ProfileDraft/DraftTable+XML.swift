internal import XMLRecords

extension DraftTable {
  /// Record paths that are tried: of all that repeat the one whose fields are recognised best.
  private static let mostCandidates = 12

  /// The elements of an XML file that look most like reports on projects; nil where nothing
  /// repeats, or the file cannot be read.
  package init?(xml bytes: [UInt8], file: String) {
    let look = XMLLookReader.look(bytes)
    guard look.defect == nil, let root = look.root else { return nil }
    var paths = look.recordPath.map { [$0] } ?? []
    let repeated = look.paths.filter { $0.count > 1 && !$0.path.contains("@") }
      .sorted { ($1.count, $0.path) < ($0.count, $1.path) }
    paths += repeated.prefix(Self.mostCandidates).map(\.path).filter { !paths.contains($0) }
    var best: (table: DraftTable, score: Int)?
    for path in paths {
      guard let table = Self.table(bytes, path, root, file) else { continue }
      let score = FieldGuesses(table).all.reduce(0) { $0 + $1.confidence }
      if score > best?.score ?? -1 { best = (table, score) }
    }
    guard let best else { return nil }
    self = best.table
  }

  private static func table(
    _ bytes: [UInt8], _ path: String, _ root: XMLName, _ file: String
  ) -> DraftTable? {
    guard case .success(let record) = RecordPath.parse(path) else { return nil }
    var records: [[(path: String, text: String)]] = []
    let outcome = XMLRecordReader(records: record).read(bytes) { element in
      guard records.count < mostRows else { return }
      records.append(element.leaves.map { ($0.path, $0.value.text) })
    }
    guard !records.isEmpty else { return nil }
    // Elements that occur several times in any record are told apart by their kind.
    var twins: Set<String> = []
    for (path, _) in records.joined() { twins.formUnion(XMLPathSteps(path).twins) }
    var columns = DraftColumns()
    for leaves in records {
      let values = Dictionary(leaves, uniquingKeysWith: { first, _ in first })
      for (path, text) in leaves {
        guard let name = XMLPathSteps(path).plain(twins, values) else { continue }
        columns.add(text, to: columns.column(name))
      }
    }
    let filled = columns.columns.filter { $0.filled > 0 }
    var head = DraftColumns()
    for (path, value) in outcome.head?.leaves ?? [] where !path.contains("[") {
      guard let name = XMLPathSteps(path).plain([], [:]) else { continue }
      head.add(value.text, to: head.column("/\(root.local)/\(name)"))
    }
    return DraftTable(
      file: String(file.split(separator: "/").last ?? ""),
      source: .xml(record: path, root: root.local, namespace: root.uri),
      columns: filled, rows: records.count, head: head.columns)
  }
}

/// A path below a record as `XMLRecord.leaves` writes it, in its steps.
private struct XMLPathSteps {
  private let steps: [(written: String, name: String, isNumbered: Bool)]

  init(_ path: String) {
    steps = path.split(separator: "/").map { step in
      let written = step.prefix { $0 != "[" }
      let name = written.split(separator: ":").last ?? written
      let isAttribute = written.hasPrefix("@") && !name.hasPrefix("@")
      return (String(step), (isAttribute ? "@" : "") + name, written.count < step.count)
    }
  }

  /// The plain paths of elements that carry a number.
  var twins: [String] {
    steps.indices.filter { steps[$0].isNumbered }.map { plainPath(through: $0) }
  }

  private func plainPath(through index: Int) -> String {
    steps[...index].map(\.name).joined(separator: "/")
  }

  /// The path without numbers and prefixes; elements that occur several times are told apart by
  /// `@type` or the like. Nil for what only tells them apart, and for languages.
  func plain(_ twins: Set<String>, _ values: [String: String]) -> String? {
    var written = ""
    var parts: [String] = []
    for (index, step) in steps.enumerated() {
      written += (written.isEmpty ? "" : "/") + step.written
      if step.written.hasPrefix("@xml:") { return nil }
      guard twins.contains(plainPath(through: index)) else {
        parts.append(step.name)
        continue
      }
      let kind = Self.kinds.lazy.compactMap { kind in
        values["\(written)/@\(kind)"].map { (kind, FieldText.trimmed($0)) }
      }.first
      if let (kind, value) = kind, !value.isEmpty, !value.contains("'") {
        if index + 1 < steps.count, steps[index + 1].name == "@\(kind)" { return nil }
        parts.append("\(step.name)[@\(kind)='\(value)']")
      } else {
        parts.append(step.name)
      }
    }
    return parts.joined(separator: "/")
  }

  private static let kinds = ["type", "role", "name", "key", "kind"]
}
