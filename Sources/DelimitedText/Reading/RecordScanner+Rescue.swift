/// Rows inside a quoted cell that is not closed where it should be: finds where the table goes on.
extension RecordScanner {
  enum Rescue {
    /// The record is what it seems to be.
    case none
    case needsBytes
    /// The record ends earlier; its cells are the parser's.
    case record(RecordParser.Result)
  }

  /// Reads the record at the head so that it ends before the first line in one of its quoted cells
  /// that is a row of its own.
  ///
  /// `usual`: the record when quotes are believed; `isFitting`: then it has the table's width.
  mutating func rescue(
    _ usual: RecordParser.Result, from open: Int, width: Int, isFitting: Bool
  ) -> Rescue {
    // In one column every line is a row.
    guard width > 1 else { return .none }
    let end = usual.consumed
    let hasStrays = !usual.strays.isEmpty
    var budget = 4 * end + 4_096
    var from = open
    while budget > 0, let line = lineStart(behind: from, before: end) {
      from = line
      let row = parse(.usual, at: line, limit: end - line + 65_536)
      guard row.outcome != .needsBytes else { return .needsBytes }
      budget -= max(row.length, 64)
      let isRow =
        row.outcome == .complete && row.strays.isEmpty && fits(parser.fields.count, width)
      // A row that is merely short may hold a text with such a line; and text with quotes that are
      // not escaped may look like a row of few cells, but hardly like one with cells in quotes.
      let isCertain = isRow && hasStrays && (!isFitting || (width > 2 && parser.hasQuotedCell))
      if isCertain { return reading(before: line) }
      var looksLikeRow = isRow
      var isDamagedRow = false
      if !isRow {
        let alone = parse(.literal(-1), at: line)
        guard alone.outcome == .complete else { return .needsBytes }
        looksLikeRow = alone.length == 0 || fits(parser.fields.count, width)
        // Two damaged rows, one behind the other: the second is known by its cells in quotes.
        isDamagedRow =
          hasStrays && !isFitting && width > 2 && looksLikeRow && parser.hasQuotedCell
      }
      guard looksLikeRow else { continue }
      let reading = reading(before: line)
      guard case .record(let record) = reading else {
        if case .needsBytes = reading { return reading }
        continue
      }
      guard record.consumed == line else { continue }
      if isDamagedRow || fits(parser.fields.count, width) { return reading }
    }
    return .none
  }

  /// Reads the record at the head with quoted cells that end before `line`.
  private mutating func reading(before line: Int) -> Rescue {
    let usual = parse(.usual, limit: line - 1)
    guard case .unclosed(let open) = usual.outcome else {
      return usual.outcome == .needsBytes ? .needsBytes : .none
    }
    if usual.strays.contains(where: { $0 > open }) {
      let closed = parse(.closeAtStray, limit: line - 1)
      if closed.outcome == .needsBytes { return .needsBytes }
      if closed.outcome == .complete, closed.consumed == line { return .record(closed) }
    }
    let literal = parse(.literal(open), limit: line - 1)
    return literal.outcome == .complete ? .record(literal) : .needsBytes
  }

  /// Where the next line begins, as far as the dialect knows its end.
  private func lineStart(behind offset: Int, before end: Int) -> Int? {
    let text = UnsafePointer(buffer.base + buffer.head)
    var index = offset
    while index < end {
      let byte = text[index]
      index += 1
      if byte == 0x0D, text[index] == 0x0A, dialect.lineTerminators.contains(.crlf) {
        index += 1
      } else if byte == 0x0A {
        guard dialect.lineTerminators.contains(.lf) else { continue }
      } else if byte != 0x0D || !dialect.lineTerminators.contains(.cr) {
        continue
      }
      return index < end ? index : nil
    }
    return nil
  }
}

extension RecordParser {
  /// Whether one of the present record's cells stands in quotes.
  fileprivate var hasQuotedCell: Bool {
    for cell in 0..<fields.count where fields.slots[cell].flags & FieldSlot.isQuoted != 0 {
      return true
    }
    return false
  }
}
