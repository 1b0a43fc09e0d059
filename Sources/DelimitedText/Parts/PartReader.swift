/// Reads one part of a file: the rows that begin in it.
struct PartReader<Bytes: RandomAccessBytes, Part: Sendable>: Sendable {
  /// What a part holds, and where its reading began and ended; lines and rows count from its start.
  struct Outcome: Sendable {
    var part: Part
    /// Nil for the file's start.
    var start: ReadingState?
    var end: ReadingState
    var defects: DefectLog
  }

  let bytes: Bytes
  let dialect: Dialect
  let limits: DelimitedLimits
  let chunkSize: Int
  let part: @Sendable () -> Part
  let each: @Sendable (borrowing DelimitedRecord, inout Part) -> Void

  /// From the file's start; the rows of the head are left out.
  func first(stop: Int) throws(Bytes.Failure) -> Outcome {
    var reader = DelimitedReader(
      SequentialSource(bytes), dialect: dialect, limits: limits, chunkSize: chunkSize, stop: stop)
    _ = try reader.readHead()
    var part = part()
    try reader.forEach { each($0, &part) }
    return Outcome(part: part, end: reader.scanner.state, defects: reader.defects)
  }

  /// From a state in which a reader may be between two rows.
  func read(from start: ReadingState, stop: Int) throws(Bytes.Failure) -> Outcome {
    var scanner = RecordScanner(
      dialect, limits: limits, chunkSize: chunkSize, state: start, stop: stop)
    var part = part()
    var offset = start.originalOffset
    while true {
      switch scanner.advance() {
      case .record: each(scanner.current(), &part)
      case .needsBytes:
        let count = try bytes.read(at: offset, into: scanner.space())
        offset += count
        scanner.accept(count)
      case .end:
        return Outcome(part: part, start: start, end: scanner.state, defects: scanner.defects)
      }
    }
  }
}
