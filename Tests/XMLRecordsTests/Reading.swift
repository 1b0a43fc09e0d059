import Testing

@testable import XMLRecords

/// What a test keeps of reading one file.
struct Reading {
  var records: [XMLRecord] = []
  var outcome: XMLOutcome

  /// Reads with blocks that are given to libxml2 in one piece each.
  init(
    _ bytes: [UInt8], records path: RecordPath, limits: XMLLimits = XMLLimits(),
    schema: SchemaValidator? = nil, chunkSize: Int = 65_536, blockBytes: Int = 16 * 1024
  ) {
    var found: [XMLRecord] = []
    let reader = XMLRecordReader(
      records: path, limits: limits, schema: schema, blockBytes: blockBytes)
    outcome = reader.read(bytes, chunkSize: chunkSize) { found.append($0) }
    records = found
  }

  /// Reads a text in UTF-8.
  init(
    _ text: String, records path: String = "/strategie-bericht/meldung",
    namespaces: XMLNamespaces = .ignored, limits: XMLLimits = XMLLimits()
  ) throws {
    let path = try RecordPath.parse(path, namespaces: namespaces).get()
    self.init(Array(text.utf8), records: path, limits: limits)
  }

  var kind: XMLDefect.Kind? { outcome.rejection?.kind }

  /// The place of the rejection as `line:column`.
  var place: String? {
    outcome.rejection.map { "\($0.place.line):\($0.place.column)" }
  }
}

extension XMLRecord {
  /// The text of the first value of a path written on the spot.
  func value(_ path: String, namespaces: XMLNamespaces = .ignored) throws -> String? {
    first(try FieldPath.parse(path, namespaces: namespaces).get())?.text
  }

  /// The texts of all values.
  func values(_ path: String, namespaces: XMLNamespaces = .ignored) throws -> [String] {
    all(try FieldPath.parse(path, namespaces: namespaces).get()).map(\.text)
  }

  /// The place of the first value as `line:column path`.
  func place(_ path: String) throws -> String? {
    let value = first(try FieldPath.parse(path).get())
    return value.map { "\($0.place.line):\($0.place.column) \($0.place.path)" }
  }
}
