/// A local name as two words and its length: with up to sixteen bytes different names have
/// different keys, so most names are told apart without their texts.
struct NameKey: Sendable, Hashable, BitwiseCopyable {
  private let first: UInt64
  private let last: UInt64
  private let count: Int32
  /// Where to look for it first.
  let hash: UInt32

  init(_ name: String) {
    let bytes = Array(name.utf8)
    first = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    last = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    count = Int32(clamping: bytes.count)
    hash = UInt32(truncatingIfNeeded: ((first ^ (last << 1)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  @inline(__always)
  static func == (left: NameKey, right: NameKey) -> Bool {
    left.first == right.first && left.last == right.last && left.count == right.count
  }

  /// Whether names with this key are the same.
  var isExact: Bool { count <= 16 }
}

/// The names of one document, each with its number.
struct DocumentNames: Sendable {
  struct Slot: BitwiseCopyable {
    var key: NameKey
    /// -1: free.
    var number: Int32

    static let free = Slot(key: NameKey(""), number: -1)
  }

  private var names: [XMLName] = []
  /// By number of a name: the number of its key.
  private var keyNumbers: [Int32] = []
  private var keyCount: Int32 = 0
  /// The keys by their hashes; open addressing, a power of two, at most a quarter of them taken.
  private var slots = [Slot](repeating: .free, count: 256)

  var count: Int { names.count }

  subscript(number: Int32) -> XMLName { names[Int(number)] }

  /// The number of the key of a name: the same for the same local name.
  @inline(__always)
  func key(of number: Int32) -> Int32 { keyNumbers[Int(number)] }

  /// The number of a key; -1 where no name of the document has it.
  @inline(__always)
  func number(of key: NameKey) -> Int32 { slots[slot(of: key)].number }

  mutating func append(_ name: XMLName) {
    let key = NameKey(name.local)
    let slot = slot(of: key)
    names.append(name)
    if slots[slot].number < 0 {
      slots[slot] = Slot(key: key, number: keyCount)
      keyCount += 1
    }
    keyNumbers.append(slots[slot].number)
    if 4 * Int(keyCount) > slots.count { grow() }
  }

  @inline(__always)
  private func slot(of key: NameKey) -> Int {
    let mask = slots.count &- 1
    var slot = Int(key.hash) & mask
    while slots[slot].number >= 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let taken = slots.filter { $0.number >= 0 }
    slots = [Slot](repeating: .free, count: 2 * slots.count)
    for entry in taken { slots[slot(of: entry.key)] = entry }
  }
}
