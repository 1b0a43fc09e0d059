internal import DelimitedText

/// Rows of CSV that all have as many cells as the longest one, every cell quoted.
///
/// How long that is, only the whole table tells. The first rows are held until then; what is behind
/// them is only measured and has to be read a second time.
struct EvenRows {
  /// Up to how many bytes are held: a workbook takes longer to read again than a text does.
  enum Room: Int {
    case text = 0x80_0000
    case workbook = 0x200_0000
  }

  /// Rows one after another, and of each where it ends and how many cells it has.
  private struct Held {
    var bytes: [UInt8]
    var ends: [(byte: Int, cells: Int)]
  }

  private var lines = QuotedLines()
  private var ends: [(byte: Int, cells: Int)] = []
  private var closed: [Held] = []
  private var closedBytes = 0
  private var width: Int
  /// Rows that are held, the header not among them.
  private var held = 0
  /// Not all rows are held.
  private(set) var isFull = false
  private let room: Room

  /// `header`: nil where there is none.
  init(header: [String]?, room: Room) {
    self.room = room
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
    if lines.isLong { close() }
    isFull = closedBytes + lines.bytes.count >= room.rawValue
  }

  private mutating func close() {
    guard !ends.isEmpty else { return }
    closedBytes += lines.bytes.count
    closed.append(Held(bytes: lines.take(), ends: ends))
    ends = []
  }

  /// Writes the rows that are held; afterwards `write` takes all rows once more.
  mutating func writeHeld(to sink: ([UInt8]) throws -> Void) throws {
    close()
    for rows in closed {
      var start = 0
      for end in rows.ends where end.cells < width {
        lines.add(rows.bytes[start..<end.byte], cells: end.cells, width: width)
        start = end.byte
        if lines.isLong { try sink(lines.take()) }
      }
      try sink(lines.take() + rows.bytes[start...])
    }
    closed = []
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
