/// Goes through the decoded text record by record; everything of the reader that does not depend on
/// where the bytes come from.
@usableFromInline
struct RecordScanner: ~Copyable {
  @usableFromInline
  enum Step {
    case record
    case needsBytes
    case end
  }

  let dialect: Dialect
  let limits: DelimitedLimits
  var buffer: TextBuffer
  var parser: RecordParser
  /// The marks ahead, for records that are plainly well formed.
  var marks: MarkWindow
  let readsPlain: Bool
  /// Records in a row that were not.
  var misses = 0
  var defects = DefectLog()
  /// Cells of the header, without empty ones at its end; nil: widths are not compared.
  var expectedWidth: Int?

  /// The place of the text's head, and the number of the row there.
  private(set) var line = 1
  /// 1, but in the rest of a line that was cut.
  private var column = 1
  private(set) var originalOffset = 0
  var ordinal = 0
  /// Rows including a first line "sep=…".
  var physicalRow = 0
  var headerRowsRead = 0
  private var startIsDone = false
  private var endIsDone = false
  private var separatorIsDone = false
  private var wanted = 1
  var lineEnd: LineTerminators = []
  /// Bytes that may still be read twice in search of closing quotes.
  var patience: Int
  /// By byte, whether a footer may begin with it.
  let mayBeginFooter: [Bool]

  /// The present record.
  private var present: RecordParser.Extent?
  private(set) var role = RowRole.data
  private var isHeld = false
  private var skipsToLineEnd = false
  var scratch: UnsafeMutablePointer<UInt8>
  var scratchCapacity = 1024

  /// `readsPlain`: no record is read the fast way if it is false; a test compares.
  init(_ dialect: Dialect, limits: DelimitedLimits, chunkSize: Int, readsPlain: Bool = true) {
    self.dialect = dialect
    self.limits = limits
    buffer = TextBuffer(dialect.encoding, chunkSize: chunkSize)
    parser = RecordParser(dialect, limits: limits)
    // Not from the parser: where an initialiser reads a part of itself, the optimiser of Swift 6.3
    // destroys the next part before there is one.
    let delimiter = dialect.delimiter.first ?? 0
    marks = MarkWindow(delimiter: delimiter, quote: dialect.quote ?? delimiter)
    self.readsPlain = readsPlain && RecordParser.isPlain(dialect)
    mayBeginFooter = FooterWord.firstBytes(dialect.footerWords)
    patience = 4 * limits.recordBytes
    scratch = .allocate(capacity: scratchCapacity)
  }

  deinit { scratch.deallocate() }

  @usableFromInline
  func space() -> UnsafeMutableRawBufferPointer { buffer.space() }

  @usableFromInline
  mutating func accept(_ count: Int) {
    buffer.accept(count)
    marks.restart(at: buffer.head)
  }

  /// The next `advance()` gives the present record once more.
  mutating func hold() { isHeld = present != nil }

  /// Goes to the next record that is to be delivered.
  @usableFromInline
  mutating func advance() -> Step {
    if isHeld {
      isHeld = false
      return .record
    }
    consumePresent()
    while true {
      if buffer.available < wanted, !buffer.isFinal { return .needsBytes }
      if !startIsDone { start() }
      if skipsToLineEnd, !skipRest() { return .needsBytes }
      if buffer.available == 0 {
        guard buffer.isFinal else { return .needsBytes }
        finish()
        return .end
      }
      if !separatorIsDone {
        guard let length = separatorLine() else { return waitForMore() }
        separatorIsDone = true
        if length > 0 {
          consumeText(length, lineBreaks: 1)
          continue
        }
      }
      if !dialect.commentPrefix.isEmpty {
        guard let length = commentLength() else { return waitForMore() }
        if length > 0 {
          ordinal += 1
          physicalRow += 1
          reportMarks(within: length, isRecord: false)
          consumeText(length, lineBreaks: 1)
          continue
        }
      }
      guard let record = resolve() else { return waitForMore() }
      wanted = 1
      ordinal += 1
      physicalRow += 1
      present = record
      accountFor(record)
      // An empty line is no row; so is a table of one column written by us, which quotes.
      if record.length == 0 {
        consumePresent()
        continue
      }
      return .record
    }
  }

  /// The record that is the reader's present one, to be lent.
  @usableFromInline
  func current() -> DelimitedRecord {
    let record = present ?? RecordParser.Extent()
    let text = UnsafePointer(buffer.base + buffer.head)
    let breaks = innerBreaks(record, within: record.length)
    return DelimitedRecord(
      base: text, scratch: scratch, slots: parser.fields.slots, finder: finder(),
      length: record.length, count: parser.fields.count, role: role, ordinal: ordinal,
      endLine: line + breaks)
  }

  func finder() -> PlaceFinder {
    PlaceFinder(
      start: TextPlace(line: line, column: column, offset: originalOffset),
      position: buffer.headPosition, encoding: dialect.encoding,
      gaps: buffer.decoder.gaps.isEmpty ? [] : buffer.decoder.gaps.waiting)
  }

