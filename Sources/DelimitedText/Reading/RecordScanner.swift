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
  /// The next record is tried the fast way without more ado: rows of data have begun, and nothing was
  /// noticed in the text at hand.
  var isSteady = false
  var defects = DefectLog()
  var state: ReadingState
  /// Rows that begin at this byte of the file, or behind it, are not read.
  let stop: Int

  private var endIsDone = false
  private var wanted = 1
  /// By byte, whether a footer may begin with it, and whether a row that does is surely one of data.
  let mayBeginFooter: [Bool]
  let beginsData: UnsafeMutablePointer<Bool>

  /// The present record.
  private var present: RecordParser.Extent?
  var role = RowRole.data
  private var isHeld = false
  var scratch: UnsafeMutablePointer<UInt8>
  var scratchCapacity = 1024
  private var gaps: UnsafeMutablePointer<TextDecoder.Gap>
  private var gapCapacity = 8

  /// `readsPlain`: no record is read the fast way if it is false; a test compares. `state`: where the
  /// text begins, if not at the file's start.
  init(
    _ dialect: Dialect, limits: DelimitedLimits, chunkSize: Int, readsPlain: Bool = true,
    state: ReadingState? = nil, stop: Int = .max
  ) {
    self.dialect = dialect
    self.limits = limits
    self.stop = stop
    self.state = state ?? ReadingState(patience: 4 * limits.recordBytes)
    buffer = TextBuffer(dialect.encoding, chunkSize: chunkSize, isStart: state == nil)
    parser = RecordParser(dialect, limits: limits)
    // Not from the parser: where an initialiser reads a part of itself, the optimiser of Swift 6.3
    // destroys the next part before there is one.
    let delimiter = dialect.delimiter.first ?? 0
    marks = MarkWindow(delimiter: delimiter, quote: dialect.quote ?? delimiter)
    self.readsPlain = readsPlain && RecordParser.isPlain(dialect)
    let footers = FooterWord.firstBytes(dialect.footerWords)
    mayBeginFooter = footers
    beginsData = .allocate(capacity: 256)
    scratch = .allocate(capacity: scratchCapacity)
    gaps = .allocate(capacity: gapCapacity)
    for byte in 0..<256 { beginsData[byte] = !footers[byte] }
    let others = [0x00, 0x09, 0x0A, 0x0D, 0x20] + dialect.delimiter.prefix(1).map(Int.init)
    for byte in others + dialect.commentPrefix.prefix(1).map(Int.init) { beginsData[byte] = false }
    if let quote = dialect.quote { beginsData[Int(quote)] = false }
  }

  deinit {
    scratch.deallocate()
    beginsData.deallocate()
    gaps.deallocate()
  }

  /// See `ReadingState`.
  var expectedWidth: Int? {
    get { state.expectedWidth }
    set {
      state.expectedWidth = newValue
      isSteady = false
    }
  }

  @usableFromInline
  func space() -> UnsafeMutableRawBufferPointer { buffer.space() }

  @usableFromInline
  mutating func accept(_ count: Int) {
    buffer.accept(count)
    marks.restart(at: buffer.head)
    isSteady = false
  }

  /// The next `advance()` gives the present record once more.
  mutating func hold() {
    isHeld = present != nil
    isSteady = false
  }

  /// Goes to the next record that is to be delivered.
  @usableFromInline
  mutating func advance() -> Step {
    if isSteady {
      consumePresent()
      if let record = nextPlain() {
        present = record
        return .record
      }
      isSteady = false
    }
    return advanceAny()
  }

  private mutating func advanceAny() -> Step {
    if isHeld {
      isHeld = false
      return .record
    }
    consumePresent()
    while true {
      // The rest of a line that was cut belongs to the part in which the line begins.
      if state.originalOffset >= stop, !state.skipsToLineEnd { return .end }
      if buffer.available < wanted, !buffer.isFinal { return .needsBytes }
      if !state.startIsDone { start() }
      if state.skipsToLineEnd, !skipRest() { return .needsBytes }
      if buffer.available == 0 {
        guard buffer.isFinal else { return .needsBytes }
        finish()
        return .end
      }
      if !state.separatorIsDone {
        guard let length = separatorLine() else { return waitForMore() }
        state.separatorIsDone = true
        if length > 0 {
          consumeLine(length)
          continue
        }
      }
      if !dialect.commentPrefix.isEmpty {
        guard let length = commentLength() else { return waitForMore() }
        if length > 0 {
          state.ordinal += 1
          state.physicalRow += 1
          reportMarks(within: length, isRecord: false)
          consumeLine(length)
          continue
        }
      }
      guard let record = resolve() else { return waitForMore() }
      wanted = 1
      state.ordinal += 1
      state.physicalRow += 1
      present = record
      accountFor(record)
      // An empty line is no row; so is a table of one column written by us, which quotes.
      if record.length == 0 {
        consumePresent()
        continue
      }
      settle(behind: record)
      return .record
    }
  }

  /// The record that is the reader's present one, to be lent.
  @usableFromInline
  mutating func current() -> DelimitedRecord {
    let record = present ?? RecordParser.Extent()
    var notes = UnsafeBufferPointer<TextDecoder.Gap>(start: nil, count: 0)
    if !buffer.decoder.gaps.isEmpty { notes = copiedGaps() }
    return DelimitedRecord(
      base: UnsafePointer(buffer.base + buffer.head), scratch: scratch, slots: parser.fields.slots,
      origin: DelimitedRecord.Origin(
        start: TextPlace(line: state.line, column: state.column, offset: state.originalOffset),
        position: buffer.headPosition, encoding: dialect.encoding, gaps: notes),
      length: record.length, count: parser.fields.count, role: role, ordinal: state.ordinal,
      endLine: endLine(record))
  }

  /// The gaps of the present record, in memory that lasts as long as it does.
  private mutating func copiedGaps() -> UnsafeBufferPointer<TextDecoder.Gap> {
    let end = buffer.headPosition + (present?.consumed ?? 0)
    let own = buffer.decoder.gaps.waiting.prefix { $0.decoded < end }
    if own.count > gapCapacity {
      gaps.deallocate()
      gapCapacity = own.count
      gaps = .allocate(capacity: gapCapacity)
    }
    for (index, gap) in own.enumerated() { (gaps + index).initialize(to: gap) }
    return UnsafeBufferPointer(start: gaps, count: own.count)
  }

  /// The line of a record's last character.
  @inline(__always)
  private func endLine(_ record: RecordParser.Extent) -> Int {
    if record.innerBreaks >= 0 { return state.line + record.innerBreaks }
    guard record.hasInnerBreak else { return state.line }
    return place(of: max(0, record.length - 1)).line
  }

  func finder() -> PlaceFinder {
    PlaceFinder(
      start: TextPlace(line: state.line, column: state.column, offset: state.originalOffset),
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
    state.startIsDone = true
    state.originalOffset = buffer.decoder.markLength
    guard let found = buffer.decoder.foreignMark else { return }
    defects.add(
      DelimitedDefect(
        .byteOrderMarkContradicted, at: TextPlace(line: 1, column: 1, offset: 0),
        text: found.ianaName, suggestion: dialect.encoding.ianaName))
  }

  private mutating func finish() {
    guard !endIsDone else { return }
    endIsDone = true
    if state.headerRowsRead < dialect.headerRowCount {
      defects.add(
        DelimitedDefect(
          .headerMissing, at: place(of: 0), expected: dialect.headerRowCount,
          found: state.headerRowsRead))
    }
  }

  @inline(__always)
  private mutating func consumePresent() {
    guard let record = present else { return }
    present = nil
    if record.innerBreaks >= 0, dialect.encoding == .utf8, buffer.decoder.gaps.isEmpty {
      state.column = 1
      state.originalOffset += record.consumed
      state.line += record.innerBreaks + 1
      return buffer.consume(record.consumed)
    }
    consume(record)
  }

  private mutating func consume(_ record: RecordParser.Extent) {
    state.skipsToLineEnd = record.isCut
    let text = UnsafePointer(buffer.base + buffer.head)
    // Where only a CR ends a row, it may be half of a CRLF: then its line goes on.
    let isHalf =
      record.consumed > 0 && text[record.consumed - 1] == 0x0D && text[record.consumed] == 0x0A
    var breaks = max(0, record.innerBreaks) + (record.lineEnd.isEmpty || isHalf ? 0 : 1)
    if record.hasInnerBreak, record.innerBreaks < 0 {
      breaks = PlaceFinder.lineBreaks(text, record.consumed) - (isHalf ? 1 : 0)
    }
    consumeText(
      record.consumed, lineBreaks: breaks,
      endsInLine: record.isCut || record.lineEnd.isEmpty || isHalf)
  }

  /// Goes behind a line that is no record; the file's last one may have no end.
  private mutating func consumeLine(_ length: Int) {
    let last = buffer.base[buffer.head + length - 1]
    let hasEnd = last == 0x0A || last == 0x0D
    consumeText(length, lineBreaks: hasEnd ? 1 : 0, endsInLine: !hasEnd)
  }

  private mutating func consumeText(_ length: Int, lineBreaks: Int, endsInLine: Bool = false) {
    if dialect.encoding == .utf8, !endsInLine, buffer.decoder.gaps.isEmpty {
      state.column = 1
      state.originalOffset += length
      state.line += lineBreaks
      return buffer.consume(length)
    }
    let text = UnsafePointer(buffer.base + buffer.head)
    state.column = endsInLine ? place(of: length).column : 1
    state.originalOffset += finder().originalLength(text, length)
    state.line += lineBreaks
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
    state.skipsToLineEnd = !hasEnd && !buffer.isFinal
    return !state.skipsToLineEnd
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
      state.headerRowsRead += 1
      if state.headerRowsRead == dialect.headerRowCount { state.expectedWidth = nil }
      state.widthOfHeader = max(state.widthOfHeader, filledCount())
      if state.headerRowsRead == dialect.headerRowCount {
        state.expectedWidth = state.widthOfHeader
      }
    case .data
    where state.expectedWidth == nil && dialect.headerRowCount == 0 && !state.widthIsKnown:
      state.expectedWidth = parser.fields.count
    default: break
    }
    if role == .data { state.widthIsKnown = true }
  }
}
