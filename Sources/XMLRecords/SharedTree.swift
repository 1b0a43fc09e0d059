/// A tree behind one reference, which records and values share.
///
/// Whoever builds it changes it only as long as nobody else has the reference. What reads it is here,
/// because a tree that is handed on by value would be copied.
final class SharedTree: @unchecked Sendable {
  /// For whoever builds it.
  let memory: UnsafeMutablePointer<XMLTree>

  init(numbersRoot: Bool = false) {
    memory = .allocate(capacity: 1)
    memory.initialize(to: XMLTree(numbersRoot: numbersRoot))
  }

  deinit {
    memory.deinitialize(count: 1)
    memory.deallocate()
  }

  var tree: XMLTree {
    @inline(__always) _read { yield memory.pointee }
    @inline(__always) _modify { yield &memory.pointee }
  }

  func name(_ node: Int) -> XMLName { tree.names[tree.nodes[node].name] }

  /// The value of what a path selected, of an element with all that is in it; valid as long as the
  /// tree.
  func bytes(_ item: TreeItem) -> UnsafeBufferPointer<UInt8> {
    if item.attribute >= 0 {
      let attribute = tree.attributes[item.attribute]
      return tree.tags[Int(attribute.start)..<Int(attribute.end)]
    }
    if item.textStart >= 0 { return tree.text[Int(item.textStart)..<Int(item.textEnd)] }
    return item.node >= 0 ? text(of: item.node) : tree.text[0..<0]
  }

  /// The value that a plain path led to; valid as long as the tree.
  @inline(__always)
  func bytes(_ found: PlainPath.Found) -> UnsafeBufferPointer<UInt8> {
    guard found.attribute >= 0 else { return text(of: Int(found.node)) }
    let attribute = tree.attributes[Int(found.attribute)]
    return tree.tags[Int(attribute.start)..<Int(attribute.end)]
  }

  /// The text of an element with all that is in it; valid as long as the tree.
  @inline(__always)
  func text(of node: Int) -> UnsafeBufferPointer<UInt8> {
    let node = tree.nodes[node]
    return tree.text[Int(node.textStart)..<Int(node.textEnd)]
  }

  func string(_ item: TreeItem) -> String { String(decoding: bytes(item), as: UTF8.self) }

  /// Whether the value of what a path selected is nothing but blanks.
  func isBlank(_ item: TreeItem) -> Bool { isBlank(bytes(item)) }

  @inline(__always)
  func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Line and column of an element's start tag, or of the name of an attribute in it.
  func position(_ item: TreeItem) -> TextPosition {
    let node = tree.nodes[item.node]
    let start = TextPosition(line: Int(node.line), column: Int(node.column))
    guard item.attribute >= 0 else { return start }
    var scanner = TagScanner(tree.tags[Int(node.tagStart)..<Int(node.tagEnd)], at: start)
    var place: TextPosition?
    for _ in Int(node.attributeStart)...item.attribute { place = scanner.nextAttribute() }
    return place ?? start
  }

  /// The path of an element, from the document's root.
  func path(of node: Int) -> String {
    var segments: [String] = []
    var current = node
    while current >= 0 {
      segments.append(segment(of: current))
      current = Int(tree.nodes[current].parent)
    }
    return segments.reversed().reduce(into: tree.origin) { $0 += $1 }
  }

  /// `/name` or `/name[n]`.
  func segment(of node: Int) -> String {
    let item = tree.nodes[node]
    let isNumbered = item.ordinal > 1 || item.hasTwin || (node == 0 && tree.numbersRoot)
    return "/" + name(node).written + (isNumbered ? "[\(item.ordinal)]" : "")
  }
}
