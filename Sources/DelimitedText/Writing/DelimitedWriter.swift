/// Writes rows as delimited text (RFC 4180 with any delimiter), the same bytes for the same cells.
package struct DelimitedWriter: Sendable {
  /// How this writer writes.
  package let style: DelimitedWriterStyle
  /// Cells that the dialect cannot express, written as they are: without quote and escape those that
  /// hold a delimiter; without quote an empty one that stands alone; "sep=;" alone in the first row.
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
      if index > 0 {
        text += style.dialect.delimiter
        if style.dialect.delimiter.isEmpty { unwritable += 1 }
      }
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
    if isFirst, isOnly, rowsWritten == 0, SeparatorLine.delimiter(value) != nil { unwritable += 1 }
    guard let quote = dialect.quote else {
      return writeUnquoted(value, isNeeded: isNeeded, isFirst: isFirst)
    }
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

  private mutating func writeUnquoted(_ value: [UInt8], isNeeded: Bool, isFirst: Bool) {
    guard isNeeded, case .character(let escape) = style.dialect.escape else {
      if isNeeded { unwritable += 1 }
      text += value
      return
    }
    if value.isEmpty || (isFirst && beginsLine(value))
      || (style.dialect.trim != .none && hasBlankEnd(value))
    {
      unwritable += 1
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
    if value.isEmpty { return isOnly }
    if hasBlankEnd(value) || (isFirst && beginsLine(value)) { return true }
    var escape: UInt8?
    if case .character(let byte) = dialect.escape { escape = byte }
    return value.contains { byte in
      byte == 0x0A || byte == 0x0D || byte == dialect.quote || byte == escape
        || dialect.delimiter.contains(byte)
    }
  }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func hasBlankEnd(_ value: [UInt8]) -> Bool {
    value.first.map(Self.isBlank) == true || value.last.map(Self.isBlank) == true
  }

  /// Whether a row that begins with the value would be read as a comment, a line "sep=…" or, in the
  /// bytes of its encoding, a byte order mark.
  private func beginsLine(_ value: [UInt8]) -> Bool {
    let dialect = style.dialect
    if !dialect.commentPrefix.isEmpty, value.starts(with: dialect.commentPrefix) { return true }
    guard rowsWritten == 0 else { return false }
    // A mark is three characters at most, of three bytes each.
    let start = dialect.encoding.encode(Array(value.prefix(9))).bytes
    return SeparatorLine.begins(value) || SeparatorLine.begins(value.drop { $0 == 0x22 })
      || TextEncoding.allCases.map(\.byteOrderMark).contains {
        !$0.isEmpty && start.starts(with: $0)
      }
  }
}
