/// Judges a table's rows once its delimiter is known: preamble, comments, header, footers, and where
/// another table begins.
struct RowJudgement {
  private(set) var dialect: Dialect
  /// For line ends, comments, skipped rows, header rows, footers and tables, in this order.
  private(set) var decisions: [DialectDecision] = []
  /// See `DetectedDialect`.
  private(set) var furtherTable: Int?

  private var sketch: TableSketch
  private let text: [UInt8]
  private let declared: DialectDeclaration
  private let hasSeparatorLine: Bool
  private let isWhole: Bool
  private let maximum: Int

  init(
    _ sketch: TableSketch, text: [UInt8], declared: DialectDeclaration, hasSeparatorLine: Bool,
    isWhole: Bool, maximum: Int
  ) {
    self.sketch = sketch
    self.text = text
    self.declared = declared
    self.hasSeparatorLine = hasSeparatorLine
    self.isWhole = isWhole
    self.maximum = maximum
    dialect = sketch.dialect
  }

  /// `isIgnored`: the declared line ends do not occur.
  mutating func judge(_ lineEnds: LineEndCounts, isIgnored: Bool) {
    judge(lineEnds, isIgnored)
    judgeComments()
    let header = judgeHeader()
    judgeFooters(from: header)
    judgeTables(from: header)
  }

  private mutating func decide(
    _ subject: DialectDecision.Subject, _ choice: String, _ reason: DialectReason
  ) {
    decisions.append(DialectDecision(subject: subject, choice: choice, reason: reason))
  }

  private mutating func judge(_ lineEnds: LineEndCounts, _ isIgnored: Bool) {
    let isDeclared = declared.lineTerminators != nil && !isIgnored
    decide(.lineEnds, lineEnds.usual, isDeclared ? .declared : lineEnds.reason(isIgnored))
  }

  private mutating func judgeTables(from body: Int) {
    let end = TableEnd(sketch, header: body - 1, hasHeader: dialect.headerRowCount > 0)
    guard let end, end.index > body else { return decide(.tables, "1", .usual) }
    furtherTable = sketch.rows[end.index].ordinal
    decide(.tables, "2", end.reason)
  }

  private mutating func judgeComments() {
    if let prefix = declared.commentPrefix {
      dialect.commentPrefix = prefix
      return decide(.comments, String(decoding: prefix, as: UTF8.self), .declared)
    }
    let prefix = sketch.rows.lazy.compactMap(\.commentMark).first
    let marked = sketch.rows.filter { $0.commentMark == prefix }
    let isTable = marked.contains { $0.shapes.count == sketch.columns }
    guard let prefix, !isTable, sketch.columns > 1 else { return decide(.comments, "", .usual) }
    dialect.commentPrefix = Array(prefix.utf8)
    decide(.comments, prefix, .commentLines(marked.count))
    sketch = TableSketch(text, dialect: dialect, suspects: [], maximum: maximum)
  }

  /// Decides where the table begins and what names its columns; gives the index of the first row
  /// behind the header.
  private mutating func judgeHeader() -> Int {
    let judge = HeaderJudge(sketch)
    var start = judge.start
    if let declared = declared.skipRows {
      let base = hasSeparatorLine ? declared - 1 : declared
      start =
        sketch.rows.firstIndex { $0.ordinal > max(0, base) && $0.filled > 0 }
        ?? sketch.rows.count
    }
    let found = judge.header(at: start)
    let count = declared.headerRowCount ?? found.count
    let first =
      declared.skipRows == nil && declared.headerRowCount != 0
      ? judge.upperRow(above: start, rows: count) : start
    let headerRows = declared.headerRowCount ?? (count + start - first)
    let firstRow = declared.headerRowCount == nil ? first : start
    let ordinal = firstRow < sketch.rows.count ? sketch.rows[firstRow].ordinal : 1
    let skipped = ordinal - 1 + (hasSeparatorLine ? 1 : 0)
    dialect.skipRows = declared.skipRows ?? skipped
    dialect.headerRowCount = headerRows
    let above = sketch.rows[..<min(firstRow, sketch.rows.count)]
    var reason = DialectReason.usual
    if declared.skipRows != nil {
      reason = .declared
    } else if !above.isEmpty {
      reason = .narrowRows(count: above.count, cells: above.map(\.filled).max() ?? 0)
    } else if hasSeparatorLine {
      reason = .separatorLine
    } else if skipped > 0, !dialect.commentPrefix.isEmpty {
      reason = .commentLines(skipped)
    }
    decide(.skippedRows, String(dialect.skipRows), reason)
    var why = found.reason
    if first < start { why = .mergedCells }
    decide(.headerRows, String(headerRows), declared.headerRowCount == nil ? why : .declared)
    return start + max(0, headerRows - (start - firstRow))
  }

  /// Footer words that occur where a table closes: in the last row, or in rows with fewer cells.
  private mutating func judgeFooters(from body: Int) {
    if let words = declared.footerWords {
      dialect.footerWords = words
      return decide(.footers, words.joined(separator: " "), .declared)
    }
    var plain = sketch.dialect
    plain.encoding = .utf8
    plain.commentPrefix = dialect.commentPrefix
    plain.headerRowCount = 0
    plain.skipRows = 0
    plain.footerWords = Dialect.usualFooterWords
    var closing: [(word: String, line: Int, index: Int)] = []
    var reader = DelimitedReader(ArraySource(text), dialect: plain)
    var index = 0
    while index < sketch.rows.count {
      let word: (String, Int)? =
        reader.next { record -> (String, Int)? in
          guard record.role == .footer else { return nil }
          let first = (0..<record.count).first { !record.isEmpty($0) } ?? 0
          let name = record.withBytes(first) { span in
            span.withUnsafeBufferPointer { cell in
              Dialect.usualFooterWords.first { FooterWord.begins(cell, with: $0) }
            }
          }
          return name.map { ($0, record.start.line) }
        } ?? nil
      reader.expectedWidth = nil
      if let word, index >= body { closing.append((word.0, word.1, index)) }
      index += 1
    }
    let filled = sketch.rows.dropFirst(body).map(\.filled).sorted()
    let usual = filled.isEmpty ? 0 : filled[filled.count / 2]
    let last = sketch.rows.lastIndex { $0.filled > 0 } ?? 0
    var words: [String] = []
    for word in Dialect.usualFooterWords {
      let rows = closing.filter { $0.word == word }
      let isClosing = rows.allSatisfy {
        sketch.rows[$0.index].filled < usual || (isWhole && $0.index == last)
      }
      if !rows.isEmpty, isClosing { words.append(word) }
    }
    dialect.footerWords = words
    guard let first = closing.first(where: { words.contains($0.word) }) else {
      return decide(.footers, "", .usual)
    }
    decide(.footers, words.joined(separator: " "), .footerWord(first.word, line: first.line))
  }
}
