/// The fast way: a record whose quotes all stand where they belong is cut at its marks.
extension RecordParser {
  /// Whether records of the dialect can be cut at single bytes.
  static func isPlain(_ dialect: Dialect) -> Bool {
    guard dialect.delimiter.count == 1, let delimiter = dialect.delimiter.first else {
      return false
    }
    let own = [delimiter] + (dialect.quote.map { [$0] } ?? [])
    if case .character = dialect.escape { return false }
    return dialect.trim == .none && Set(own).count == own.count
      && Set(own).isDisjoint(with: [0x00, 0x0A, 0x0D])
  }

  /// How far a record goes, and what it needs before it is lent.
  struct Extent {
    /// Bytes of the record without and with its line end.
    var length = 0
    var consumed = 0
    var lineEnd: LineTerminators = []
    /// A line break stands inside a cell.
    var hasInnerBreak = false
    /// How many; -1: not counted.
    var innerBreaks = -1
    var hasEscapes = false
    var hasTooManyColumns = false
    var isCut = false

    init() {}

    init(_ result: Result) {
      length = result.length
      consumed = result.consumed
      lineEnd = result.lineEnd
      hasInnerBreak = result.hasInnerBreak
      hasEscapes = result.hasEscapes
      hasTooManyColumns = result.hasTooManyColumns
      isCut = result.isCut
    }
  }

  /// Reads the record at `text[head]` if it is plainly well formed and ends before `end`; else nil,
  /// and `parse` is to read it, which would find the same cells.
  ///
  /// Not plain are a quote behind which a cell goes on, a CR alone outside quotes, and a record
  /// longer than `limit`, with more cells than the limit, or than any before it. What was taken of
  /// `marks` is known to them only if there is a record.
  @inline(__always)
  mutating func parsePlain(
    _ text: UnsafePointer<UInt8>, head: Int, end: Int, limit: Int, marks: inout MarkWindow
  ) -> Extent? {
    var extent = Extent()
    extent.innerBreaks = 0
    var cursor = marks.cursor
    let slots = fields.slots
    let room = min(fields.capacity, limits.columns)
    let (delimiter, quote) = (firstDelimiter, quote)
    var count = 0
    var start = head
    while true {
      var mark = marks.take(&cursor, text, limit: end)
      guard mark >= 0, count < room else { return nil }
      let byte = text[mark]
      if byte == delimiter {
        slots[count] = FieldSlot(from: start &- head, to: mark &- head)
        count &+= 1
        start = mark &+ 1
        continue
      }
      var field = FieldSlot(from: start &- head, to: mark &- head)
      if Int(byte) == quote {
        if mark == start {
          mark = closing(text, end, &marks, &cursor, &extent, &field)
          field.low &+= 1
          field.high = UInt32(truncatingIfNeeded: mark &- 1 &- head)
        } else {
          // Inside an unquoted cell it is text.
          repeat {
            mark = marks.take(&cursor, text, limit: end)
          } while mark >= 0
            && Int(text[mark]) == quote
          field.high = UInt32(truncatingIfNeeded: mark &- head)
        }
        guard mark >= 0 else { return nil }
      }
      slots[count] = field
      count &+= 1
      let stop = text[mark]
      if stop == delimiter {
        start = mark &+ 1
        continue
      }
      extent.length = mark &- head
      if stop == 0x0A {
        extent.lineEnd = .lf
        extent.consumed = extent.length &+ 1
      } else {
        guard text[mark &+ 1] == 0x0A else { return nil }
        _ = marks.take(&cursor, text, limit: end)
        extent.lineEnd = .crlf
        extent.consumed = extent.length &+ 2
      }
      guard extent.length <= limit, terminators.contains(extent.lineEnd) else { return nil }
      extent.hasInnerBreak = extent.innerBreaks > 0
      fields.count = count
      marks.cursor = cursor
      return extent
    }
  }

  /// The mark right behind the quote that closes a cell; -1 if the cell is not plain.
  @inline(__always)
  private func closing(
    _ text: UnsafePointer<UInt8>, _ end: Int, _ marks: inout MarkWindow,
    _ cursor: inout MarkWindow.Cursor, _ extent: inout Extent, _ field: inout FieldSlot
  ) -> Int {
    field.flags = FieldSlot.isQuoted
    while true {
      let mark = marks.take(&cursor, text, limit: end)
      guard mark >= 0 else { return -1 }
      let byte = text[mark]
      if Int(byte) == quote {
        let behind = marks.take(&cursor, text, limit: end)
        guard behind == mark &+ 1 else { return -1 }
        guard Int(text[behind]) == quote else { return behind }
        guard isDoubled else { return -1 }
        field.flags |= FieldSlot.hasEscapes
        extent.hasEscapes = true
      } else if byte == 0x0A || (byte == 0x0D && text[mark &+ 1] != 0x0A) {
        extent.innerBreaks &+= 1
      }
    }
  }
}
