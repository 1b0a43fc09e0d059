internal import CLibXML2

/// A start tag as the parser reports it; valid only during that call.
struct StartTag {
  typealias AttributePointer = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  let name: Int32
  let ordinal: Int32
  /// 0 is the root.
  let depth: Int
  let position: TextPosition
  /// The tag from `<` on; empty where its bytes are not at hand.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Five pointers for each attribute: name, prefix, namespace, beginning and end of the value.
  let attributes: AttributePointer?
  let attributeCount: Int

  /// Calls `body` with the name's number and the value of each attribute, in their order.
  func forEachAttribute(
    names: inout NameTable,
    _ body: (_ name: Int32, _ value: UnsafeBufferPointer<UInt8>, _ place: TextPosition) -> Void
  ) {
    guard let attributes, attributeCount > 0 else { return }
    var scanner = TagScanner(bytes, at: position)
    for index in 0..<attributeCount {
      let fields = attributes + 5 * index
      guard let local = fields[0], let start = fields[3], let end = fields[4] else { continue }
      let name = names.number(local: local, prefix: fields[1], uri: fields[2]).number
      let value = UnsafeBufferPointer(start: start, count: end - start)
      let place = scanner.nextAttribute() ?? position
      if value.contains(UInt8(ascii: "&")) {
        Self.restoringAmpersands(in: value).withUnsafeBufferPointer { body(name, $0, place) }
      } else {
        body(name, value, place)
      }
    }
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
