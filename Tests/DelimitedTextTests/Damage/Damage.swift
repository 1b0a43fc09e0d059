@testable import DelimitedText

/// One thing done to one row of a table that was right before.
enum Damage: String, CaseIterable {
  case separatorMissing, separatorDoubled, separatorAtStart, separatorAtEnd, separatorOther
  case allSeparatorsOther
  case openingQuoteMissing, closingQuoteMissing, bothQuotesMissing, openingQuoteDoubled
  case closingQuoteDoubled, quoteBeforeText, quoteBehindText, quoteInText, quotesOther
  case escapeMissing, escapeOther, quoteAlone
  case blankBeforeQuote, blankBehindQuote, textBehindQuote, textBeforeQuote
  case lineEndMissing, lineEndInText, lineEndOther, lineEndDoubled
  case rowOfSeparators, rowOfOneWord, rowTwice, rowHalf
  case nul, control

  /// What the reader has to say about it; empty: nothing is wrong with what can be seen.
  enum Outcome: Equatable {
    /// A defect of one of these kinds in the damaged row.
    case named([DelimitedDefect.Kind])
    /// The text is still a table, so it may be without defect.
    case maybe
  }

  static let widths: [DelimitedDefect.Kind] = [.rowTooShort, .rowTooLong]
  static let quotes: [DelimitedDefect.Kind] = [.unclosedQuote, .strayQuote]

  /// Damages `table.rows[row]` at a column; nil where it cannot be done there.
  func apply(to table: inout RawTable, row: Int, column: Int) -> Outcome? {
    let (quote, delimiter) = (table.quote, table.delimiter)
    let cell = table.rows[row].cells[column]
    let isLast = column == table.rows[row].cells.count - 1
    let isQuoted = cell.count >= 2 && cell.hasPrefix(quote) && cell.hasSuffix(quote)
    let inner = isQuoted ? String(cell.dropFirst().dropLast()) : cell
    func set(_ text: String) { table.rows[row].cells[column] = text }
    let other = delimiter == "," ? ";" : ","
    switch self {
    case .separatorMissing, .separatorDoubled, .separatorOther, .separatorAtStart,
      .separatorAtEnd, .allSeparatorsOther:
      return separate(&table.rows[row], column, isLast, delimiter, other)
    case .openingQuoteMissing:
      guard isQuoted else { return nil }
      set(inner + quote)
      return inner.contains(delimiter) ? .named(Self.widths + Self.quotes) : .maybe
    case .closingQuoteMissing:
      guard isQuoted else { return nil }
      set(quote + inner)
      return .named(Self.quotes + Self.widths)
    case .bothQuotesMissing:
      guard isQuoted, inner.contains(delimiter) || inner.contains("\n") else { return nil }
      set(inner)
      return .maybe
    case .openingQuoteDoubled:
      guard isQuoted, !inner.isEmpty else { return nil }
      set(quote + cell)
      return .named(Self.quotes + Self.widths)
    case .closingQuoteDoubled:
      guard isQuoted, !inner.isEmpty else { return nil }
      set(cell + quote)
      return .named(Self.quotes + Self.widths)
    case .quoteBeforeText:
      guard !isQuoted, !cell.isEmpty else { return nil }
      set(quote + cell)
      return .named(Self.quotes)
    case .quoteBehindText:
      guard !isQuoted, !cell.isEmpty else { return nil }
      set(cell + quote)
      return .maybe
    case .quoteInText:
      guard inner.count >= 2 else { return nil }
      let middle = inner.index(inner.startIndex, offsetBy: inner.count / 2)
      let damaged = inner[..<middle] + quote + inner[middle...]
      set(isQuoted ? quote + damaged + quote : String(damaged))
      // Beside another quote or an escape it makes a pair.
      let neighbours = [inner[inner.index(before: middle)], inner[middle]].map(String.init)
      let isPair = neighbours.contains { $0 == quote || $0 == "\\" }
      return isQuoted && !isPair ? .named(Self.quotes + Self.widths) : .maybe
    case .quotesOther:
      guard isQuoted else { return nil }
      let mark = quote == "'" ? "\"" : "'"
      set(mark + inner + mark)
      return .maybe
    case .escapeMissing, .escapeOther:
      guard isQuoted, inner.contains(quote) else { return nil }
      let isBackslash = table.dialect.escape == .backslash
      let pair = (isBackslash ? "\\" : quote) + quote
      let instead = self == .escapeMissing ? quote : (isBackslash ? quote : "\\") + quote
      set(quote + Self.replaced(inner, pair, by: instead) + quote)
      return .maybe
    case .quoteAlone:
      guard !isQuoted else { return nil }
      set(quote)
      return .named(Self.quotes)
    case .blankBeforeQuote, .blankBehindQuote, .textBeforeQuote, .textBehindQuote:
      guard isQuoted, delimiter != " " else { return nil }
      switch self {
      case .blankBeforeQuote: set(" " + cell)
      case .blankBehindQuote: set(cell + " ")
      case .textBeforeQuote: set("x" + cell)
      default: set(cell + "x")
      }
      return self == .textBehindQuote ? .named(Self.quotes) : .maybe
    default: return line(&table, row, column, inner, isQuoted)
    }
  }

