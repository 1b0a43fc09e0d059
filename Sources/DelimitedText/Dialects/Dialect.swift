/// How a table is written as text: everything a reader has to know and a writer has to keep to.
package struct Dialect: Hashable, Sendable {
  /// What the bytes mean.
  package var encoding: TextEncoding
  /// UTF-8 bytes between two cells, usually one; empty means one column.
  package var delimiter: [UInt8]
  /// Counts only at the start of a cell; nil: no quoting.
  package var quote: UInt8?
  /// How a quote becomes part of a cell.
  package var escape: QuoteEscape
  /// Rows that name the columns.
  package var headerRowCount: Int
  /// Rows before the header; empty lines, comments and a first line "sep=…" are counted too.
  package var skipRows: Int
  /// A line that begins with it is no row; empty: no comments.
  package var commentPrefix: [UInt8]
  /// What ends a row.
  package var lineTerminators: LineTerminators
  /// Blanks left out around cells.
  package var trim: Trim
  /// A row whose first filled cell begins with one of these words is a footer: sums, notes.
  package var footerWords: [String]

  /// A dialect; by default UTF-8, `;`, `"`, doubled quotes, one header row.
  package init(
    encoding: TextEncoding = .utf8, delimiter: [UInt8] = [UInt8(ascii: ";")],
    quote: UInt8? = UInt8(ascii: "\""), escape: QuoteEscape = .doubledQuote,
    headerRowCount: Int = 1, skipRows: Int = 0, commentPrefix: [UInt8] = [],
    lineTerminators: LineTerminators = .all, trim: Trim = .none, footerWords: [String] = []
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.headerRowCount = max(0, headerRowCount)
    self.skipRows = max(0, skipRows)
    self.commentPrefix = commentPrefix
    self.lineTerminators = lineTerminators
    self.trim = trim
    self.footerWords = footerWords
  }

  /// The usual dialect with another delimiter.
  package init(delimiter: String, encoding: TextEncoding = .utf8) {
    self.init(encoding: encoding, delimiter: Array(delimiter.utf8))
  }

  /// Words with which rows begin that close a table rather than belong to it.
  package static let usualFooterWords = [
    "Summe", "Summen", "Gesamtsumme", "Zwischensumme", "Gesamt", "Insgesamt", "Gesamtergebnis",
    "Total", "Grand total", "Subtotal", "Sum", "Stand:", "Quelle:", "Source:", "As of:",
  ]
}

/// How a quote (or a delimiter) becomes part of a cell's text.
package enum QuoteEscape: Hashable, Sendable {
  /// `""` inside a quoted cell (RFC 4180).
  case doubledQuote
  /// This byte before a quote, a delimiter, a line break or itself; before anything else it is text.
  case character(UInt8)
  case none

  /// `\"` inside a quoted cell.
  package static let backslash = QuoteEscape.character(UInt8(ascii: "\\"))
}

/// What ends a row outside quotes. A line break that does not is part of its cell.
package struct LineTerminators: OptionSet, Hashable, Sendable {
  /// One bit per way to end a line.
  package let rawValue: UInt8
  /// A set by its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Line feed.
  package static let lf = LineTerminators(rawValue: 1)
  /// Carriage return and line feed.
  package static let crlf = LineTerminators(rawValue: 2)
  /// Carriage return alone.
  package static let cr = LineTerminators(rawValue: 4)
  /// Each of them, also mixed.
  package static let all: LineTerminators = [.lf, .crlf, .cr]
}

/// Where spaces and tabs around an unquoted cell are left out (never inside quotes).
package enum Trim: String, Hashable, Sendable {
  case none, start, end, both

  var atStart: Bool { self == .start || self == .both }
  var atEnd: Bool { self == .end || self == .both }
}
