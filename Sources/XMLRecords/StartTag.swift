internal import CLibXML2

/// A start tag as the parser reports it; valid only during that call.
struct StartTag {
  typealias AttributePointer = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  let name: Int32
  /// The number of the name's key, see `DocumentNames`.
  let key: Int32
  let ordinal: Int32
  /// 0 is the root.
  let depth: Int
  let position: TextPosition
  /// The tag from `<` on; empty where its bytes are not at hand.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Five pointers for each attribute: name, prefix, namespace, beginning and end of the value.
  let attributes: AttributePointer?
  let attributeCount: Int

  /// Calls `body` with the name's number, that of its key, the value of each attribute, and where in
  /// `bytes` that begins, in their order; -1 where the parser has the value elsewhere, changed.
  @inline(__always)
  func forEachAttribute(
    names: inout NameTable,
    _ body: (
      _ name: Int32, _ key: Int32, _ value: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Void
  ) {
    guard let attributes else { return }
    var fields = attributes
    for _ in 0..<attributeCount {
      defer { fields += 5 }
      guard let local = fields[0], let start = fields[3], let end = fields[4] else { continue }
      let name = names.entry(local: local, prefix: fields[1], uri: fields[2])
      let value = UnsafeBufferPointer(start: start, count: end - start)
      let offset = offset(of: value)
      // As it stands in the tag it has no `&`: the parser changes what has one.
      if offset >= 0 || !value.contains(UInt8(ascii: "&")) {
        body(name.number, name.key, value, offset)
      } else {
        Self.restoringAmpersands(in: value).withUnsafeBufferPointer {
          body(name.number, name.key, $0, -1)
        }
      }
    }
  }

  /// Where in `bytes` a value stands; -1 where it stands elsewhere.
  @inline(__always)
  private func offset(of value: UnsafeBufferPointer<UInt8>) -> Int {
    // A value elsewhere is as far off as a negative number, or farther than the tag is long.
    let offset = UInt(bitPattern: value.baseAddress) &- UInt(bitPattern: bytes.baseAddress)
    let room = UInt(bitPattern: bytes.count &- value.count)
    return value.count <= bytes.count && offset <= room ? Int(bitPattern: offset) : -1
  }

  /// libxml2 hands over every `&` of an attribute as `&#38;`, so nothing else can begin with it.
  static func restoringAmpersands(in value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let reference = Array("&#38;".utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < value.count {
      bytes.append(value[index])
      index += value[index...].starts(with: reference) ? reference.count : 1
    }
    return bytes
  }
}
