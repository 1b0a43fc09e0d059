/// A dialect description of the W3C "Metadata Vocabulary for Tabular Data" (2015), section 5.9.
///
/// `escapeChar` is an addition: CSVW has the backslash when `doubleQuote` is false. Members that are
/// absent take the vocabulary's defaults.
package struct CSVWDialect: Codable, Hashable, Sendable {
  /// One text or several; the vocabulary allows both.
  package enum Terminators: Codable, Hashable, Sendable {
    case one(String)
    case several([String])

    /// Reads JSON in the vocabulary's shape; members of another type throw.
    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .one(text)
      } else {
        self = .several(try container.decode([String].self))
      }
    }

    /// Writes the vocabulary's shape; absent members are left out.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .one(let text): try container.encode(text)
      case .several(let texts): try container.encode(texts)
      }
    }

    var texts: [String] {
      switch self {
      case .one(let text): [text]
      case .several(let texts): texts
      }
    }
  }

  /// true, false, "true", "false", "start" or "end".
  package enum Trimming: Codable, Hashable, Sendable {
    case flag(Bool)
    case word(String)

    /// Reads JSON in the vocabulary's shape; members of another type throw.
    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else {
        self = .word(try container.decode(String.self))
      }
    }

    /// Writes the vocabulary's shape; absent members are left out.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .flag(let flag): try container.encode(flag)
      case .word(let word): try container.encode(word)
      }
    }
  }

  /// A name of the IANA registry; default UTF-8.
  package var encoding: String?
  /// Default `,`; an empty text means one column.
  package var delimiter: String?
  /// JSON null means that there is none; a member that is absent means `"`.
  package var quoteChar: Quote
  /// false: a backslash escapes; default true.
  package var doubleQuote: Bool?
  /// The character that escapes, when it is no doubled quote; empty like absent.
  package var escapeChar: String?
  /// Whether there is a header row; default true.
  package var header: Bool?
  /// Default 1, or 0 without header.
  package var headerRowCount: Int?
  /// Rows before the header; default 0.
  package var skipRows: Int?
  /// Begins lines that are no rows; here none by default, where the vocabulary has `#`.
  package var commentPrefix: String?
  /// Default CRLF and LF; an empty text like absent.
  package var lineTerminators: Terminators?
  /// Default none.
  package var trim: Trimming?

  /// Tells an absent member from JSON null.
  package enum Quote: Hashable, Sendable {
    case absent
    case null
    case text(String)
  }

  /// A description without members.
  package init() { quoteChar = .absent }

  enum CodingKeys: String, CodingKey {
    case encoding, delimiter, quoteChar, doubleQuote, escapeChar, header, headerRowCount
    case skipRows, commentPrefix, lineTerminators, trim
  }

  /// Reads JSON in the vocabulary's shape; members of another type throw.
  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    encoding = try members.decodeIfPresent(String.self, forKey: .encoding)
    delimiter = try members.decodeIfPresent(String.self, forKey: .delimiter)
    if !members.contains(.quoteChar) {
      quoteChar = .absent
    } else if let text = try members.decodeIfPresent(String.self, forKey: .quoteChar) {
      quoteChar = .text(text)
    } else {
      quoteChar = .null
    }
    doubleQuote = try members.decodeIfPresent(Bool.self, forKey: .doubleQuote)
    escapeChar = try members.decodeIfPresent(String.self, forKey: .escapeChar)
    header = try members.decodeIfPresent(Bool.self, forKey: .header)
    headerRowCount = try members.decodeIfPresent(Int.self, forKey: .headerRowCount)
    skipRows = try members.decodeIfPresent(Int.self, forKey: .skipRows)
    commentPrefix = try members.decodeIfPresent(String.self, forKey: .commentPrefix)
    lineTerminators = try members.decodeIfPresent(Terminators.self, forKey: .lineTerminators)
    trim = try members.decodeIfPresent(Trimming.self, forKey: .trim)
  }

  /// Writes the vocabulary's shape; absent members are left out.
  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encodeIfPresent(encoding, forKey: .encoding)
    try members.encodeIfPresent(delimiter, forKey: .delimiter)
    switch quoteChar {
    case .absent: break
    case .null: try members.encodeNil(forKey: .quoteChar)
    case .text(let text): try members.encode(text, forKey: .quoteChar)
    }
    try members.encodeIfPresent(doubleQuote, forKey: .doubleQuote)
    try members.encodeIfPresent(escapeChar, forKey: .escapeChar)
    try members.encodeIfPresent(header, forKey: .header)
    try members.encodeIfPresent(headerRowCount, forKey: .headerRowCount)
    try members.encodeIfPresent(skipRows, forKey: .skipRows)
    try members.encodeIfPresent(commentPrefix, forKey: .commentPrefix)
    try members.encodeIfPresent(lineTerminators, forKey: .lineTerminators)
    try members.encodeIfPresent(trim, forKey: .trim)
  }
}