  func place(of offset: Int) -> TextPlace {
    finder().place(of: offset, in: buffer.base + buffer.head)
  }

  /// Asks for twice as much text before it tries again, so that long records stay linear.
  private mutating func waitForMore() -> Step {
    wanted = max(2 * buffer.available, buffer.available + 1)
    return .needsBytes
  }

  private mutating func start() {
    startIsDone = true
    originalOffset = buffer.decoder.markLength
    guard let found = buffer.decoder.foreignMark else { return }
    defects.add(
      DelimitedDefect(
        .byteOrderMarkContradicted, at: TextPlace(line: 1, column: 1, offset: 0),
        text: found.ianaName, suggestion: dialect.encoding.ianaName))
  }

  private mutating func finish() {
    guard !endIsDone else { return }
    endIsDone = true
    if headerRowsRead < dialect.headerRowCount {
      defects.add(
        DelimitedDefect(
          .headerMissing, at: place(of: 0), expected: dialect.headerRowCount,
          found: headerRowsRead))
    }
  }

  private mutating func consumePresent() {
    guard let record = present else { return }
    present = nil
    skipsToLineEnd = record.isCut
    let breaks =
      record.hasInnerBreak && record.innerBreaks < 0
      ? innerBreaks(record, within: record.consumed)
      : max(0, record.innerBreaks) + (record.lineEnd.isEmpty ? 0 : 1)
    consumeText(record.consumed, lineBreaks: breaks, endsInLine: record.isCut)
  }

  /// Line breaks in the first `length` bytes of a record, but for its end.
  private func innerBreaks(_ record: RecordParser.Extent, within length: Int) -> Int {
    guard record.hasInnerBreak else { return 0 }
    if record.innerBreaks >= 0 { return record.innerBreaks }
    return PlaceFinder.lineBreaks(UnsafePointer(buffer.base + buffer.head), length)
  }

  private mutating func consumeText(_ length: Int, lineBreaks: Int, endsInLine: Bool = false) {
    if dialect.encoding == .utf8, !endsInLine, buffer.decoder.gaps.isEmpty {
      column = 1
      originalOffset += length
      line += lineBreaks
      return buffer.consume(length)
    }
    let text = UnsafePointer(buffer.base + buffer.head)
    column = endsInLine ? place(of: length).column : 1
    originalOffset += finder().originalLength(text, length)
    line += lineBreaks
    buffer.consume(length)
    while let gap = buffer.decoder.gaps.first, gap.decoded < buffer.headPosition {
      buffer.decoder.gaps.pass()
    }
  }

  /// Leaves out the rest of a line that was cut; false if its end is not there yet.
  private mutating func skipRest() -> Bool {
    let text = UnsafePointer(buffer.base + buffer.head)
    var end = 0
    while end < buffer.available, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    let hasEnd = end < buffer.available
    if hasEnd, text[end] == 0x0D, end + 1 == buffer.available, !buffer.isFinal { return false }
    var length = end
    if hasEnd { length += text[end] == 0x0D && text[end + 1] == 0x0A ? 2 : 1 }
    reportMarks(within: length, isRecord: false)
    consumeText(length, lineBreaks: hasEnd ? 1 : 0, endsInLine: !hasEnd)
    skipsToLineEnd = !hasEnd && !buffer.isFinal
    return !skipsToLineEnd
  }

  /// The length of a comment line with its end; 0: no comment; nil: more text is needed.
  private func commentLength() -> Int? {
    let text = UnsafePointer(buffer.base + buffer.head)
    let available = buffer.available
    for (index, byte) in dialect.commentPrefix.enumerated() {
      guard index < available else { return buffer.isFinal ? 0 : nil }
      guard text[index] == byte else { return 0 }
    }
    return lineLength(from: dialect.commentPrefix.count)
  }

  /// The length of the line at the head with its end; nil: more text is needed.
  func lineLength(from: Int) -> Int? {
    let text = UnsafePointer(buffer.base + buffer.head)
    var end = from
    while end < buffer.available, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    guard end < buffer.available else { return buffer.isFinal ? end : nil }
    guard text[end] == 0x0D else { return end + 1 }
    guard end + 1 < buffer.available || buffer.isFinal else { return nil }
    return text[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// Says what kind of row the record is and reports what is wrong with it.
  private mutating func accountFor(_ record: RecordParser.Extent) {
    reportMarks(within: record.consumed)
    unescape(record)
    role = classify(record)
    report(record, role: role)
    switch role {
    case .header:
      headerRowsRead += 1
      if headerRowsRead == dialect.headerRowCount { expectedWidth = nil }
      widthOfHeader = max(widthOfHeader, filledCount())
      if headerRowsRead == dialect.headerRowCount { expectedWidth = widthOfHeader }
    case .data where expectedWidth == nil && dialect.headerRowCount == 0 && !widthIsKnown:
      expectedWidth = parser.fields.count
    default: break
    }
    if role == .data { widthIsKnown = true }
  }

  private var widthOfHeader = 0
  private var widthIsKnown = false
}
