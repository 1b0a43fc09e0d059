internal import CLibXML2

/// Numbers the names of one document.
///
/// libxml2 keeps every name once in the parser's dictionary, so equal names have equal pointers and
/// no text is compared while parsing. The pointers stay valid as long as the parser.
struct NameTable: ~Copyable {
  typealias Pointer = UnsafePointer<xmlChar>

  /// Where the parser keeps the parts of a name; 0 for a part that there is not.
  struct Address: BitwiseCopyable {
    var local: UInt = 0
    var prefix: UInt = 0
    var uri: UInt = 0

    @inline(__always)
    func isSame(_ other: Address) -> Bool {
      local == other.local && prefix == other.prefix && uri == other.uri
    }
  }

  /// A name as the parser has it, and what a tag needs of it.
  struct Entry: BitwiseCopyable {
    var address = Address()
    /// -1: none.
    var number: Int32 = -1
    /// The number of its key, see `DocumentNames`.
    var key: Int32 = 0
    /// Bytes and characters from `<` to the end of the name.
    var tagBytes: Int32 = 0
    var tagCharacters: Int32 = 0
  }

  private(set) var names = DocumentNames()
  private(set) var count = 0
  /// Open addressing, a power of two, at most a quarter of them taken.
  private var slots: FlatArray<Entry>
  private var mask: Int

  init() {
    slots = Self.free(256)
    mask = slots.count - 1
  }

  /// A name, with a number of its own if it is new.
  @inline(__always)
  mutating func entry(local: Pointer, prefix: Pointer?, uri: Pointer?) -> Entry {
    let address = Address(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), uri: UInt(bitPattern: uri))
    let index = index(address)
    let entry = slots[index]
    return entry.number >= 0 ? entry : add(local, prefix, uri, address, at: index)
  }

  static func string(_ pointer: Pointer) -> String {
    String(cString: pointer)
  }

  @inline(__always)
  private func index(_ address: Address) -> Int {
    let key = address.local ^ (address.prefix << 7)
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[index].number >= 0, !slots[index].address.isSame(address) {
      index = (index &+ 1) & mask
    }
    return index
  }

  @inline(never)
  private mutating func add(
    _ local: Pointer, _ prefix: Pointer?, _ uri: Pointer?, _ address: Address, at index: Int
  ) -> Entry {
    let name = XMLName(
      local: Self.string(local), prefix: prefix.map(Self.string) ?? "",
      uri: uri.map(Self.string) ?? "")
    let number = Int32(count)
    names.append(name)
    let entry = Entry(
      address: address, number: number, key: names.key(of: number),
      tagBytes: Int32(clamping: 1 + name.written.utf8.count),
      tagCharacters: Int32(clamping: 1 + name.written.unicodeScalars.count))
    slots[index] = entry
    count += 1
    if 4 * count > slots.count { grow() }
    return entry
  }

  private mutating func grow() {
    var old = Self.free(2 * slots.count)
    swap(&old, &slots)
    mask = slots.count - 1
    for index in 0..<old.count where old[index].number >= 0 {
      slots[self.index(old[index].address)] = old[index]
    }
  }

  private static func free(_ count: Int) -> FlatArray<Entry> {
    var slots = FlatArray<Entry>(capacity: count)
    for _ in 0..<count { slots.append(Entry()) }
    return slots
  }
}
