/// Quotes that do not fit: finds the reading of a record under which its rows make sense.
extension RecordScanner {
  /// Reads the record at the head; nil: more text is needed.
  ///
  /// A quote that nothing closes, or whose closing one lies beyond other rows, is text; so the rows
  /// behind it stay rows.
  mutating func resolve() -> RecordParser.Extent? {
    if let plain = resolvePlain() { return plain }
    return resolveAny().map { RecordParser.Extent($0) }
  }

  private mutating func resolveAny() -> RecordParser.Result? {
    let usual = parse(.usual)
    switch usual.outcome {
    case .needsBytes: return nil
    case .unclosed(let open):
      guard let record = chooseUnclosed(usual, open) else { return nil }
      account(read: min(quotedLimit, buffer.available), record)
      return record
    case .complete:
      guard usual.crossing != nil || !usual.strays.isEmpty else {
        account(read: usual.consumed, usual)
        return usual
      }
      guard let record = choose(usual) else { return nil }
      account(read: usual.consumed, record)
      return record
    }
  }

  /// Keeps the cost of searches in proportion to what they find.
  private mutating func account(read: Int, _ record: RecordParser.Result) {
    let wasted = max(0, read - record.consumed)
    state.patience = min(
      4 * limits.recordBytes, max(0, state.patience - wasted) + 2 * record.consumed)
  }

  /// How far a quoted cell may reach. It shrinks when many quotes in a file are not closed, since
  /// each of them costs a search up to the limit.
  var quotedLimit: Int { min(limits.recordBytes, max(256, state.patience)) }

  mutating func parse(
    _ rule: RecordParser.Rule, at offset: Int = 0, limit: Int = .max
  ) -> RecordParser.Result {
    parser.parse(
      UnsafePointer(buffer.base + buffer.head + offset), available: buffer.available - offset,
      isFinal: buffer.isFinal, rule: rule, quotedLimit: min(limit, quotedLimit))
  }

  /// The reading of a record in which the quote at `open` is not closed; nil: more text is needed.
  private mutating func chooseUnclosed(
    _ usual: RecordParser.Result, _ open: Int
  ) -> RecordParser.Result? {
    if let crossing = usual.crossing, crossing != open, rowsAreData, let width = state.expectedWidth
    {
      var before = usual
      before.consumed = open
      switch rescue(before, from: crossing, width: width, isFitting: false) {
      case .needsBytes: return nil
      case .record(let record): return reported(record)
      case .none: break
      }
    }
    if usual.ending == open {
      let closed = parse(.closeAtStray)
      guard closed.outcome != .needsBytes else { return nil }
      if closed.outcome == .complete { return reported(closed) }
    }
    let literal = parse(.literal(open))
    return literal.outcome == .complete ? reported(literal) : nil
  }

  /// Decides between readings by the number of cells; nil: more text is needed.
  private mutating func choose(_ usual: RecordParser.Result) -> RecordParser.Result? {
    let count = parser.fields.count
    let width = rowsAreData ? expectedWidth : nil
    let misfits = width.map { !fits(count, $0) } ?? false
    if let crossing = usual.crossing {
      if usual.swallowing != nil || misfits {
        if usual.ending == crossing {
          let closed = parse(.closeAtStray)
          guard closed.outcome != .needsBytes else { return nil }
          if closed.outcome == .complete, width.map({ fits(parser.fields.count, $0) }) ?? true {
            return reported(closed)
          }
        }
        guard let width else {
          let literal = parse(.literal(usual.swallowing ?? crossing))
          return literal.outcome == .complete ? reported(literal) : nil
        }
        switch rescue(usual, from: crossing, width: width, isFitting: !misfits) {
        case .needsBytes: return nil
        case .record(let record): return reported(record)
        case .none: break
        }
      }
    } else if misfits, let width {
      // A cell in quotes within the quoted one: the first quote is no opening one.
      if let opening = usual.opening {
        let literal = parse(.literal(opening))
        guard literal.outcome == .complete else { return nil }
        if literal.strays.isEmpty, fits(parser.fields.count, width) { return reported(literal) }
      }
      let closed = parse(.closeAtStray)
      guard closed.outcome != .needsBytes else { return nil }
      if closed.outcome == .complete, fits(parser.fields.count, width) { return reported(closed) }
      if let opening = usual.opening {
        let literal = parse(.literal(opening))
        guard literal.outcome == .complete else { return nil }
        if fits(parser.fields.count, width) { return reported(literal) }
      }
    }
    return reported(parse(.usual))
  }

  var rowsAreData: Bool {
    state.physicalRow >= dialect.skipRows && state.headerRowsRead >= dialect.headerRowCount
  }

  func fits(_ count: Int, _ width: Int) -> Bool {
    count == width || (count > width && parser.lastCellsAreEmpty(from: width))
  }

  /// Reports the quotes of the reading that is chosen, the parser's present one.
  private mutating func reported(_ record: RecordParser.Result) -> RecordParser.Result {
    guard record.literals.isEmpty else {
      for offset in record.literals { add(.unclosedQuote, at: offset) }
      return record
    }
    let mayLackCells = mayLackCells
    for offset in record.strays {
      let swallowed = mayLackCells && followsDelimiter(offset) ? dialect.delimiter : nil
      add(.strayQuote, at: offset, text: swallowed.map { String(decoding: $0, as: UTF8.self) })
    }
    for _ in 0..<record.furtherStrays { defects.countOnly(.strayQuote) }
    return record
  }

  /// Whether two cells of the chosen reading may be one by mistake: it has fewer than the header,
  /// or belongs to the header, whose number of cells nothing before it tells.
  private var mayLackCells: Bool {
    guard rowsAreData else { return state.physicalRow >= dialect.skipRows }
    guard let width = expectedWidth else { return false }
    return parser.fields.count < width
  }

  /// Adds a defect of the record at the head, which is not yet counted.
  private mutating func add(
    _ kind: DelimitedDefect.Kind, at offset: Int, text: String? = nil
  ) {
    guard !defects.isFull(kind) else { return defects.countOnly(kind) }
    defects.add(
      DelimitedDefect(
        kind, at: place(of: offset), record: state.ordinal + 1,
        cell: parser.fields.cell(at: offset), text: text))
  }

  /// Whether a delimiter stands right before an offset of the record at the head.
  private func followsDelimiter(_ offset: Int) -> Bool {
    let delimiter = dialect.delimiter
    guard !delimiter.isEmpty, offset > delimiter.count else { return false }
    let text = UnsafePointer(buffer.base + buffer.head) + (offset - delimiter.count)
    return delimiter.indices.allSatisfy { text[$0] == delimiter[$0] }
  }
}

extension RecordParser {
  /// Whether the present record's cells from `index` on are empty.
  func lastCellsAreEmpty(from index: Int) -> Bool {
    for cell in index..<max(index, fields.count) {
      guard fields.slots[cell].low == fields.slots[cell].high else { return false }
    }
    return true
  }
}

extension FieldTable {
  /// The cell in which an offset of the record lies.
  func cell(at offset: Int) -> Int? {
    for index in stride(from: count - 1, through: 0, by: -1) where slots[index].raw <= offset {
      return index
    }
    return nil
  }
}
