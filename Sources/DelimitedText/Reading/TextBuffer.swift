/// The window of decoded text that the reader looks at, with its way back to the file's bytes.
struct TextBuffer: ~Copyable {
  /// Bytes behind the text that are always readable; the first of them is NUL.
  static let slack = 64

  private(set) var base: UnsafeMutablePointer<UInt8>
  /// The text not yet consumed is `base[head..<tail]`; behind `visible` it is not yet inspected, and
  /// NUL stands there in the place of `hidden`.
  private(set) var head = 0
  private var tail = 0
  private var visible = 0
  private var hidden: UInt8 = 0
  /// Position of `base[head]` in the decoded text.
  private(set) var headPosition = 0
  private(set) var isFinal = false
  var decoder: TextDecoder
  var inspector = TextInspector()

  private var capacity: Int
  private var raw: UnsafeMutablePointer<UInt8>
  private var rawCapacity: Int
  private var rawCount = 0

  /// `isStart`: the text begins at the file's start, perhaps with a byte order mark.
  init(_ encoding: TextEncoding, chunkSize: Int, isStart: Bool = true) {
    decoder = TextDecoder(encoding, isStart: isStart)
    rawCapacity = max(1, chunkSize) + 4
    raw = .allocate(capacity: rawCapacity)
    capacity = TextDecoder.capacity(for: rawCapacity) + Self.slack
    base = .allocate(capacity: capacity)
    // Only what is read before the first bytes arrive; the rest is written before it is read.
    base.initialize(repeating: 0, count: Self.slack)
  }

  deinit {
    raw.deallocate()
    base.deallocate()
  }

  /// Bytes of inspected text from `head` on; NUL stands behind them.
  var available: Int { visible - head }

  /// Nothing was noticed in the text that is here.
  var hasNoNotes: Bool { decoder.gaps.isEmpty && inspector.marks.isEmpty }

  /// Where the next bytes of the file are to be written.
  func space() -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: raw + rawCount, count: rawCapacity - rawCount)
  }

  /// Takes over `count` bytes written to `space()`; 0 means the end of the file.
  mutating func accept(_ count: Int) {
    base[visible] = hidden
    rawCount += min(max(0, count), rawCapacity - rawCount)
    if count <= 0 { isFinal = true }
    compact(room: TextDecoder.capacity(for: rawCount) + Self.slack)
    let (consumed, written) = decoder.decode(
      UnsafeBufferPointer(start: raw, count: rawCount), isLast: isFinal, into: base + tail)
    raw.update(from: raw + consumed, count: rawCount - consumed)
    rawCount -= consumed
    let isInspected = visible == tail && decoder.isHarmless
    tail += written
    for index in 0..<Self.slack { base[tail + index] = 0 }
    if isInspected {
      visible = tail
    } else {
      visible = inspector.inspect(
        base, from: visible, to: tail, position: headPosition + visible - head, isLast: isFinal)
    }
    hidden = base[visible]
    base[visible] = 0
  }

  mutating func consume(_ count: Int) {
    head += count
    headPosition += count
  }

  /// Moves the text to the start of the memory and sees to it that there is room behind it.
  private mutating func compact(room: Int) {
    let count = tail - head
    if count + room > capacity {
      let larger = max(capacity * 2, count + room)
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      memory.initialize(from: base + head, count: count)
      (memory + count).initialize(repeating: 0, count: larger - count)
      base.deallocate()
      base = memory
      capacity = larger
    } else if head > 0 {
      base.update(from: base + head, count: count)
    }
    visible -= head
    head = 0
    tail = count
  }
}
