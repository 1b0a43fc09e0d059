/// Finds the cells of one record in decoded text; knows nothing of files, lines or chunks.
///
/// A quote counts only at the start of a cell. The parser changes nothing but its field table, so
/// that the same record can be read again under another rule or when more text has arrived.
struct RecordParser: ~Copyable {
  /// How to read quotes that do not fit.
  enum Rule: Hashable {
    /// A quoted cell goes on until a quote that is followed by the end of a cell.
    case usual
    /// The quote at this offset is text; cells quoted behind it end in their own line or are text.
    case literal(Int)
    /// A quoted cell's quotes end at its first closing one; what follows is text of the cell.
    case closeAtStray
  }

  enum Outcome: Hashable {
    case complete
    case needsBytes
    /// The quote at this offset is not closed up to the end or the limit.
    case unclosed(Int)
  }

  /// What was noticed on the way; offsets are bytes from the start of the record.
  struct Result {
    var outcome = Outcome.complete
    /// Bytes of the record without and with its line end.
    var length = 0
    var consumed = 0
    var lineEnd: LineTerminators = []
    /// A line break stands inside a cell.
    var hasInnerBreak = false
    var hasEscapes = false
    var hasTooManyColumns = false
    /// The text is longer than the limit and was cut.
    var isCut = false
    /// Quotes in quoted cells that are neither escaped nor closing.
    var strays: [Int] = []
    /// How many more there are than a file's log would keep.
    var furtherStrays = 0
    /// Quotes at the start of a cell that were read as text because nothing closes them.
    var literals: [Int] = []
    /// The opening quote of the first quoted cell with a line break in it, or with a quote that looks
    /// as if it opened another cell.
    var crossing: Int?
    var opening: Int?
    /// The opening quote of the first quoted cell that seems to end at a quote in its first line, with
    /// text behind it.
    var ending: Int?
    /// The opening quote of the first cell in which, behind a line break, a quote looks as if it
    /// opened another cell.
    var swallowing: Int?
  }

  enum Class {
    static let plain: UInt8 = 0
    static let stop: UInt8 = 1
  }

  let delimiter: [UInt8]
  let firstDelimiter: UInt8
  let quote: Int
  let escape: Int
  let isDoubled: Bool
  let terminators: LineTerminators
  let trim: Trim
  let limits: DelimitedLimits
  var fields: FieldTable
  let textStops: UnsafeMutablePointer<UInt8>
  let quotedStops: UnsafeMutablePointer<UInt8>

  init(_ dialect: Dialect, limits: DelimitedLimits) {
    delimiter = dialect.delimiter
    firstDelimiter = dialect.delimiter.first ?? 0
    quote = dialect.quote.map(Int.init) ?? -1
    terminators = dialect.lineTerminators
    trim = dialect.trim
    self.limits = limits
    fields = FieldTable()
    var escape = -1
    var isDoubled = false
    switch dialect.escape {
    case .doubledQuote: isDoubled = true
    case .character(let byte): escape = Int(byte)
    case .none: break
    }
    self.escape = escape
    self.isDoubled = isDoubled
    textStops = .allocate(capacity: 256)
    textStops.initialize(repeating: Class.plain, count: 256)
    quotedStops = .allocate(capacity: 256)
    quotedStops.initialize(repeating: Class.plain, count: 256)
    // NUL is the sentinel behind the text; as part of it, it is passed over.
    for byte in [0x00, 0x0A, 0x0D, escape] where byte >= 0 {
      textStops[byte] = Class.stop
      quotedStops[byte] = Class.stop
    }
    if let first = delimiter.first { textStops[Int(first)] = Class.stop }
    if quote >= 0 { quotedStops[quote] = Class.stop }
  }

  deinit {
    textStops.deallocate()
    quotedStops.deallocate()
  }

  /// Reads the record at `text`, of which `available` bytes are there, followed by a NUL byte.
  ///
  /// `quotedLimit`: the offset a quoted cell may reach.
  mutating func parse(
    _ text: UnsafePointer<UInt8>, available: Int, isFinal: Bool, rule: Rule, quotedLimit: Int
  ) -> Result {
    var run = Run(
      text: text, available: available, isFinal: isFinal, rule: rule, quotedLimit: quotedLimit)
    fields.removeAll()
    var start = 0
    while true {
      var first = start
      if trim.atStart { first = skipBlanks(run, from: first) }
      var step = Step.text(from: first)
      if quote >= 0, first < available, Int(text[first]) == quote {
        step = parseQuoted(&run, open: first)
      } else if first == available, !isFinal {
        step = .needsBytes
      }
      if case .text(let from) = step { step = parseText(&run, start: start, from: from) }
      switch step {
      case .next(let next): start = next
      case .end: return run.result
      case .needsBytes:
        run.result.outcome = .needsBytes
        return run.result
      case .unclosed(let open):
        run.result.outcome = .unclosed(open)
        return run.result
      case .text: return run.result
      }
    }
  }