  private func separate(
    _ row: inout RawTable.Row, _ column: Int, _ isLast: Bool, _ delimiter: String, _ other: String
  ) -> Outcome? {
    switch self {
    case .separatorAtStart: row.cells[0] = delimiter + row.cells[0]
    case .separatorAtEnd:
      row.cells[row.cells.count - 1] += delimiter
      // An empty cell behind the last column is usual.
      return .maybe
    case .allSeparatorsOther:
      row.separators = row.separators.map { _ in other }
    case _ where isLast: return nil
    case .separatorMissing: row.separators[column] = ""
    case .separatorDoubled: row.separators[column] += delimiter
    default: row.separators[column] = other
    }
    return .named(Self.widths + Self.quotes)
  }

  private func line(
    _ table: inout RawTable, _ row: Int, _ column: Int, _ inner: String, _ isQuoted: Bool
  ) -> Outcome? {
    let end = table.rows[row].end
    switch self {
    case .lineEndMissing:
      guard row + 1 < table.rows.count else { return nil }
      let next = table.rows.remove(at: row + 1)
      table.rows[row].end = ""
      table.rows[row].cells[table.rows[row].cells.count - 1] += next.raw
      return .named(Self.widths + Self.quotes)
    case .lineEndInText:
      guard !isQuoted, inner.count >= 2 else { return nil }
      let middle = inner.index(inner.startIndex, offsetBy: inner.count / 2)
      table.rows[row].cells[column] = inner[..<middle] + end + inner[middle...]
      return .named(Self.widths + Self.quotes)
    case .lineEndOther:
      guard row + 1 < table.rows.count else { return nil }
      table.rows[row].end = end == "\n" ? "\r\n" : "\n"
      return .named([.mixedLineEnds])
    case .lineEndDoubled: table.rows[row].end = end + end
    case .rowOfSeparators:
      table.rows[row].cells = table.rows[row].cells.map { _ in "" }
    case .rowOfOneWord:
      table.rows[row].cells = ["Zwischenzeile"]
      table.rows[row].separators = []
      return .named([.rowTooShort])
    case .rowTwice: table.rows[row].end += table.rows[row].raw
    case .rowHalf:
      guard column > 0 else { return nil }
      table.rows[row].cells = Array(table.rows[row].cells.prefix(column))
      table.rows[row].separators = Array(table.rows[row].separators.prefix(column - 1))
      return .named([.rowTooShort])
    case .nul:
      let cell = table.rows[row].cells[column]
      table.rows[row].cells[column] = isQuoted ? table.quoted("\0" + inner) : "\0" + cell
      return .named([.nulByte])
    default:
      guard table.dialect.encoding != .windows1252, table.dialect.encoding != .ibm850 else {
        return nil
      }
      table.rows[row].cells[column] = isQuoted ? table.quoted("\u{85}" + inner) : "\u{85}" + inner
      return .named([.controlCharacter])
    }
    return .maybe
  }

  private static func replaced(_ text: String, _ part: String, by other: String) -> String {
    let (bytes, sought) = (Array(text.utf8), Array(part.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: sought) {
        result += Array(other.utf8)
        index += sought.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
