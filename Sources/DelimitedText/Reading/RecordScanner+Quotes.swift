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
      if usual.ending == open {
        let closed = parse(.closeAtStray)
        guard closed.outcome != .needsBytes else { return nil }
        if closed.outcome == .complete {
          patience = max(0, patience - min(quotedLimit, buffer.available))
          reportStrays(closed)
          return closed
        }
      }
      let literal = parse(.literal(open))
      guard literal.outcome == .complete else { return nil }
      patience = max(0, patience - min(quotedLimit, buffer.available))
      reportUnclosed(literal)
      return literal
    case .complete:
      patience = min(4 * limits.recordBytes, patience + 2 * usual.consumed)
      guard usual.crossing != nil || !usual.strays.isEmpty else { return usual }
      return choose(usual)
    }
  }

  /// How far a quoted cell may reach. It shrinks when many quotes in a file are not closed, since
  /// each of them costs a search up to the limit.
  var quotedLimit: Int { min(limits.recordBytes, max(256, patience)) }

  private mutating func parse(_ rule: RecordParser.Rule, at offset: Int = 0) -> RecordParser.Result
  {
    parser.parse(
      UnsafePointer(buffer.base + buffer.head + offset), available: buffer.available - offset,
      isFinal: buffer.isFinal, rule: rule, quotedLimit: quotedLimit)
  }

  /// Decides between readings by the number of cells; nil: more text is needed.
  private mutating func choose(_ usual: RecordParser.Result) -> RecordParser.Result? {
    let count = parser.fields.count
    let width = rowsAreData ? expectedWidth : nil
    let misfits = width.map { !fits(count, $0) } ?? false
    if let crossing = usual.crossing {
      if usual.crossingHoldsOpening || misfits {
        if usual.ending == crossing {
          let closed = parse(.closeAtStray)
          guard closed.outcome != .needsBytes else { return nil }
          if closed.outcome == .complete, width.map({ fits(parser.fields.count, $0) }) ?? true {
            reportStrays(closed)
            return closed
          }
        }
        let literal = parse(.literal(crossing))
        guard literal.outcome == .complete else { return nil }
        var isBetter = width == nil
        if let width, fits(parser.fields.count, width) {
          guard let next = nextLineFits(literal, width) else { return nil }
          isBetter = next
        }
        if isBetter {
          _ = parse(.literal(crossing))
          reportUnclosed(literal)
          return literal
        }
      }
    } else if misfits, let width {
      let closed = parse(.closeAtStray)
      guard closed.outcome != .needsBytes else { return nil }
      if closed.outcome == .complete, fits(parser.fields.count, width) {
        reportStrays(closed)
        return closed
      }
      if let opening = usual.opening {
        let literal = parse(.literal(opening))
        guard literal.outcome == .complete else { return nil }
        if fits(parser.fields.count, width) {
          reportUnclosed(literal)
          return literal
        }
      }
    }
    let again = parse(.usual)
    reportStrays(again)
    return again
  }

  var rowsAreData: Bool {
    physicalRow >= dialect.skipRows && headerRowsRead >= dialect.headerRowCount
  }

  func fits(_ count: Int, _ width: Int) -> Bool {
    count == width || (count > width && parser.lastCellsAreEmpty(from: width))
  }

  /// Whether the line behind a record is a row of the table too, or there is none.
  private mutating func nextLineFits(_ record: RecordParser.Result, _ width: Int) -> Bool? {
    guard record.consumed < buffer.available else { return buffer.isFinal ? true : nil }
    let next = parse(.literal(-1), at: record.consumed)
    guard next.outcome == .complete else { return nil }
    return next.length == 0 || fits(parser.fields.count, width)
  }

  private mutating func reportUnclosed(_ record: RecordParser.Result) {
    for offset in record.literals { add(.unclosedQuote, at: offset) }
  }

  private mutating func reportStrays(_ record: RecordParser.Result) {
    for offset in record.strays { add(.strayQuote, at: offset) }
  }

  /// Adds a defect of the record at the head, which is not yet counted.
  private mutating func add(_ kind: DelimitedDefect.Kind, at offset: Int) {
    guard !defects.isFull(kind) else { return defects.countOnly(kind) }
    defects.add(
      DelimitedDefect(
        kind, at: place(of: offset), record: ordinal + 1, cell: parser.fields.cell(at: offset)))
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
