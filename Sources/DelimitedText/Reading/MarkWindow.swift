internal import CByteScan

/// Where delimiters, quotes and line breaks stand in the text ahead, found 64 bytes at a time and some
/// thousand bytes before they are needed.
struct MarkWindow: ~Copyable {
  /// Bytes looked at in one go; what is found in them stays in the processor's nearest memory.
  private static let span = 4_096

  /// The marks that are found and not yet taken; a copy is cheap to go through.
  struct Cursor {
    fileprivate var next: UnsafeMutablePointer<UInt32>
    fileprivate var last: UnsafeMutablePointer<UInt32>
    /// Changes with every look, so that a cursor is known to be out of date.
    fileprivate var looks = 0
  }

  private let delimiter: UInt8
  private let quote: UInt8
  /// Offsets from the start of the text's memory.
  private let positions: UnsafeMutablePointer<UInt32>
  /// Up to here the text was looked at.
  private var end = 0
  /// What comes next.
  var cursor: Cursor

  init(delimiter: UInt8, quote: UInt8) {
    self.delimiter = delimiter
    self.quote = quote
    // Sixteen are written at once, whether there are sixteen or not.
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.span + 16)
    positions = memory
    cursor = Cursor(next: memory, last: memory)
  }

  deinit { positions.deallocate() }

  /// The text has moved or changed; what comes next is at `offset`.
  mutating func restart(at offset: Int) {
    cursor = Cursor(next: positions, last: positions, looks: cursor.looks &+ 1)
    end = offset
  }

  /// Goes back to a cursor, or finds the marks from `offset` on, where that cursor was, once more.
  mutating func goBack(to earlier: Cursor, at offset: Int) {
    if earlier.looks == cursor.looks { cursor = earlier } else { restart(at: offset) }
  }

  /// Leaves out what stands before an offset.
  mutating func skip(to offset: Int) {
    if offset >= end { return restart(at: offset) }
    while cursor.next < cursor.last, Int(cursor.next.pointee) < offset { cursor.next += 1 }
  }

  /// The next mark in `text[..<limit]` by a copy of `cursor`, which goes on; -1 if there is none.
  /// `limit` + 63 can be read.
  @inline(__always)
  mutating func take(
    _ cursor: inout Cursor, _ text: UnsafePointer<UInt8>, limit: Int
  ) -> Int {
    if cursor.next == cursor.last {
      guard look(text, limit: limit) else { return -1 }
      cursor = self.cursor
    }
    defer { cursor.next += 1 }
    return Int(cursor.next.pointee)
  }

  @inline(never)
  private mutating func look(_ text: UnsafePointer<UInt8>, limit: Int) -> Bool {
    var found = 0
    while found == 0, end < limit {
      let stop = min(limit, end &+ Self.span)
      found = cbytescan_find(text, end, stop, delimiter, quote, 0x0A, 0x0D, positions)
      end = stop
    }
    cursor = Cursor(next: positions, last: positions + found, looks: cursor.looks &+ 1)
    return found > 0
  }
}
