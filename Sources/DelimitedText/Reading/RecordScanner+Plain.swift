/// The fast way through records that are plainly well formed.
extension RecordScanner {
  /// How many records in a row may go the slow way before the fast one is hardly tried any more.
  private static let missesBeforeRest = 16

  /// The record at the head if it is plainly well formed, as `resolveAny` would read it; else nil.
  mutating func resolvePlain() -> RecordParser.Extent? {
    guard readsPlain, misses < Self.missesBeforeRest || state.ordinal & 31 == 0 else { return nil }
    marks.skip(to: buffer.head)
    let cursor = marks.cursor
    // A cell over several lines is suspicious in a row that does not fit.
    guard let plain = parsePlain(), !plain.hasInnerBreak || fitsTable else {
      marks.goBack(to: cursor, at: buffer.head)
      misses += 1
      return nil
    }
    misses = 0
    account(plain)
    return plain
  }

  /// Whether the present record has as many cells as the table, as far as that is known.
  private var fitsTable: Bool {
    guard rowsAreData, let width = state.expectedWidth else { return true }
    return fits(parser.fields.count, width)
  }

  /// Goes the fast way from now on if rows of data have begun and nothing was noticed in the text.
  mutating func settle(behind record: RecordParser.Extent) {
    guard readsPlain, misses == 0, dialect.encoding == .utf8, rowsAreData,
      !record.isCut, !state.lineEnd.isEmpty, buffer.hasNoNotes,
      state.expectedWidth != nil || state.widthIsKnown
    else { return }
    marks.skip(to: buffer.head + record.consumed)
    isSteady = true
  }

  /// The record at the head if it is a plain row of data about which there is nothing to report; else
  /// nil, and nothing is changed.
  @inline(__always)
  mutating func nextPlain() -> RecordParser.Extent? {
    let text = UnsafePointer(buffer.base + buffer.head)
    var first = text[0]
    if Int(first) == parser.quote { first = text[1] }
    guard beginsData[Int(first)], state.originalOffset < stop else { return nil }
    let cursor = marks.cursor
    guard let plain = parsePlain(),
      parser.fields.count == state.expectedWidth ?? parser.fields.count,
      plain.lineEnd == state.lineEnd, plain.length <= limits.fieldBytes
    else {
      marks.goBack(to: cursor, at: buffer.head)
      return nil
    }
    account(plain)
    state.ordinal += 1
    state.physicalRow += 1
    state.widthIsKnown = true
    role = .data
    if plain.hasEscapes { unescape(plain) }
    return plain
  }

  @inline(__always)
  private mutating func parsePlain() -> RecordParser.Extent? {
    parser.parsePlain(
      UnsafePointer(buffer.base), head: buffer.head, end: buffer.head + buffer.available,
      limit: quotedLimit, marks: &marks)
  }

  @inline(__always)
  private mutating func account(_ plain: RecordParser.Extent) {
    state.patience = min(4 * limits.recordBytes, state.patience + 2 * plain.consumed)
  }
}
