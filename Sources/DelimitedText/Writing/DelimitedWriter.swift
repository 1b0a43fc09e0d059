/// Writes rows as delimited text (RFC 4180 with any delimiter), the same bytes for the same cells.
package struct DelimitedWriter: Sendable {
  /// How this writer writes.
  package let style: DelimitedWriterStyle
  /// Cells that the dialect cannot express (no quote and no escape), written as they are.
  package private(set) var unwritable = 0
  /// Characters that the encoding cannot express, written as `?`.
  package private(set) var replaced = 0

  private var text: [UInt8] = []
  private var isAtStart = true
  private var rowsWritten = 0

  /// A writer that has written nothing yet.
  package init(_ style: DelimitedWriterStyle = .plain) { self.style = style }

  /// A row of cells; without cells it is a row of one empty cell.
  package mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += style.dialect.delimiter }
      write(cell, isFirst: index == 0, isOnly: cells.count == 1)
    }
    if cells.isEmpty { write(.empty, isFirst: true, isOnly: true) }
    text += style.lineEnd.bytes
    rowsWritten += 1
  }

  /// A row of texts.
  package mutating func row(_ texts: [String]) { row(texts.map(Cell.text)) }

  /// The bytes written since the last call, in the dialect's encoding.
  package mutating func take() -> [UInt8] {
    let (bytes, replaced) = style.dialect.encoding.encode(
      text, mark: isAtStart && style.byteOrderMark)
    self.replaced += replaced
    isAtStart = false
    text.removeAll(keepingCapacity: true)
    return bytes
  }

  private mutating func write(_ cell: Cell, isFirst: Bool, isOnly: Bool) {
    var value: [UInt8] = []
    switch cell {
    case .text(let string):
      if style.guardsFormulas, let first = string.utf8.first, Self.startsFormula(first) {
        value.append(UInt8(ascii: "'"))
      }
      value += Array(string.utf8)
    case .number(let string), .date(let string), .raw(let string): value = Array(string.utf8)
    case .empty: break
    }
    let dialect = style.dialect
    let isNeeded = needsQuotes(value, isFirst: isFirst, isOnly: isOnly)
    guard let quote = dialect.quote else { return writeUnquoted(value, isNeeded: isNeeded) }
    guard isNeeded || style.quoting == .all else {
      text += value
      return
    }
    text.append(quote)
    for byte in value {
      switch dialect.escape {
      case .doubledQuote: if byte == quote { text.append(quote) }
      case .character(let escape):
        if byte == quote || byte == escape { text.append(escape) }
      case .none: if byte == quote { unwritable += 1 }
      }
      text.append(byte)
    }
    text.append(quote)
  }

  private mutating func writeUnquoted(_ value: [UInt8], isNeeded: Bool) {
    guard isNeeded, case .character(let escape) = style.dialect.escape else {
      if isNeeded { unwritable += 1 }
      text += value
      return
    }
    for byte in value {
      if byte == escape || byte == style.dialect.delimiter.first || byte == 0x0A || byte == 0x0D {
        text.append(escape)
      }
      text.append(byte)
    }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// Whether the cell would be read as something else without quotes.
  private func needsQuotes(_ value: [UInt8], isFirst: Bool, isOnly: Bool) -> Bool {
    let dialect = style.dialect
    guard let first = value.first, let last = value.last else { return isOnly }
    if first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09 { return true }
    if isFirst {
      if !dialect.commentPrefix.isEmpty, value.starts(with: dialect.commentPrefix) { return true }
      if rowsWritten == 0, SeparatorLine.begins(value) || value.starts(with: [0xEF, 0xBB, 0xBF]) {
        return true
      }
    }
    var escape: UInt8?
    if case .character(let byte) = dialect.escape { escape = byte }
    return value.contains { byte in
      byte == 0x0A || byte == 0x0D || byte == dialect.quote || byte == escape
        || dialect.delimiter.contains(byte)
    }
  }
}
