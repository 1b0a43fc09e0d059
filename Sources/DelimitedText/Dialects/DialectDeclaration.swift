/// What somebody says about a file's dialect; nil is left to detection.
package struct DialectDeclaration: Hashable, Sendable {
  /// A quote, or that there is none.
  package enum Quote: Hashable, Sendable {
    case character(UInt8)
    case none

    /// The quote; nil for none.
    package var byte: UInt8? {
      switch self {
      case .character(let byte): byte
      case .none: nil
      }
    }
  }

  /// As in `Dialect`, like all that follow.
  package var encoding: TextEncoding?
  /// nil: to be found.
  package var delimiter: [UInt8]?
  /// nil: to be found; `.none`: there is none.
  package var quote: Quote?
  /// nil: to be found.
  package var escape: QuoteEscape?
  /// nil: to be found.
  package var headerRowCount: Int?
  /// nil: to be found.
  package var skipRows: Int?
  /// nil: to be found; empty: no comments.
  package var commentPrefix: [UInt8]?
  /// nil: all.
  package var lineTerminators: LineTerminators?
  /// nil: to be found.
  package var trim: Trim?
  /// nil: to be found; empty: no footers.
  package var footerWords: [String]?

  /// Nothing declared.
  package init() {}

  /// Everything declared.
  package init(of dialect: Dialect) {
    encoding = dialect.encoding
    delimiter = dialect.delimiter
    quote = dialect.quote.map(Quote.character) ?? Quote.none
    escape = dialect.escape
    headerRowCount = dialect.headerRowCount
    skipRows = dialect.skipRows
    commentPrefix = dialect.commentPrefix
    lineTerminators = dialect.lineTerminators
    trim = dialect.trim
    footerWords = dialect.footerWords
  }

  /// The declared members, and those of `basis` where nothing is declared.
  package func dialect(basis: Dialect = Dialect()) -> Dialect {
    Dialect(
      encoding: encoding ?? basis.encoding,
      delimiter: delimiter ?? basis.delimiter,
      quote: quote.map(\.byte) ?? basis.quote,
      escape: escape ?? basis.escape,
      headerRowCount: headerRowCount ?? basis.headerRowCount,
      skipRows: skipRows ?? basis.skipRows,
      commentPrefix: commentPrefix ?? basis.commentPrefix,
      lineTerminators: lineTerminators ?? basis.lineTerminators,
      trim: trim ?? basis.trim,
      footerWords: footerWords ?? basis.footerWords)
  }
}
