/// The fast way through records that are plainly well formed.
extension RecordScanner {
  /// How many records in a row may go the slow way before the fast one is hardly tried any more.
  private static let missesBeforeRest = 16

  /// The record at the head if it is plainly well formed, as `resolveAny` would read it; else nil.
  @inline(__always)
  mutating func resolvePlain() -> RecordParser.Extent? {
    guard readsPlain, misses < Self.missesBeforeRest || ordinal & 31 == 0 else { return nil }
    marks.skip(to: buffer.head)
    let place = marks.place
    let plain = parser.parsePlain(
      UnsafePointer(buffer.base), head: buffer.head, end: buffer.head + buffer.available,
      limit: quotedLimit, marks: &marks)
    // A cell over several lines is suspicious in a row that does not fit.
    guard let plain, !plain.hasInnerBreak || fitsTable else {
      marks.goBack(to: place, at: buffer.head)
      misses += 1
      return nil
    }
    misses = 0
    patience = min(4 * limits.recordBytes, patience + 2 * plain.consumed)
    return plain
  }

  /// Whether the present record has as many cells as the table, as far as that is known.
  private var fitsTable: Bool {
    guard rowsAreData, let width = expectedWidth else { return true }
    return fits(parser.fields.count, width)
  }
}
