/// A member of a CSVW dialect description that cannot be followed; its default is used instead.
package struct CSVWDialectProblem: Hashable, Sendable {
  /// The member's name, as in the description.
  package var member: String
  /// What it says.
  package var value: String
}

extension CSVWDialect {
  /// The dialect that the description means, and what in it cannot be followed.
  package func dialect() -> (dialect: Dialect, problems: [CSVWDialectProblem]) {
    var problems: [CSVWDialectProblem] = []
    func problem(_ member: CodingKeys, _ value: String) {
      problems.append(CSVWDialectProblem(member: member.rawValue, value: value))
    }
    func byte(_ member: CodingKeys, _ text: String) -> UInt8? {
      guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80 else {
        problem(member, text)
        return nil
      }
      return byte
    }
    var result = Dialect(delimiter: ",")
    result.lineTerminators = [.crlf, .lf]
    result.commentPrefix = Array((commentPrefix ?? "").utf8)
    if let encoding {
      if let known = TextEncoding(name: encoding) {
        result.encoding = known
      } else {
        problem(.encoding, encoding)
      }
    }
    if let delimiter {
      if delimiter.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        problem(.delimiter, delimiter)
      } else {
        result.delimiter = Array(delimiter.utf8)
      }
    }
    switch quoteChar {
    case .absent: break
    case .null, .text(""): result.quote = nil
    case .text(let text): result.quote = byte(.quoteChar, text) ?? result.quote
    }
    if doubleQuote == false { result.escape = .backslash }
    let doubled = result.quote.map { String(Unicode.Scalar($0)) + String(Unicode.Scalar($0)) }
    if let escapeChar, !escapeChar.isEmpty {
      if escapeChar == doubled {
        result.escape = .doubledQuote
      } else if let escape = byte(.escapeChar, escapeChar) {
        result.escape = escape == result.quote ? .doubledQuote : .character(escape)
      }
    }
    result.headerRowCount = headerRowCount ?? (header == false ? 0 : 1)
    if result.headerRowCount < 0 {
      problem(.headerRowCount, String(result.headerRowCount))
      result.headerRowCount = 1
    }
    result.skipRows = skipRows ?? 0
    if result.skipRows < 0 {
      problem(.skipRows, String(result.skipRows))
      result.skipRows = 0
    }
    if let lineTerminators {
      var terminators: LineTerminators = []
      for text in lineTerminators.texts {
        switch Array(text.utf8) {
        case [0x0A]: terminators.insert(.lf)
        case [0x0D, 0x0A]: terminators.insert(.crlf)
        case [0x0D]: terminators.insert(.cr)
        case []: break
        default: problem(.lineTerminators, text)
        }
      }
      if !terminators.isEmpty { result.lineTerminators = terminators }
    }
    switch trim {
    case nil, .flag(false), .word("false"): result.trim = .none
    case .flag(true), .word("true"): result.trim = .both
    case .word("start"): result.trim = .start
    case .word("end"): result.trim = .end
    case .word(let word): problem(.trim, word)
    }
    return (result, problems)
  }

  /// The description of a dialect; footers have no word in it.
  package init(_ dialect: Dialect) {
    self.init()
    encoding = dialect.encoding.ianaName
    delimiter = String(decoding: dialect.delimiter, as: UTF8.self)
    quoteChar = dialect.quote.map { .text(String(Unicode.Scalar($0))) } ?? .null
    switch dialect.escape {
    case .doubledQuote: doubleQuote = true
    case .none: doubleQuote = false
    case .character(let byte):
      doubleQuote = false
      escapeChar = String(Unicode.Scalar(byte))
    }
    header = dialect.headerRowCount > 0
    headerRowCount = dialect.headerRowCount
    skipRows = dialect.skipRows
    if !dialect.commentPrefix.isEmpty {
      commentPrefix = String(decoding: dialect.commentPrefix, as: UTF8.self)
    }
    var texts: [String] = []
    if dialect.lineTerminators.contains(.crlf) { texts.append("\r\n") }
    if dialect.lineTerminators.contains(.lf) { texts.append("\n") }
    if dialect.lineTerminators.contains(.cr) { texts.append("\r") }
    lineTerminators = .several(texts)
    switch dialect.trim {
    case .none: trim = .flag(false)
    case .both: trim = .flag(true)
    case .start, .end: trim = .word(dialect.trim.rawValue)
    }
  }
}
