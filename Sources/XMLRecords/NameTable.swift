internal import CLibXML2

/// Numbers the names of one document.
///
/// libxml2 keeps every name once in the parser's dictionary, so equal names have equal pointers and
/// no text is compared while parsing. The pointers stay valid as long as the parser.
struct NameTable {
  typealias Pointer = UnsafePointer<xmlChar>

  private struct Key: Equatable {
    var local: UInt
    var prefix: UInt
    var uri: UInt
  }

  private(set) var names: [XMLName] = []
  private var keys: [Key] = []
  /// Open addressing, a power of two; -1 is free.
  private var slots = [Int32](repeating: -1, count: 64)

  /// The number of a name, and whether it is new.
  mutating func number(
    local: Pointer, prefix: Pointer?, uri: Pointer?
  ) -> (number: Int32, isNew: Bool) {
    let key = Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), uri: UInt(bitPattern: uri))
    var slot = slot(for: key)
    if slots[slot] >= 0 { return (slots[slot], false) }
    if 2 * (keys.count + 1) > slots.count {
      grow()
      slot = self.slot(for: key)
    }
    let number = Int32(keys.count)
    slots[slot] = number
    keys.append(key)
    names.append(
      XMLName(
        local: Self.string(local), prefix: prefix.map(Self.string) ?? "",
        uri: uri.map(Self.string) ?? ""))
    return (number, true)
  }

  static func string(_ pointer: Pointer) -> String {
    String(cString: pointer)
  }

  private func slot(for key: Key) -> Int {
    let mixed = (key.local ^ (key.prefix << 7) ^ (key.uri << 13)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[slot] >= 0, keys[Int(slots[slot])] != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, key) in keys.enumerated() {
      slots[slot(for: key)] = Int32(number)
    }
  }
}
