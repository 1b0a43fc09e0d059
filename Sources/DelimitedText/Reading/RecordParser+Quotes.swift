/// Quoted cells: where they end, and what to make of quotes that do not fit.
extension RecordParser {
  /// Reads a cell whose quote opens at `open`.
  mutating func parseQuoted(_ run: inout Run, open: Int) -> Step {
    if case .literal(let offset) = run.rule, offset == open {
      run.result.literals.append(open)
      return .text(from: open + 1)
    }
    var staysInLine = false
    if case .literal(let offset) = run.rule { staysInLine = open > offset }
    let text = run.text
    var index = open + 1
    var flags = FieldSlot.isQuoted
    var hasBreak = false
    while true {
      while quotedStops[Int(text[index])] == Class.plain { index &+= 1 }
      if index > run.quotedLimit || (index >= run.available && run.isFinal) {
        guard staysInLine else { return .unclosed(open) }
        run.result.literals.append(open)
        return .text(from: open + 1)
      }
      guard index < run.available else { return .needsBytes }
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D {
        if staysInLine {
          run.result.literals.append(open)
          return .text(from: open + 1)
        }
        hasBreak = true
        run.result.hasInnerBreak = true
        if run.result.crossing == nil { run.result.crossing = open }
        index += 1
        continue
      }
      guard byte != 0 else {
        index += 1
        continue
      }
      guard index + 1 < run.available || run.isFinal else { return .needsBytes }
      let next = index + 1 < run.available ? Int(text[index + 1]) : -1
      if Int(byte) == escape {
        let escapes = next >= 0 && isSpecial(UInt8(next))
        if escapes {
          flags |= FieldSlot.hasEscapes
          run.result.hasEscapes = true
          if next == 0x0A || next == 0x0D { run.result.hasInnerBreak = true }
        }
        index += escapes ? 2 : 1
        continue
      }
      if isDoubled, next == quote {
        flags |= FieldSlot.hasEscapes
        run.result.hasEscapes = true
        index += 2
        continue
      }
      let behind = skipBlanks(run, from: index + 1)
      var found = boundary(run, at: behind)
      if case .delimiter = found, fields.count + 1 >= limits.columns {
        run.result.hasTooManyColumns = true
        found = .nothing
      }
      switch found {
      case .needsBytes: return .needsBytes
      case .nothing:
        if opensCell(run, at: index) {
          if run.result.opening == nil { run.result.opening = open }
          if hasBreak, run.result.swallowing == nil { run.result.swallowing = open }
        } else if !hasBreak, run.result.ending == nil {
          run.result.ending = open
        }
        if run.result.strays.count < DefectLog.keptPerKind {
          run.result.strays.append(index)
        } else {
          run.result.furtherStrays += 1
        }
        if run.rule == .closeAtStray {
          return closeAtStray(&run, open: open, from: index + 1, flags: flags)
        }
        index += 1
      default:
        return close(
          &run, FieldSlot(raw: open, low: open + 1, high: index, flags: flags),
          boundary: found, at: behind)
      }
    }
  }

  /// Reads what follows the quotes as text of the same cell.
  private mutating func closeAtStray(
    _ run: inout Run, open: Int, from: Int, flags: UInt32
  ) -> Step {
    let step = parseText(&run, start: open, from: from)
    switch step {
    case .next, .end: fields.openLast(after: open, flags: flags)
    default: break
    }
    return step
  }

  /// Whether the quote at `index` stands where a cell begins.
  private func opensCell(_ run: borrowing Run, at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = run.text[index - 1]
    return before == 0x0A || before == 0x0D || before == delimiter.last
  }
}
