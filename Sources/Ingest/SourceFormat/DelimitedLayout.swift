internal import DelimitedText

/// Where a profile's table stands in a delimited text: its dialect, and what is above its rows.
struct DelimitedLayout {
  let dialect: Dialect
  let head: DelimitedHead
  /// How many of the profile's headers the header row has; 0 = none was recognised.
  let score: Int
  /// What is wrong with quotes in the header rows.
  var quoteDefects: [DelimitedDefect] = []
}

/// The start of a delimited text as the dialects of several profiles see it; each is found out once.
struct DelimitedStarts {
  private let bytes: [UInt8]
  private let sample: [UInt8]
  private let encoding: DetectedEncoding
  private var starts: [Key: Start?] = [:]

  private struct Key: Hashable {
    let declared: DialectDeclaration
    let rows: Int
  }

  /// The first rows, with nothing skipped.
  private struct Start {
    let dialect: Dialect
    let rows: [HeadRow]
    /// What is wrong with quotes in these rows.
    let quoteDefects: [DelimitedDefect]
  }

  private static let sampleSize = 1 << 17

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sample = bytes.count > Self.sampleSize ? Array(bytes[..<Self.sampleSize]) : bytes
    var detector = EncodingDetector()
    detector.add(bytes)
    encoding = detector.finish(isWhole: true)
  }

  /// The layout in which most of the profile's headers are found, the first of equals; nil where the
  /// bytes are no text.
  mutating func layout(_ profile: Profile, _ source: DelimitedSource) -> DelimitedLayout? {
    guard let start = start(source) else { return nil }
    let usual = start.rows.firstIndex { $0.ordinal > start.dialect.skipRows } ?? 0
    let found = HeaderSearch(profile, source).best(among: start.rows, otherwise: usual)
    var dialect = start.dialect
    dialect.headerRowCount = source.headerRows
    if let header = found.head.headerRows.first, let first = start.rows.first {
      // A first line "sep=;" is no row of the table but is skipped like one.
      dialect.skipRows = header.ordinal - 1 + (first.start.line > first.ordinal ? 1 : 0)
    }
    let ordinals = Set(found.head.headerRows.map(\.ordinal))
    return DelimitedLayout(
      dialect: dialect, head: found.head, score: found.score,
      quoteDefects: start.quoteDefects.filter { ordinals.contains($0.record) })
  }

  private mutating func start(_ source: DelimitedSource) -> Start? {
    var declared = DialectDeclaration()
    declared.encoding = encoding(source)
    declared.delimiter = source.delimiter
    declared.quote = source.quote
    declared.escape = .doubledQuote
    declared.headerRowCount = source.headerRows
    declared.commentPrefix = []
    declared.footerWords = []
    declared.trim = Trim.none
    let key = Key(declared: declared, rows: source.mostSkippedRows + source.headerRows)
    if let known = starts[key] { return known }
    let start = Self.start(sample, isWhole: sample.count == bytes.count, key)
    starts[key] = .some(start)
    return start
  }

  private static func start(_ sample: [UInt8], isWhole: Bool, _ key: Key) -> Start? {
    let detector = DialectDetector(declared: key.declared)
    guard case .delimited(let detected) = detector.detect(sample, isWhole: isWhole) else {
      return nil
    }
    var dialect = detected.dialect
    dialect.skipRows = 0
    dialect.headerRowCount = key.rows
    var reader = DelimitedReader(ArraySource(sample), dialect: dialect, chunkSize: 8_192)
    let head = reader.readHead()
    return Start(
      dialect: detected.dialect, rows: head.headerRows,
      quoteDefects: reader.defects.kept.filter(\.isAboutQuotes))
  }

  /// The encoding as the profile allows it: of several the one that the bytes speak for.
  private func encoding(_ source: DelimitedSource) -> TextEncoding {
    if source.encodings.count == 1 { return source.encodings[0] }
    guard source.encodings.isEmpty else {
      if source.encodings.contains(encoding.encoding) { return encoding.encoding }
      let isUnicode = { (encoding: TextEncoding) in !encoding.byteOrderMark.isEmpty }
      return source.encodings.first { isUnicode($0) == isUnicode(encoding.encoding) }
        ?? source.encodings[0]
    }
    // Nothing but "not UTF-8" was found: then the profile's fallback holds.
    if case .notUTF8 = encoding.reason, let fallback = source.encodingFallback { return fallback }
    return encoding.encoding
  }
}
