/// The elements of one record, or of the document's head, in a few flat arrays.
///
/// Nodes stand in document order, so the descendants of node `i` are `i + 1 ..< nodes[i].end`, and
/// the text of an element is one range of `text`.
struct XMLTree: ~Copyable {
  struct Node: BitwiseCopyable {
    var name: Int32
    /// The number of the name's key, see `DocumentNames`.
    var key: Int32
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
    /// The start tag in `tags`, where it has attributes.
    var tagStart: Int32
    var tagEnd: Int32
    var attributeStart: Int32
    var attributeEnd: Int32
  }

  struct Attribute: BitwiseCopyable {
    var name: Int32
    var key: Int32
    /// The value in `tags`.
    var start: Int32
    var end: Int32
  }

  struct FirstChild: BitwiseCopyable {
    var node: Int32 = -1
    var record: UInt32 = 0
  }

  private(set) var nodes = FlatArray<Node>()
  private(set) var attributes = FlatArray<Attribute>()
  private(set) var text = FlatArray<UInt8>(capacity: 256)
  /// Start tags as they stand in the file, and values that the parser has changed.
  private(set) var tags = FlatArray<UInt8>(capacity: 256)
  /// By key of a name: the first child of node 0 with it, in the record in which there was one last.
  private var firstChildren = FlatArray<FirstChild>(capacity: 64)
  /// The number of the record that is being built.
  private var record: UInt32 = 1
  /// The names by number; set when the tree is handed out.
  var names = DocumentNames()
  /// The path of the element around the tree; empty at the document's root.
  var origin = ""
  /// Whether the first node shows its number even without a sibling of its name.
  let numbersRoot: Bool

  init(numbersRoot: Bool) {
    self.numbersRoot = numbersRoot
  }

  /// What the tree takes up besides text, as `XMLLimits.recordBytes` counts it.
  @inline(__always)
  var sizeWithoutText: Int { tags.count &+ 48 &* (nodes.count &+ attributes.count) }

  mutating func removeAll() {
    nodes.removeLast(downTo: 0)
    attributes.removeLast(downTo: 0)
    text.removeLast(downTo: 0)
    tags.removeLast(downTo: 0)
    record &+= 1
  }

  // MARK: Building

  /// The node of the element that begins next.
  @inline(__always)
  var nextNode: Int32 { Int32(truncatingIfNeeded: nodes.count) }

  /// Begins an element within another, -1 for none.
  @inline(__always)
  mutating func begin(_ tag: StartTag, parent: Int32) {
    let position = Int32(truncatingIfNeeded: text.count)
    let attribute = Int32(truncatingIfNeeded: attributes.count)
    let start = Int32(truncatingIfNeeded: tags.count)
    if tag.attributeCount > 0 { tags.append(bytes: tag.bytes) }
    if parent == 0 { noteFirstChild(tag.key) }
    nodes.append(
      Node(
        name: tag.name, key: tag.key, parent: parent, end: nextNode &+ 1, ordinal: tag.ordinal,
        line: Int32(truncatingIfNeeded: tag.position.line),
        column: Int32(truncatingIfNeeded: tag.position.column), textStart: position,
        textEnd: position, tagStart: start, tagEnd: Int32(truncatingIfNeeded: tags.count),
        attributeStart: attribute, attributeEnd: attribute))
  }

  @inline(__always)
  private mutating func noteFirstChild(_ key: Int32) {
    while firstChildren.count <= Int(key) { firstChildren.append(FirstChild()) }
    if firstChildren[Int(key)].record != record {
      firstChildren[Int(key)] = FirstChild(node: nextNode, record: record)
    }
  }

  /// The first child of node 0 whose name has this key; -1 for none.
  @inline(__always)
  func firstChild(_ key: Int32) -> Int32 {
    guard Int(key) < firstChildren.count else { return -1 }
    let first = firstChildren[Int(key)]
    return first.record == record ? first.node : -1
  }

  /// The first child of a node whose name has this key; -1 for none.
  @inline(__always)
  func firstChild(_ key: Int32, of node: Int) -> Int32 {
    if node == 0 { return firstChild(key) }
    var child = node &+ 1
    let end = Int(nodes[node].end)
    while child < end {
      if nodes[child].key == key { return Int32(truncatingIfNeeded: child) }
      child = Int(nodes[child].end)
    }
    return -1
  }

  /// The first attribute of a node whose name has this key; -1 for none.
  @inline(__always)
  func firstAttribute(_ key: Int32, of node: Int) -> Int32 {
    for attribute in nodes[node].attributeStart..<nodes[node].attributeEnd
    where attributes[Int(attribute)].key == key { return attribute }
    return -1
  }

  /// Adds the attributes of `tag` to the element that began last with it.
  @inline(__always)
  mutating func addAttributes(of tag: StartTag, names: inout NameTable) {
    let node = nodes.count &- 1
    let tagStart = Int(nodes[node].tagStart)
    tag.forEachAttribute(names: &names) { name, key, value, offset in
      var start = tagStart &+ offset
      if offset < 0 {
        start = tags.count
        tags.append(contentsOf: value)
      }
      attributes.append(
        Attribute(
          name: name, key: key, start: Int32(truncatingIfNeeded: start),
          end: Int32(truncatingIfNeeded: start &+ value.count)))
    }
    nodes[node].attributeEnd = Int32(truncatingIfNeeded: attributes.count)
  }

  @inline(__always)
  mutating func add(text piece: UnsafeBufferPointer<UInt8>) {
    text.append(bytes: piece)
  }

  mutating func markTwin(_ node: Int32) {
    nodes[Int(node)].hasTwin = true
  }

  /// Ends an element, or gives one that is open the end that it has by now.
  @inline(__always)
  mutating func end(_ node: Int32) {
    nodes[Int(node)].end = Int32(truncatingIfNeeded: nodes.count)
    nodes[Int(node)].textEnd = Int32(truncatingIfNeeded: text.count)
  }
}
