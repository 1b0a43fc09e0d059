import DelimitedText
import Ingest
import StrategyModel
import XMLRecords

/// XML: whatever the pieces, the records are the same; what is refused gives no report.
struct DocumentTarget: FuzzTarget {
  let name = "documents"
  let takes = Material.documents

  /// Everything that a record says.
  private struct Row: Equatable {
    var leaves: [String]
    var found: [String]
  }

  private struct Reading: Equatable {
    var rows: [Row] = []
    var rejection: XMLDefect?
    var violations: [XMLDefect] = []
  }

  private static let schema: SchemaValidator? = {
    guard let text = BuiltInSchemas.text(of: BuiltInSchemas.ids[0]),
      case .success(let schema) = SchemaValidator.compile(text)
    else { return nil }
    return schema
  }()
  private static let records = [
    "/statusReport/report", "//task", "//Task", "//iati-activity", "//item", "//vorhaben", "//b",
    "/*",
    "//*[@id]",
  ]

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    random.below(3) == 0 ? looks(input, &random) : records(input, &random)
  }

  private func looks(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let whole = XMLLookReader.look(input)
    var reader = XMLLookReader()
    feed(input, size: 1 + random.below(500)) { reader.feed($0) }
    let pieces = reader.finish()
    guard whole.defect == pieces.defect, whole.recordPath == pieces.recordPath,
      whole.paths.map(\.path) == pieces.paths.map(\.path)
    else { return "in pieces it looks different: \(String(describing: pieces.defect))" }
    if let path = whole.recordPath, case .failure = RecordPath.parse(path) {
      return "the path of the records cannot be read: \(path)"
    }
    return nil
  }

  private func records(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    guard case .success(let path) = RecordPath.parse(random.element(of: Self.records)) else {
      return "a path cannot be read"
    }
    let schema = random.below(4) == 0 ? Self.schema : nil
    // Read anew each time: a leak checker takes for lost what enumerations hold to the end.
    let fields = (0..<3).compactMap { _ in
      let text = String(decoding: random.element(of: XMLSamples.paths), as: UTF8.self)
      return try? FieldPath.parse(text).get()
    }
    let whole = read(input, path, schema, fields, size: max(1, input.count))
    let pieces = read(input, path, schema, fields, size: 1 + random.below(300))
    guard whole == pieces else { return "in pieces it reads differently" }
    return nil
  }

  private func read(
    _ input: [UInt8], _ path: RecordPath, _ schema: SchemaValidator?, _ fields: [FieldPath],
    size: Int
  ) -> Reading {
    var reading = Reading()
    let outcome = XMLRecordReader(records: path, schema: schema).read(input, chunkSize: size) {
      record in
      reading.rows.append(
        Row(
          leaves: record.leaves.map { "\($0.path)=\($0.value.text) \($0.value.place)" },
          found: fields.map { path in record.all(path).map(\.text).joined(separator: "|") }))
    }
    reading.rejection = outcome.rejection
    reading.violations = outcome.schemaDefects
    return reading
  }

  private func feed(_ input: [UInt8], size: Int, _ body: (UnsafeRawBufferPointer) -> Bool) {
    for start in stride(from: 0, to: input.count, by: size) {
      let piece = input[start..<min(input.count, start + size)]
      guard piece.withUnsafeBytes(body) else { return }
    }
  }
}

/// The paths of profiles: read or refused, and then evaluated.
struct PathTarget: FuzzTarget {
  let name = "paths"
  let takes = Material.paths

  private static let sample = Array(
    "<a x='1'><b c='1'><d>x</d><d>y</d></b><b xml:lang='de'>x<c/>y</b><e>2</e></a>".utf8)

  func run(_ input: [UInt8], _ random: inout FuzzRandom) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    var namespaces = XMLNamespaces.ignored
    if random.below(2) == 0 { namespaces = XMLNamespaces(prefixes: ["p": "urn:*"]) }
    let records = random.element(of: ["/a", "//b", "//d"])
    if case .success(let path) = FieldPath.parse(text, namespaces: namespaces),
      case .success(let record) = RecordPath.parse(records)
    {
      _ = XMLRecordReader(records: record).read(Self.sample) { record in
        _ = record.first(path)
        _ = record.all(path)
      }
    }
    if case .success(let path) = RecordPath.parse(text, namespaces: namespaces) {
      _ = XMLRecordReader(records: path).read(Self.sample) { _ = $0.leaves }
    }
    return nil
  }
}
