/// The elements of one record, or of the document's head, in a few flat arrays.
///
/// Nodes stand in document order, so the descendants of node `i` are `i + 1 ..< nodes[i].end`, and
/// the text of an element is one range of `text`. A value: whoever keeps it keeps its own.
struct XMLTree: Sendable {
  struct Node: Sendable {
    var name: Int32
    var parent: Int32
    /// The first node after this element and its descendants.
    var end: Int32
    /// The number among the siblings of the same name, from 1.
    var ordinal: Int32
    var hasTwin = false
    var line: Int32
    var column: Int32
    var textStart: Int32
    var textEnd: Int32
    var attributeStart: Int32
    var attributeEnd: Int32
  }

  struct Attribute: Sendable {
    var name: Int32
    var start: Int32
    var end: Int32
    var line: Int32
    var column: Int32
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  private(set) var text: [UInt8] = []
  private(set) var attributeText: [UInt8] = []
  /// The names by number; set when the tree is handed out.
  var names: [XMLName] = []
  /// The path of the element around the tree; empty at the document's root.
  var origin = ""
  /// Whether the first node shows its number even without a sibling of its name.
  var numbersRoot = false
  /// The open elements, outermost first.
  private(set) var open: [Int32] = []

  /// What the tree takes up, as `XMLLimits.recordBytes` counts it.
  var size: Int { text.count + attributeText.count + 48 * (nodes.count + attributes.count) }

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    attributeText.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    names = []
  }

  // MARK: Building

  /// Begins an element and returns its node.
  mutating func begin(name: Int32, ordinal: Int32, line: Int32, column: Int32) -> Int32 {
    let node = Int32(nodes.count)
    let position = Int32(text.count)
    let attribute = Int32(attributes.count)
    nodes.append(
      Node(
        name: name, parent: open.last ?? -1, end: node + 1, ordinal: ordinal, line: line,
        column: column, textStart: position, textEnd: position, attributeStart: attribute,
        attributeEnd: attribute))
    open.append(node)
    return node
  }

  /// Adds an attribute to the element that began last.
  mutating func add(
    attribute name: Int32, value: UnsafeBufferPointer<UInt8>, line: Int32, column: Int32
  ) {
    let start = Int32(attributeText.count)
    attributeText.append(contentsOf: value)
    attributes.append(
      Attribute(
        name: name, start: start, end: Int32(attributeText.count), line: line, column: column))
    nodes[nodes.count - 1].attributeEnd += 1
  }

  mutating func add(text piece: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: piece)
  }

  mutating func markTwin(_ node: Int32) {
    nodes[Int(node)].hasTwin = true
  }

  /// Ends the innermost open element.
  mutating func end() {
    guard let node = open.popLast() else { return }
    close(node)
  }

  /// Gives open elements the end they have by now; they stay what they are.
  mutating func freeze() {
    for node in open { close(node) }
    open.removeAll()
  }

  private mutating func close(_ node: Int32) {
    nodes[Int(node)].end = Int32(nodes.count)
    nodes[Int(node)].textEnd = Int32(text.count)
  }

  // MARK: Reading

  func name(_ node: Int) -> XMLName { names[Int(nodes[node].name)] }

  func string(_ start: Int32, _ end: Int32) -> String {
    String(decoding: text[Int(start)..<Int(end)], as: UTF8.self)
  }

  func attributeString(_ attribute: Attribute) -> String {
    String(decoding: attributeText[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
  }

  /// The path of an element, from the document's root.
  func path(of node: Int) -> String {
    var segments: [String] = []
    var current = node
    while current >= 0 {
      segments.append(segment(of: current))
      current = Int(nodes[current].parent)
    }
    return segments.reversed().reduce(into: origin) { $0 += $1 }
  }

  /// `/name` or `/name[n]`.
  func segment(of node: Int) -> String {
    let item = nodes[node]
    let isNumbered = item.ordinal > 1 || item.hasTwin || (node == 0 && numbersRoot)
    return "/" + name(node).written + (isNumbered ? "[\(item.ordinal)]" : "")
  }
}

/// A finished tree behind one reference, which records and values share.
final class SharedTree: Sendable {
  let tree: XMLTree

  init(_ tree: XMLTree) {
    self.tree = tree
  }
}
