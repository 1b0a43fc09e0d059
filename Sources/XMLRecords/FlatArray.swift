internal import Glibc

/// A growing array of plain values with one owner: nothing is counted, shared or checked for sharing
/// while the parser's events come in by the million. Every index is checked.
struct FlatArray<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var isEmpty: Bool { count == 0 }

  var last: Element? { count == 0 ? nil : base[count &- 1] }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &base[index]
    }
  }

  /// A range of it, valid until the next change.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count &+ 1) }
    base[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let first = elements.baseAddress else { return }
    if count &+ elements.count > capacity { grow(to: count + elements.count) }
    (base + count).update(from: first, count: elements.count)
    count &+= elements.count
  }

  /// Takes away the last elements, so that `count` are left; the memory stays.
  @inline(__always)
  mutating func removeLast(downTo count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, 2 * capacity)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}

extension FlatArray<UInt8> {
  /// Appends a piece of text, which mostly is a few bytes long.
  @inline(__always)
  mutating func append(bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    let length = bytes.count
    if count &+ length > capacity { grow(to: count &+ length) }
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(base + count))
    count &+= length
    // The first and the last bytes, which may overlap.
    if UInt(bitPattern: length &- 8) <= 8 {
      let last = length &- 8
      to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
      to.storeBytes(
        of: from.loadUnaligned(fromByteOffset: last, as: UInt64.self), toByteOffset: last,
        as: UInt64.self)
    } else if UInt(bitPattern: length &- 4) < 4 {
      let last = length &- 4
      to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
      to.storeBytes(
        of: from.loadUnaligned(fromByteOffset: last, as: UInt32.self), toByteOffset: last,
        as: UInt32.self)
    } else {
      // What is appended never stands in the array's own memory.
      memcpy(to, from, length)
    }
  }
}
