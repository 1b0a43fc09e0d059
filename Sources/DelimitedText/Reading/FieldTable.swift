/// One cell of a record as byte offsets from the record's start.
@usableFromInline
struct FieldSlot {
  /// Where the cell begins, opening quote included.
  @usableFromInline var raw: UInt32
  /// The value; offsets in the scratch bytes if `isInScratch`.
  @usableFromInline var low: UInt32
  @usableFromInline var high: UInt32
  @usableFromInline var flags: UInt32

  static let hasEscapes: UInt32 = 2
  @usableFromInline static var isQuoted: UInt32 { 1 }
  @usableFromInline static var isInScratch: UInt32 { 4 }

  /// The offsets lie within a record, whose limit is below 2^31.
  @inline(__always)
  init(raw: Int, low: Int, high: Int, flags: UInt32) {
    self.raw = UInt32(truncatingIfNeeded: raw)
    self.low = UInt32(truncatingIfNeeded: low)
    self.high = UInt32(truncatingIfNeeded: high)
    self.flags = flags
  }

  /// A cell that is as it stands.
  @inline(__always)
  init(from: Int, to: Int) {
    self.init(raw: from, low: from, high: to, flags: 0)
  }
}

/// The cells of the present record; the memory is used again for every record.
struct FieldTable: ~Copyable {
  private(set) var slots: UnsafeMutablePointer<FieldSlot>
  /// At most `capacity`.
  var count = 0
  private(set) var capacity = 64

  init() { slots = .allocate(capacity: 64) }

  deinit { slots.deallocate() }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ slot: FieldSlot) {
    if count == capacity { grow() }
    (slots + count).initialize(to: slot)
    count &+= 1
  }

  /// The last cell began with a quote although its text goes on behind the closing one.
  mutating func openLast(after open: Int, flags: UInt32) {
    guard count > 0 else { return }
    let low = UInt32(truncatingIfNeeded: open + 1)
    slots[count - 1].low = low
    slots[count - 1].high = max(low, slots[count - 1].high)
    slots[count - 1].flags |= flags
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<FieldSlot>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: slots, count: count)
    slots.deallocate()
    slots = larger
    capacity *= 2
  }
}
