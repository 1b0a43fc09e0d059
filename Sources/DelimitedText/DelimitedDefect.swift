/// Something wrong with a delimited text as such, as a value without words.
package struct DelimitedDefect: Hashable, Sendable {
  /// What is wrong. Whatever it is, the text itself is kept.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Bytes that the encoding does not know, read as U+FFFD. `text`: the bytes, "0x81 0x8D".
    case undecodableByte
    /// UTF-8 that was once read as Windows-1252. `text`: what stands there ("ÃŸ"),
    /// `suggestion`: what was meant ("ß").
    case mojibake
    /// A NUL byte, kept as U+0000.
    case nulByte
    /// A control character U+0080…U+009F, often a sign of a wrong encoding. `text`: "U+0080".
    case controlCharacter
    /// A quote that is never closed, at the place where it opens; kept as text, and the rows
    /// behind it are read as rows.
    case unclosedQuote
    /// A quote inside a quoted cell that neither closes it nor is escaped; kept as text. `text`: the
    /// delimiter, where the quote follows one as if it opened a cell, in the header or in a row with
    /// fewer cells than it: then the quote that was to close the cell before is missing or doubled,
    /// and the cell has swallowed the delimiter.
    case strayQuote
    /// Fewer cells than the header. `expected`, `found`: numbers of cells.
    case rowTooShort
    /// More cells than the header, and not all of the additional ones empty. Like `rowTooShort`.
    case rowTooLong
    /// A cell above the limit, kept whole. `expected`: the limit, `found`: its bytes.
    case fieldTooLong
    /// A record above the limit; what is behind the limit, up to the line's end, is not read.
    /// `expected`: the limit in bytes.
    case recordTooLong
    /// More cells than the limit; the last cell holds the rest. `expected`: the limit.
    case tooManyColumns
    /// A first line "sep=…" names another delimiter than the dialect. `text`: that of the line,
    /// `suggestion`: that of the dialect, which is used.
    case separatorLineContradicted
    /// A byte order mark of another encoding. `text`: the mark's encoding by its IANA name,
    /// `suggestion`: that of the dialect, which is used.
    case byteOrderMarkContradicted
    /// The first line that ends otherwise than the lines before it; reported once.
    case mixedLineEnds
    /// The file ended before its header was complete. `expected`: header rows, `found`: those read.
    case headerMissing
  }

  /// What is wrong; the other members mean what this one says.
  package var kind: Kind
  /// Where it stands, or where it begins.
  package var place: TextPlace
  /// The record's ordinal (`DelimitedRecord.ordinal`); 0 where it belongs to none.
  package var record: Int
  /// 0-based index of the cell; nil where it belongs to none.
  package var cell: Int?
  /// See `Kind`; nil where the kind does not name it.
  package var expected: Int?
  /// See `Kind`.
  package var found: Int?
  /// See `Kind`.
  package var text: String?
  /// See `Kind`.
  package var suggestion: String?

  /// A defect; members that its kind does not name stay nil.
  package init(
    _ kind: Kind, at place: TextPlace, record: Int = 0, cell: Int? = nil, expected: Int? = nil,
    found: Int? = nil, text: String? = nil, suggestion: String? = nil
  ) {
    self.kind = kind
    self.place = place
    self.record = record
    self.cell = cell
    self.expected = expected
    self.found = found
    self.text = text
    self.suggestion = suggestion
  }
}
