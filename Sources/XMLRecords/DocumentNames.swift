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
  private var names: [XMLName] = []
  /// By number of a name: the number of its key.
  private var keyNumbers: [Int32] = []
  private var keys: [NameKey] = []
  /// By hash of a key: its number, -1 for none; open addressing, a power of two,
  /// at most a quarter of them taken.
  private var slots = [Int32](repeating: -1, count: 256)

  var count: Int { names.count }

  subscript(number: Int32) -> XMLName { names[Int(number)] }

  /// The number of the key of a name: the same for the same local name.
  @inline(__always)
  func key(of number: Int32) -> Int32 { keyNumbers[Int(number)] }

  /// The number of a key; `nil` where no name of the document has it.
  @inline(__always)
  func number(of key: NameKey) -> Int32? {
    let number = slots[slot(of: key)]
    return number < 0 ? nil : number
  }

  mutating func append(_ name: XMLName) {
    let key = NameKey(name.local)
    let slot = slot(of: key)
    names.append(name)
    if slots[slot] < 0 {
      slots[slot] = Int32(keys.count)
      keys.append(key)
    }
    keyNumbers.append(slots[slot])
    if 4 * keys.count > slots.count { grow() }
  }

  @inline(__always)
  private func slot(of key: NameKey) -> Int {
    var slot = Int(key.hash) & (slots.count &- 1)
    while slots[slot] >= 0, keys[Int(slots[slot])] != key {
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(number) }
  }
}
