internal import CByteScan

/// Where delimiters, quotes and line breaks stand in the text ahead, found 64 bytes at a time and some
/// thousand bytes before they are needed.
struct MarkWindow: ~Copyable {
  /// Bytes looked at in one go; what is found in them stays in the processor's nearest memory.
  private static let span = 4_096

  private let delimiter: UInt8
  private let quote: UInt8
  /// Offsets from the start of the text's memory.
  private let positions: UnsafeMutablePointer<UInt32>
  private var count = 0
  private var next = 0
  /// Up to here the text was looked at.
  private var end = 0
  /// Changes with every look, so that a place in the window is known to be out of date.
  private var looks = 0

  /// A place in the window to which a reader may return.
  struct Place {
    fileprivate var next: Int
    fileprivate var looks: Int
  }

  init(delimiter: UInt8, quote: UInt8) {
    self.delimiter = delimiter
    self.quote = quote
    // Eight are written at once, whether there are eight or not.
    positions = .allocate(capacity: Self.span + 8)
  }

  deinit { positions.deallocate() }

  /// The text has moved or changed; what comes next is at `offset`.
  mutating func restart(at offset: Int) {
    count = 0
    next = 0
    end = offset
    looks &+= 1
  }

  var place: Place { Place(next: next, looks: looks) }

  /// Goes back to a place, or finds the marks from `offset` on, where that place was, once more.
  mutating func goBack(to place: Place, at offset: Int) {
    if place.looks == looks { next = place.next } else { restart(at: offset) }
  }

  /// Leaves out what stands before an offset.
  mutating func skip(to offset: Int) {
    if offset >= end { return restart(at: offset) }
    while next < count, Int(positions[next]) < offset { next &+= 1 }
  }

  /// The next mark in `text[..<limit]`; -1 if there is none. `limit` + 63 can be read.
  @inline(__always)
  mutating func take(_ text: UnsafePointer<UInt8>, limit: Int) -> Int {
    if next == count, !look(text, limit: limit) { return -1 }
    defer { next &+= 1 }
    return Int(positions[next])
  }

  @inline(never)
  private mutating func look(_ text: UnsafePointer<UInt8>, limit: Int) -> Bool {
    looks &+= 1
    next = 0
    var found = 0
    while found == 0, end < limit {
      let stop = min(limit, end &+ Self.span)
      found = cbytescan_find(text, end, stop, delimiter, quote, 0x0A, 0x0D, positions)
      end = stop
    }
    count = found
    return found > 0
  }
}
