/// Reads the records of one XML file from bytes as they come, with memory for one record.
///
/// Every document type declaration is refused, so there are no entities beyond the five of XML;
/// nothing is fetched from disk or network; every size is bounded by `XMLLimits`.
package struct XMLRecordReader: ~Copyable {
  private var session: ParserSession

  /// With a schema the file is judged as well; what violates it does not stop the reading.
  package init(
    records: RecordPath, limits: XMLLimits = XMLLimits(), schema: SchemaValidator? = nil
  ) {
    self.init(records: records, limits: limits, schema: schema, blockBytes: 16 * 1024)
  }

  init(records: RecordPath, limits: XMLLimits, schema: SchemaValidator?, blockBytes: Int) {
    session = ParserSession(
      records: records, limits: limits, schema: schema, blockBytes: blockBytes)
  }

  /// Takes in bytes and delivers the records that are complete; `false` once the file is refused,
  /// then more bytes are pointless.
  @discardableResult
  package mutating func feed(
    _ bytes: UnsafeRawBufferPointer, record: (XMLRecord) -> Void
  ) -> Bool {
    withoutActuallyEscaping(record) { record in
      session.state.pointee.deliver = record
      defer { session.state.pointee.deliver = nil }
      return session.feed(bytes)
    }
  }

  /// Ends the file, delivers the last records and tells how it went.
  package consuming func finish(record: (XMLRecord) -> Void) -> XMLOutcome {
    withoutActuallyEscaping(record) { record in
      session.state.pointee.deliver = record
      defer { session.state.pointee.deliver = nil }
      session.finish()
    }
    return outcome()
  }

  /// Reads a file that is in memory.
  package consuming func read(
    _ bytes: [UInt8], chunkSize: Int = 65_536, record: (XMLRecord) -> Void
  ) -> XMLOutcome {
    var start = 0
    return read(
      chunks: {
        guard start < bytes.count else { return nil }
        defer { start += max(1, chunkSize) }
        return Array(bytes[start..<min(bytes.count, start + max(1, chunkSize))])
      }, record: record)
  }

  /// Reads a file from a source of chunks, until that returns `nil` or the file is refused.
  package consuming func read(
    chunks next: () throws -> [UInt8]?, record: (XMLRecord) -> Void
  ) rethrows -> XMLOutcome {
    while let chunk = try next() {
      guard chunk.withUnsafeBytes({ feed($0, record: record) }) else { break }
    }
    return finish(record: record)
  }

  private func outcome() -> XMLOutcome {
    let state = session.state
    state.pointee.closeHead()
    return XMLOutcome(
      rejection: state.pointee.defect, schemaDefects: state.pointee.schemaDefects,
      furtherSchemaDefects: state.pointee.furtherSchemaDefects,
      recordCount: state.pointee.collector.count,
      head: state.pointee.collector.headRecord,
      encoding: session.encoding)
  }
}