  struct Run {
    let text: UnsafePointer<UInt8>
    let available: Int
    let isFinal: Bool
    let rule: Rule
    let quotedLimit: Int
    var result = Result()
  }

  enum Step {
    case next(Int)
    case end
    case needsBytes
    case unclosed(Int)
    /// Not a quoted cell after all: text from here on.
    case text(from: Int)
  }

  /// What stands at an offset outside quotes.
  enum Boundary {
    case delimiter
    case line(length: Int, LineTerminators)
    case finish
    case nothing
    case needsBytes
  }

  @inline(__always)
  func boundary(_ run: borrowing Run, at index: Int) -> Boundary {
    guard index < run.available else { return run.isFinal ? .finish : .needsBytes }
    let byte = run.text[index]
    if byte == 0x0A { return terminators.contains(.lf) ? .line(length: 1, .lf) : .nothing }
    if byte == 0x0D {
      guard index + 1 < run.available || run.isFinal else { return .needsBytes }
      if index + 1 < run.available, run.text[index + 1] == 0x0A {
        if terminators.contains(.crlf) { return .line(length: 2, .crlf) }
      }
      return terminators.contains(.cr) ? .line(length: 1, .cr) : .nothing
    }
    guard byte == delimiter.first else { return .nothing }
    var length = 1
    while length < delimiter.count {
      guard index + length < run.available else { return run.isFinal ? .nothing : .needsBytes }
      guard run.text[index + length] == delimiter[length] else { return .nothing }
      length += 1
    }
    return .delimiter
  }

  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    (byte == 0x20 || byte == 0x09) && byte != delimiter.first
  }

  func skipBlanks(_ run: borrowing Run, from start: Int) -> Int {
    var index = start
    while index < run.available, isBlank(run.text[index]) { index += 1 }
    return index
  }

  /// Ends the cell whose value is `low..<high` at a boundary that stands at `at`.
  @inline(__always)
  mutating func close(
    _ run: inout Run, _ field: FieldSlot, boundary: Boundary, at index: Int
  ) -> Step {
    fields.append(field)
    switch boundary {
    case .delimiter: return .next(index &+ delimiter.count)
    case .line(let length, let kind):
      run.result.lineEnd = kind
      run.result.consumed = index &+ length
    default: run.result.consumed = index
    }
    run.result.length = index
    return .end
  }

  /// Reads unquoted text whose cell starts at `start`, from `from` on.
  mutating func parseText(_ run: inout Run, start: Int, from: Int) -> Step {
    var index = from
    var flags: UInt32 = 0
    let text = run.text
    while true {
      while textStops[Int(text[index])] == Class.plain { index &+= 1 }
      if index > limits.recordBytes { return cut(&run, start: start, flags: flags) }
      if index < run.available, Int(text[index]) == escape {
        guard index + 1 < run.available || run.isFinal else { return .needsBytes }
        if index + 1 < run.available, isSpecial(text[index + 1]) {
          flags |= FieldSlot.hasEscapes
          run.result.hasEscapes = true
          if text[index + 1] == 0x0A || text[index + 1] == 0x0D { run.result.hasInnerBreak = true }
          index += 1
        }
        index += 1
        continue
      }
      var found = boundary(run, at: index)
      if case .delimiter = found, fields.count + 1 >= limits.columns {
        run.result.hasTooManyColumns = true
        found = .nothing
      }
      switch found {
      case .needsBytes: return .needsBytes
      case .nothing:
        if text[index] == 0x0A || text[index] == 0x0D { run.result.hasInnerBreak = true }
        index += 1
      default:
        var (low, high) = (start, index)
        if trim.atStart { low = skipBlanks(run, from: start) }
        if trim.atEnd { while high > low, isBlank(text[high - 1]) { high -= 1 } }
        return close(
          &run, FieldSlot(raw: start, low: low, high: max(low, high), flags: flags),
          boundary: found, at: index)
      }
    }
  }

  /// Whether an escape character before the byte is an escape and not text.
  func isSpecial(_ byte: UInt8) -> Bool {
    Int(byte) == quote || Int(byte) == escape || byte == 0x0A || byte == 0x0D
      || byte == delimiter.first
  }

  /// The line does not end within the limit: the cell ends there.
  private mutating func cut(_ run: inout Run, start: Int, flags: UInt32) -> Step {
    var end = limits.recordBytes
    while end > start, run.text[end] & 0xC0 == 0x80 { end -= 1 }
    run.result.isCut = true
    return close(
      &run, FieldSlot(raw: start, low: min(start, end), high: end, flags: flags),
      boundary: .finish, at: max(start, end))
  }
}
