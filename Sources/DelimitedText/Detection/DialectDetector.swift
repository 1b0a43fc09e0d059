/// Finds a file's dialect by reading a sample under every candidate and judging by how consistently
/// the cells make sense: the number of cells per row, and what the cells of a column look like.
///
/// What is declared is not judged. Where the sample says nothing, the usual choice of German
/// offices holds: `;` and `"`.
package struct DialectDetector: Sendable {
  private var declared: DialectDeclaration
  /// Rows looked at per candidate; more do not change the judgment, only the time.
  private static let maximumRows = 400
  private static let maximumBytes = 128 * 1024

  /// `declared`: what is known already and is not to be judged.
  package init(declared: DialectDeclaration = DialectDeclaration()) { self.declared = declared }

  /// Looks at the start of a file, 64 KB … 1 MB of it. `isWhole`: the file ends with the sample.
  package func detect(_ sample: [UInt8], isWhole: Bool) -> DialectDetection {
    let kind = FileKind.recognise(Array(sample.prefix(65_536)))
    guard kind == .text || (kind == .json && declared.delimiter != nil) else { return .other(kind) }
    var encodings = EncodingDetector()
    encodings.add(sample)
    let found = encodings.finish(isWhole: isWhole)
    let encoding = declared.encoding ?? found.encoding
    var text = encoding.decode(sample).utf8
    let isCut = !isWhole || text.count > Self.maximumBytes
    if isCut { text = Self.cutAtLineEnd(text) }

    let lineEnds = LineEndCounts(text)
    let ignored = lineEnds.contradicts(declared.lineTerminators)
    if ignored {
      // No line would end: what is declared cannot be meant.
      var other = self
      other.declared.lineTerminators?.formUnion(.all)
      return other.detect(text: text, found, isCut: isCut, lineEnds: lineEnds, isIgnored: true)
    }
    return detect(text: text, found, isCut: isCut, lineEnds: lineEnds, isIgnored: false)
  }

  private func detect(
    text: [UInt8], _ found: DetectedEncoding, isCut: Bool, lineEnds: LineEndCounts, isIgnored: Bool
  ) -> DialectDetection {
    let encoding = declared.encoding ?? found.encoding
    let separator = Self.separator(of: text)
    // An apostrophe that quotes nothing is no quote.
    let sketches = candidates(text, separator: separator).map { dialect in
      TableSketch(
        text, dialect: dialect, suspects: Self.suspects, maximum: Self.maximumRows)
    }.filter { declared.quote != nil || $0.dialect.quote != 0x27 || $0.quotedCells > 0 }
    let scores = sketches.map { score($0, text: text) }
    let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    guard let first = order.first else { return .other(.empty) }
    let winner = padded(named(sketches[first], text: text), text: text)
    let runnerUp = order.first { sketches[$0].dialect.delimiter != winner.dialect.delimiter }
    let margin = runnerUp.map { scores[$0] } ?? 0

    var judgement = RowJudgement(
      winner, text: text, declared: declared, hasSeparatorLine: separator != nil,
      isWhole: !isCut, maximum: Self.maximumRows)
    judgement.judge(lineEnds, isIgnored: isIgnored)
    var dialect = judgement.dialect
    dialect.encoding = encoding
    let decisions =
      [
        DialectDecision(
          subject: .encoding, choice: encoding.ianaName,
          reason: declared.encoding == nil ? found.reason : .declared)
      ]
      + cellDecisions(winner, text: text, separator: separator) + judgement.decisions
    let top = scores[first]
    return .delimited(
      DetectedDialect(
        dialect: dialect, decisions: decisions,
        confidence: confidence(top: top, next: margin, sketch: winner),
        columnCount: winner.columns, rowsSeen: winner.rows.count,
        furtherTable: judgement.furtherTable))
  }

  /// A text of one column, with the delimiter for whose sake its cells stand in quotes.
  private func named(_ sketch: TableSketch, text: [UInt8]) -> TableSketch {
    guard sketch.columns < 2, sketch.quotedCells > 0, declared.delimiter == nil,
      !text.contains(0x3B), let other = ",\t|".utf8.first(where: { text.contains($0) })
    else { return sketch }
    var dialect = sketch.dialect
    dialect.delimiter = [other]
    let same = TableSketch(
      text, dialect: dialect, suspects: Self.suspects, maximum: Self.maximumRows)
    return same.columns < 2 ? same : sketch
  }

  /// The same reading without the blanks around cells, if nearly all cells have them.
  private func padded(_ sketch: TableSketch, text: [UInt8]) -> TableSketch {
    guard declared.trim == nil, sketch.columns > 1, sketch.plainCells >= 6,
      sketch.paddedCells * 5 >= sketch.plainCells * 4
    else { return sketch }
    var dialect = sketch.dialect
    dialect.trim = .both
    return TableSketch(
      text, dialect: dialect, suspects: Self.suspects, maximum: Self.maximumRows)
  }

  /// Percent: the winner's fit, less where another delimiter fits nearly as well.
  private func confidence(top: Double, next: Double, sketch: TableSketch) -> Int {
    if declared.delimiter != nil { return 100 }
    guard top > 0 else { return 0 }
    let fit = Double(sketch.regular) / Double(max(1, sketch.rows.count))
    let lead = 1 - min(1, next / top)
    return min(100, max(0, Int(100 * fit * (0.5 + 0.5 * lead))))
  }

  /// Bytes that are delimiters or quotes in some file: in an unquoted cell they raise doubt.
  private static let suspects: [Bool] = {
    var marks = [Bool](repeating: false, count: 256)
    for byte in ";,\t|\"'~^:".utf8 { marks[Int(byte)] = true }
    return marks
  }()

  private static func cutAtLineEnd(_ text: [UInt8]) -> [UInt8] {
    let start = text.prefix(maximumBytes)
    guard let end = start.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return Array(start)
    }
    return Array(start[...end])
  }

  private static func separator(of text: [UInt8]) -> [UInt8]? {
    let line = text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    return line.count < 16 ? SeparatorLine.delimiter(line) : nil
  }

  /// How much a reading makes sense, and how usual it is.
  private func score(_ sketch: TableSketch, text: [UInt8]) -> Double {
    let dialect = sketch.dialect
    var score = sketch.score() * prior(sketch)
    if dialect.delimiter == [UInt8(ascii: ",")], declared.delimiter == nil,
      let first = sketch.rows.first, first.shapes.count < sketch.columns,
      Self.isDecimalComma(in: text)
    {
      score *= 0.4
    }
    guard let quote = dialect.quote else { return score }
    // Nothing but a delimiter stands between two quotes all the time.
    let fit = sketch.quoteFit
    if sketch.quotedCells >= 8, fit > 0.8 {
      let between = [quote] + dialect.delimiter + (dialect.trim == .both ? [0x20] : []) + [quote]
      let count = Self.occurrences(of: between, in: text, upTo: 8)
      let share = Double(sketch.regular) / Double(max(1, sketch.counted))
      score += 0.2 * fit * fit * fit * fit * Double(count) / 8 * share * share
    }
    guard declared.delimiter == nil, sketch.columns > 1, dialect.delimiter != [0x20],
      dialect.trim == .none
    else { return score }
    // Punctuation has a blank behind it.
    let all = Self.occurrences(of: dialect.delimiter, in: text, upTo: 1_000)
    let blanks = Self.occurrences(of: dialect.delimiter + [0x20], in: text, upTo: 1_000)
    if blanks * 10 >= all * 8 { score *= 0.8 }
    return score
  }

  /// Nearly all commas stand between digits.
  private static func isDecimalComma(in text: [UInt8]) -> Bool {
    var (all, decimal) = (0, 0)
    for index in text.indices.dropFirst().dropLast() where text[index] == UInt8(ascii: ",") {
      all += 1
      if CellShape.isDigit(text[index - 1]), CellShape.isDigit(text[index + 1]) { decimal += 1 }
    }
    return all > 0 && decimal * 10 >= all * 9
  }

  /// How usual a delimiter is: only weighs where the cells do not decide.
  private func prior(_ sketch: TableSketch) -> Double {
    // Blanks and colons are part of any prose; between cells they occur equally often in each row.
    let isIrregular = sketch.regular * 5 < sketch.counted * 4 || sketch.counted < 2
    return switch sketch.dialect.delimiter {
    case [UInt8(ascii: ";")]: 1
    case [UInt8(ascii: "|")]: 0.95
    case [UInt8(ascii: "~")], [UInt8(ascii: "^")]: 0.85
    case [UInt8(ascii: ":")]: isIrregular ? 0.1 : 0.3
    case [UInt8(ascii: "#")]: isIrregular ? 0.1 : 0.6
    case [UInt8(ascii: " ")]: isIrregular ? 0.1 : 0.4
    default: 0.97
    }
  }

  private func candidates(_ text: [UInt8], separator: [UInt8]?) -> [Dialect] {
    var seen = [Bool](repeating: false, count: 256)
    for byte in text { seen[Int(byte)] = true }
    var delimiters: [[UInt8]]
    if let delimiter = declared.delimiter ?? separator {
      delimiters = [delimiter]
    } else {
      delimiters = Array(";,\t|~^:# ".utf8).filter { seen[Int($0)] }.map { [$0] }
      let repeated = delimiters.map { $0 + $0 } + [Array("|~|".utf8), Array("~|~".utf8)]
      delimiters += repeated.filter {
        $0 != Array("  ".utf8) && $0 != Array("##".utf8)
          && Self.occurrences(of: $0, in: text, upTo: 3) >= 3
      }
      // One that does not occur stands for a text of one column.
      if !seen[0x3B] { delimiters.append([0x3B]) }
    }
    var quotes: [DialectDeclaration.Quote] = [.character(0x22)]
    if seen[0x27] { quotes.append(.character(0x27)) }
    if seen[0x22] { quotes.append(.none) }
    if let quote = declared.quote { quotes = [quote] }
    var escapes: [QuoteEscape] = [.doubledQuote]
    if seen[0x5C] { escapes.append(.backslash) }
    if let escape = declared.escape { escapes = [escape] }
    var basis = declared.dialect()
    basis.footerWords = []
    var result: [Dialect] = []
    for delimiter in delimiters {
      for quote in quotes {
        for escape in escapes {
          var dialect = basis
          dialect.delimiter = delimiter
          dialect.quote = quote.byte
          dialect.escape = escape
          result.append(dialect)
          guard declared.trim == nil, let mark = quote.byte, delimiter != [0x20] else { continue }
          if Self.occurrences(of: delimiter + [0x20, mark], in: text) >= 2 {
            dialect.trim = .both
            result.append(dialect)
          }
        }
      }
    }
    return result
  }

  private func cellDecisions(
    _ sketch: TableSketch, text: [UInt8], separator: [UInt8]?
  ) -> [DialectDecision] {
    let dialect = sketch.dialect
    let counted = max(1, sketch.counted)
    var why = DialectReason.consistentRows(
      share: sketch.regular * 100 / counted, rows: counted, columns: sketch.columns)
    if sketch.columns < 2 { why = .oneColumn }
    if separator != nil { why = .separatorLine }
    if declared.delimiter != nil { why = .declared }
    let quoted: DialectReason =
      sketch.quotedCells > 0 ? .quotedCells(sketch.quotedCells) : .noQuotedCells
    let quote = dialect.quote.map { [$0] } ?? []
    let doubled = Self.occurrences(of: quote + quote, in: text)
    var escape = DialectReason.usual
    var escapeChoice = ""
    switch dialect.escape {
    case .doubledQuote:
      escapeChoice = String(decoding: quote + quote, as: UTF8.self)
      if doubled > 0 { escape = .doubledQuotes(doubled) }
    case .character(let byte):
      escapeChoice = String(Unicode.Scalar(byte))
      escape = .escapedQuotes(Self.occurrences(of: [byte] + quote, in: text))
    case .none: break
    }
    let blanks = Self.occurrences(of: dialect.delimiter + [0x20], in: text)
    let delimiters = max(1, Self.occurrences(of: dialect.delimiter, in: text))
    return [
      DialectDecision(
        subject: .delimiter, choice: String(decoding: dialect.delimiter, as: UTF8.self),
        reason: why),
      DialectDecision(
        subject: .quote, choice: String(decoding: quote, as: UTF8.self),
        reason: declared.quote == nil ? quoted : .declared),
      DialectDecision(
        subject: .escape, choice: escapeChoice,
        reason: declared.escape == nil ? escape : .declared),
      DialectDecision(
        subject: .trim, choice: dialect.trim.rawValue,
        reason: declared.trim != nil
          ? .declared
          : dialect.trim == .none
            ? .usual : .blanksBesideDelimiters(share: blanks * 100 / delimiters)),
    ]
  }

  private static func occurrences(
    of pattern: [UInt8], in text: [UInt8], upTo most: Int = .max
  ) -> Int {
    guard let first = pattern.first else { return 0 }
    var found = 0
    var index = 0
    while found < most, index + pattern.count <= text.count {
      if text[index] == first, text[index..<index + pattern.count].elementsEqual(pattern) {
        found += 1
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }
}
