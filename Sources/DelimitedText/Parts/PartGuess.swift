/// Guesses where in the middle of a file a row begins; whether that is so, only the rows before tell.
struct PartGuess<Bytes: RandomAccessBytes>: Sendable {
  /// Rows that must look like the table's for a guess.
  private static var rowsTried: Int { 3 }
  /// Line ends tried before there is no guess.
  private static var linesTried: Int { 32 }

  let bytes: Bytes
  let dialect: Dialect
  let limits: DelimitedLimits
  /// What is known behind the header; where it stands does not matter.
  let usual: ReadingState

  /// The state of a reader at the first row that begins at `offset` or behind it; its lines and rows
  /// are counted from there. Nil: none was found nearby.
  func state(at offset: Int) throws(Bytes.Failure) -> ReadingState? {
    let unit = dialect.encoding == .utf16LE || dialect.encoding == .utf16BE ? 2 : 1
    var window = LineWindow(
      offset: offset - unit, unit: unit, isBigEndian: dialect.encoding == .utf16BE,
      terminators: dialect.lineTerminators)
    for _ in 0..<Self.linesTried {
      guard let start = try window.nextStart(bytes) else { return nil }
      var state = usual
      state.line = 1
      state.column = 1
      state.ordinal = 0
      state.originalOffset = start
      state.skipsToLineEnd = false
      state.patience = 4 * limits.recordBytes
      if try beginsRows(state) { return state }
    }
    return nil
  }

  /// Whether the next rows have the table's width and no quote that does not fit.
  private func beginsRows(_ state: ReadingState) throws(Bytes.Failure) -> Bool {
    var scanner = RecordScanner(dialect, limits: limits, chunkSize: 4_096, state: state)
    var offset = state.originalOffset
    var rows = 0
    while rows < Self.rowsTried {
      switch scanner.advance() {
      case .record: rows += 1
      case .needsBytes:
        let count = try bytes.read(at: offset, into: scanner.space())
        offset += count
        scanner.accept(count)
      case .end: rows = Self.rowsTried
      }
      let log = scanner.defects
      for kind in [DelimitedDefect.Kind.rowTooShort, .rowTooLong, .unclosedQuote, .strayQuote]
      where log.count(of: kind) > 0 {
        return false
      }
    }
    return true
  }
}

/// Finds line starts in the bytes of a file.
private struct LineWindow {
  /// Of the unit that comes next.
  var offset: Int
  let unit: Int
  let isBigEndian: Bool
  let terminators: LineTerminators
  private static let memoryLimit = 262_144
  private var memory: [UInt8] = []
  private var next = 0

  init(offset: Int, unit: Int, isBigEndian: Bool, terminators: LineTerminators) {
    self.offset = offset
    self.unit = unit
    self.isBigEndian = isBigEndian
    self.terminators = terminators
  }

  /// The offset behind the next line end; nil if there is none nearby.
  mutating func nextStart<Bytes: RandomAccessBytes>(
    _ bytes: Bytes
  ) throws(Bytes.Failure) -> Int? {
    while let code = try unit(bytes) {
      if code == 0x0A {
        guard terminators.contains(.lf) || terminators.contains(.crlf) else { continue }
        return offset
      }
      guard code == 0x0D, terminators.contains(.cr) else { continue }
      let place = (next, offset)
      let behind = try unit(bytes)
      if behind == 0x0A, terminators.contains(.crlf) { return offset }
      if behind != nil { (next, offset) = place }
      return behind == nil ? nil : offset
    }
    return nil
  }

  private mutating func unit<Bytes: RandomAccessBytes>(
    _ bytes: Bytes
  ) throws(Bytes.Failure) -> UInt8? {
    while memory.count - next < unit {
      guard memory.count < Self.memoryLimit else { return nil }
      var chunk = [UInt8](repeating: 0, count: 4_096)
      // What was looked at stays, since a CR may be returned to.
      let wanted = offset + memory.count - next
      var failure: Bytes.Failure?
      var count = 0
      chunk.withUnsafeMutableBytes { buffer in
        do throws(Bytes.Failure) { count = try bytes.read(at: wanted, into: buffer) } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      guard count > 0 else { return nil }
      memory += chunk[..<count]
    }
    defer {
      next += unit
      offset += unit
    }
    guard unit == 2 else { return memory[next] }
    let (low, high) =
      isBigEndian ? (memory[next + 1], memory[next]) : (memory[next], memory[next + 1])
    return high == 0 ? low : 0xFF
  }
}
