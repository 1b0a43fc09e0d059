/// Builds the tree of the document's head and of one record at a time, and hands out the records.
struct RecordCollector: ~Copyable {
  private let path: RecordPath?
  private let initial: UInt64
  private let accepting: UInt64
  private let waiting: UInt64
  private let hasPredicates: Bool
  private let limits: XMLLimits
  /// By the number of a name: the states of `path` that it leads on from.
  private var matching = FlatArray<UInt64>(capacity: 64)

  /// What stands before the first record.
  let head = SharedTree()
  private var isHeadOpen: Bool
  private var record = SharedTree(numbersRoot: true)
  private var isRecordOpen = false
  /// The one of both that is being built; `nil` between records.
  private var tree: UnsafeMutablePointer<XMLTree>?
  /// What that one may take up, and what exceeds it.
  private var limit: (bytes: Int, kind: XMLDefect.Kind)
  /// How much of `limit` is left for text.
  private var mostText: Int
  /// Whether `record` has the path of the element around the next record already.
  private var hasOrigin = false
  /// The records in the tree, each with the states in which it was accepted.
  private var matches = FlatArray<Match>()
  private(set) var count = 0

  struct Match: BitwiseCopyable {
    var node: Int32
    var states: UInt64
  }

  /// Without a path it collects nothing.
  init(path: RecordPath?, limits: XMLLimits) {
    self.path = path
    self.limits = limits
    initial = path?.initial ?? 0
    accepting = path?.accepting ?? 0
    waiting = path?.waiting ?? 0
    hasPredicates = path?.hasPredicates ?? false
    isHeadOpen = path != nil && limits.headBytes > 0
    tree = isHeadOpen ? head.memory : nil
    limit = (limits.headBytes, .headTooLong)
    mostText = limits.headBytes
  }

  /// The root element with all of the head; `nil` where there is none.
  var headRecord: XMLRecord? {
    head.tree.nodes.isEmpty ? nil : XMLRecord(shared: head, node: 0, head: head, ordinal: 0)
  }

  /// The states within an element, from those within the element around it.
  @inline(__always)
  func states(of tag: StartTag, within outer: OpenElement?) -> UInt64 {
    let outer = outer?.states ?? initial
    return ((outer & matching[Int(tag.name)]) << 1) | (outer & waiting)
  }

  /// Takes in the tag of the element that is open last. Returns what exceeds a limit.
  @inline(__always)
  mutating func start(
    _ tag: StartTag, open: inout FlatArray<OpenElement>, names: inout NameTable,
    siblings: inout SiblingCounter
  ) -> XMLDefect.Kind? {
    let accepted = open[tag.depth].states & accepting
    if accepted != 0 {
      if !isRecordOpen { beginRecord(within: open, names: names) }
      matches.append(Match(node: tree?.pointee.nextNode ?? 0, states: accepted))
    } else if !isRecordOpen {
      hasOrigin = false
    }
    guard let tree else { return nil }
    let node = tree.pointee.nextNode
    open[tag.depth].node = node
    tree.pointee.begin(tag, parent: node == 0 ? -1 : open[tag.depth &- 1].node)
    if node > 0, tag.ordinal <= 2,
      let twin = siblings.note(node: node, name: tag.name, ordinal: tag.ordinal)
    {
      tree.pointee.markTwin(twin)
    }
    if tag.attributeCount > 0 { tree.pointee.addAttributes(of: tag, names: &names) }
    mostText = limit.bytes &- tree.pointee.sizeWithoutText
    return tree.pointee.text.count > mostText ? limit.kind : nil
  }

  /// What another piece of so many bytes exceeds.
  @inline(__always)
  func excess(of bytes: Int) -> XMLDefect.Kind? {
    guard let tree, tree.pointee.text.count &+ bytes > mostText else { return nil }
    return limit.kind
  }

  /// Takes in a piece of text.
  @inline(__always)
  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    tree?.pointee.add(text: piece)
  }

  /// Takes in the end tag of an element with this node. Returns whether a record is complete.
  @inline(__always)
  mutating func end(_ node: Int32) -> Bool {
    if let tree { tree.pointee.end(node) }
    if !isRecordOpen { hasOrigin = false }
    return isRecordOpen && node == 0
  }

  /// Ends the head with the elements that are open, at the first record or at the end of the file.
  mutating func closeHead(open: borrowing FlatArray<OpenElement>, names: borrowing NameTable) {
    guard isHeadOpen else { return }
    isHeadOpen = false
    for index in 0..<open.count where open[index].node >= 0 { head.tree.end(open[index].node) }
    head.tree.names = names.names
    tree = nil
  }

  /// Begins a record with the element that is open last.
  @inline(never)
  private mutating func beginRecord(
    within open: borrowing FlatArray<OpenElement>, names: borrowing NameTable
  ) {
    if isHeadOpen { closeHead(open: open, names: names) }
    if !hasOrigin {
      record.tree.origin = names.path(of: open[0..<(open.count - 1)])
      hasOrigin = true
    }
    isRecordOpen = true
    tree = record.memory
    limit = (limits.recordBytes, .recordTooLong)
  }

  /// Hands out the records that end with the tree's first element.
  mutating func endRecord(
    names: borrowing NameTable, deliver: ((XMLRecord) -> Void)?
  ) {
    isRecordOpen = false
    tree = nil
    if record.tree.names.count < names.count { record.tree.names = names.names }
    for index in 0..<matches.count where !hasPredicates || isKept(matches[index]) {
      count += 1
      deliver?(
        XMLRecord(shared: record, node: Int(matches[index].node), head: head, ordinal: count))
    }
    matches.removeLast(downTo: 0)
    if isKnownUniquelyReferenced(&record) {
      record.tree.removeAll()
    } else {
      record = SharedTree(numbersRoot: true)
      hasOrigin = false
    }
  }

  private func isKept(_ match: Match) -> Bool {
    path?.alternatives.contains { alternative in
      match.states & alternative.accepting != 0
        && alternative.predicates.allSatisfy { predicate in
          if case .position(let position) = predicate {
            return Int(record.tree.nodes[Int(match.node)].ordinal) == position
          }
          return PathEvaluation(tree: record, head: head)
            .holds(predicate, of: TreeItem(node: Int(match.node)))
        }
    } ?? false
  }

  /// Whether the name with this number was taken note of.
  @inline(__always)
  func knows(_ name: Int32) -> Bool { Int(name) < matching.count }

  /// Takes note of new names, before a tag with such a name comes.
  @inline(never)
  mutating func learn(_ names: borrowing NameTable) {
    while matching.count < names.count {
      matching.append(path?.states(matching: names.names[Int32(matching.count)]) ?? 0)
    }
  }
}
