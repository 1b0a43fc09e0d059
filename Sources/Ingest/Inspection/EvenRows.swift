internal import DelimitedText

/// Rows of CSV that all have as many cells as the longest one, every cell quoted.
///
/// How long that is, only the whole table tells. The first rows are held until then; what is behind
/// them is only measured and has to be read a second time.
struct EvenRows {
  private var lines = QuotedLines()
  /// Of each row that is held: where it ends, and its cells.
  private var ends: [(byte: Int, cells: Int)] = []
  private var width: Int
  /// Rows that are held, the header not among them.
  private var held = 0
  /// Not all rows are held.
  private(set) var isFull = false

  private static let mostBytes = 8 << 20

  /// `header`: nil where there is none.
  init(header: [String]?) {
    width = header?.count ?? 0
    guard let header else { return }
    lines.add(header)
    ends.append((lines.bytes.count, header.count))
  }

  mutating func add(_ cells: [String]) {
    width = max(width, cells.count)
    guard !isFull else { return }
    lines.add(cells)
    hold(cells.count)
  }

  mutating func add(_ record: borrowing DelimitedRecord) {
    width = max(width, record.count)
    guard !isFull else { return }
    lines.add(record)
    hold(record.count)
  }

  private mutating func hold(_ cells: Int) {
    ends.append((lines.bytes.count, cells))
    held += 1
    isFull = lines.bytes.count >= Self.mostBytes
  }

  /// Writes the rows that are held; afterwards `write` takes all rows once more.
  mutating func writeHeld(to sink: ([UInt8]) throws -> Void) throws {
    let whole = lines.take()
    var start = 0
    for (index, end) in ends.enumerated() {
      let isLast = index + 1 == ends.count
      guard end.cells < width || isLast else { continue }
      lines.add(whole[start..<end.byte], cells: end.cells, width: width)
      start = end.byte
      if lines.isLong || isLast { try sink(lines.take()) }
    }
    ends = []
  }

  mutating func write(_ cells: [String], to sink: ([UInt8]) throws -> Void) throws {
    guard isBehindHeld() else { return }
    lines.add(cells, width: width)
    if lines.isLong { try sink(lines.take()) }
  }

  mutating func write(_ record: borrowing DelimitedRecord) {
    guard isBehindHeld() else { return }
    lines.add(record, width: width)
  }

  private mutating func isBehindHeld() -> Bool {
    guard held > 0 else { return true }
    held -= 1
    return false
  }

  /// Hands out what was written. `always`: however little it is.
  mutating func flush(always: Bool, to sink: ([UInt8]) throws -> Void) throws {
    if always || lines.isLong { try sink(lines.take()) }
  }
}
