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
  /// Whether an `&` may stand in it.
  let mayHaveAmpersand: Bool
  /// Five pointers for each attribute: name, prefix, namespace, beginning and end of the value.
  let attributes: AttributePointer?
  let attributeCount: Int

  /// Calls `body` with the name's number, that of its key, and the value of each attribute, in their order.
  @inline(__always)
  func forEachAttribute(
    names: inout NameTable,
    _ body: (_ name: Int32, _ key: Int32, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let attributes else { return }
    for index in 0..<attributeCount {
      let fields = attributes + 5 &* index
      guard let local = fields[0], let start = fields[3], let end = fields[4] else { continue }
      let name = names.entry(local: local, prefix: fields[1], uri: fields[2])
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if !mayHaveAmpersand || !value.contains(UInt8(ascii: "&")) {
        body(name.number, name.key, value)
      } else {
        Self.restoringAmpersands(in: value).withUnsafeBufferPointer {
          body(name.number, name.key, $0)
        }
      }
    }
  }

  /// Where in `bytes` a value stands; `nil` where the parser has it elsewhere, changed.
  @inline(__always)
  func offset(of value: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let tag = bytes.baseAddress, let start = value.baseAddress, start >= tag,
      start + value.count <= tag + bytes.count
    else { return nil }
    return start - tag
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
