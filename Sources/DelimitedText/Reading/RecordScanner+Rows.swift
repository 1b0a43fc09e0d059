/// What a row is, what its cells say without escapes, and what is wrong with it.
extension RecordScanner {
  func classify(_ record: RecordParser.Extent) -> RowRole {
    if state.physicalRow <= dialect.skipRows { return .preamble }
    let text = UnsafePointer(buffer.base + buffer.head)
    var first: UnsafeBufferPointer<UInt8>?
    for index in 0..<parser.fields.count {
      let slot = parser.fields.slots[index]
      let memory = slot.flags & FieldSlot.isInScratch == 0 ? text : UnsafePointer(scratch)
      let bytes = UnsafeBufferPointer(
        start: memory + Int(slot.low), count: Int(slot.high) - Int(slot.low))
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
        first = bytes
        break
      }
    }
    guard let first else { return .blank }
    if state.headerRowsRead < dialect.headerRowCount { return .header }
    guard !dialect.footerWords.isEmpty else { return .data }
    return isFooter(first) ? .footer : .data
  }

  /// `cell` has a character that is no blank.
  private func isFooter(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let byte = cell.first(where: { $0 != 0x20 && $0 != 0x09 }), mayBeginFooter[Int(byte)]
    else { return false }
    return dialect.footerWords.contains { FooterWord.begins(cell, with: $0) }
  }

  /// Number of cells without the empty ones at the end.
  func filledCount() -> Int {
    var count = parser.fields.count
    while count > 1, parser.fields.slots[count - 1].low == parser.fields.slots[count - 1].high {
      count -= 1
    }
    return count
  }

  /// Writes the values of cells with escapes to the scratch bytes.
  mutating func unescape(_ record: RecordParser.Extent) {
    guard record.hasEscapes else { return }
    if scratchCapacity < record.length {
      scratch.deallocate()
      scratchCapacity = record.length * 2
      scratch = .allocate(capacity: scratchCapacity)
    }
    let text = UnsafePointer(buffer.base + buffer.head)
    var to = 0
    for index in 0..<parser.fields.count {
      var slot = parser.fields.slots[index]
      guard slot.flags & FieldSlot.hasEscapes != 0 else { continue }
      let start = to
      var from = Int(slot.low)
      let high = Int(slot.high)
      while from < high {
        // Up to the next byte that may go; one behind it is kept in any case.
        var next = from
        while next < high, Int(text[next]) != parser.quote, Int(text[next]) != parser.escape {
          next &+= 1
        }
        (scratch + to).update(from: text + from, count: next - from)
        to += next - from
        guard next < high else { break }
        let byte = text[next]
        if next + 1 < high {
          let isPair = parser.isDoubled && Int(byte) == parser.quote && text[next + 1] == byte
          if isPair || (Int(byte) == parser.escape && parser.isSpecial(text[next + 1])) {
            next += 1
          }
        }
        scratch[to] = text[next]
        to += 1
        from = next + 1
      }
      slot.low = UInt32(truncatingIfNeeded: start)
      slot.high = UInt32(truncatingIfNeeded: to)
      slot.flags |= FieldSlot.isInScratch
      parser.fields.slots[index] = slot
    }
  }

  /// Reports what is wrong with the record as a row.
  mutating func report(_ record: RecordParser.Extent, role: RowRole) {
    let count = parser.fields.count
    if role == .data, let width = state.expectedWidth, count != width {
      if count < width {
        add(.rowTooShort, at: 0, expected: width, found: count)
      } else if !parser.lastCellsAreEmpty(from: width) {
        add(.rowTooLong, at: 0, expected: width, found: count)
      }
    }
    if record.hasTooManyColumns { add(.tooManyColumns, at: 0, expected: limits.columns) }
    if record.isCut { add(.recordTooLong, at: 0, expected: limits.recordBytes) }
    if record.length > limits.fieldBytes {
      for index in 0..<count {
        let slot = parser.fields.slots[index]
        let bytes = Int(slot.high) - Int(slot.low)
        guard bytes > limits.fieldBytes else { continue }
        add(
          .fieldTooLong, at: Int(slot.raw), cell: index, expected: limits.fieldBytes,
          found: bytes)
      }
    }
    guard !record.lineEnd.isEmpty else { return }
    if state.lineEnd.isEmpty {
      state.lineEnd = record.lineEnd
    } else if record.lineEnd != state.lineEnd, defects.count(of: .mixedLineEnds) == 0 {
      add(.mixedLineEnds, at: record.length)
    }
  }

  private mutating func add(
    _ kind: DelimitedDefect.Kind, at offset: Int, cell: Int? = nil, expected: Int? = nil,
    found: Int? = nil
  ) {
    guard !defects.isFull(kind) else { return defects.countOnly(kind) }
    defects.add(
      DelimitedDefect(
        kind, at: place(of: offset), record: state.ordinal, cell: cell, expected: expected,
        found: found))
  }

  /// Reports undecodable bytes and suspicious characters in the next `length` bytes of the text.
  ///
  /// `isRecord`: the text is the present record, with cells.
  mutating func reportMarks(within length: Int, isRecord: Bool = true) {
    guard !buffer.hasNoNotes else { return }
    let start = buffer.headPosition
    let end = start + length
    for gap in buffer.decoder.gaps.waiting {
      guard gap.decoded < end else { break }
      reportSuspicious(before: gap.decoded, isRecord: isRecord)
      guard !defects.isFull(.undecodableByte) else {
        defects.countOnly(.undecodableByte)
        continue
      }
      var text = ""
      for index in 0..<gap.length {
        if index > 0 { text += " " }
        text += "0x" + Self.hex(gap.bytes >> UInt32(8 * index) & 0xFF, digits: 2)
      }
      addMark(.undecodableByte, at: gap.decoded - start, isRecord: isRecord, text: text)
    }
    reportSuspicious(before: end, isRecord: isRecord)
  }

  private mutating func reportSuspicious(before end: Int, isRecord: Bool) {
    while let mark = buffer.inspector.marks.first, mark.decoded < end {
      buffer.inspector.marks.pass()
      guard !defects.isFull(mark.kind) else {
        defects.countOnly(mark.kind)
        continue
      }
      let offset = mark.decoded - buffer.headPosition
      let bytes = UnsafeBufferPointer(
        start: buffer.base + buffer.head + offset, count: mark.length)
      var (text, suggestion): (String?, String?) = (nil, nil)
      switch mark.kind {
      case .mojibake:
        text = String(decoding: bytes, as: UTF8.self)
        suggestion = Unicode.Scalar(mark.meant).map { String($0) }
      case .controlCharacter: text = "U+" + Self.hex(UInt32(bytes[1]), digits: 4)
      default: break
      }
      addMark(mark.kind, at: offset, isRecord: isRecord, text: text, suggestion: suggestion)
    }
  }

  private mutating func addMark(
    _ kind: DelimitedDefect.Kind, at offset: Int, isRecord: Bool, text: String? = nil,
    suggestion: String? = nil
  ) {
    guard !defects.isFull(kind) else { return defects.countOnly(kind) }
    defects.add(
      DelimitedDefect(
        kind, at: place(of: offset), record: state.ordinal,
        cell: isRecord ? parser.fields.cell(at: offset) : nil, text: text, suggestion: suggestion))
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
