import DelimitedText

/// Any dialect that a profile may declare.
enum RandomDialect {
  static func dialect(_ random: inout FuzzRandom) -> Dialect {
    let delimiters = [";", ";", ",", "\t", "|", ":", "~", "^", " ", "||", "|~|", ";;", "ß", ""]
    var dialect = Dialect(delimiter: random.element(of: delimiters))
    dialect.quote = random.element(of: [0x22, 0x22, 0x22, 0x27, nil])
    dialect.escape = random.element(of: [.doubledQuote, .doubledQuote, .backslash, .none])
    dialect.encoding =
      random.below(2) == 0 ? .utf8 : random.element(of: TextEncoding.allCases)
    dialect.headerRowCount = random.below(3)
    dialect.skipRows = random.element(of: [0, 0, 0, 1, 3])
    dialect.commentPrefix = random.below(8) == 0 ? [UInt8(ascii: "#")] : []
    dialect.lineTerminators = random.element(of: [.all, .all, .lf, .crlf, .cr, [.lf, .crlf]])
    dialect.trim = random.element(of: [.none, .none, .start, .end, .both])
    dialect.footerWords = random.below(3) == 0 ? Dialect.usualFooterWords : []
    return dialect
  }
}
