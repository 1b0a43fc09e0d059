/// Builds the tree of the document's head and of one record at a time, and hands out the records.
struct RecordCollector {
  private let path: RecordPath
  private let limits: XMLLimits
  /// By the number of a name: the states of `path` that it leads on from.
  private var matching: [UInt64] = []
  /// The states of `path` within each open element.
  private var states: [UInt64] = []

  private var head = XMLTree()
  /// The head, once it has ended.
  private(set) var sharedHead = SharedTree(XMLTree())
  private var isHeadOpen: Bool
  private var record = XMLTree()
  private var isRecordOpen = false
  /// The records in the tree, each with the states in which it was accepted.
  private var matches: [(node: Int32, states: UInt64)] = []
  private(set) var count = 0

  init(path: RecordPath, limits: XMLLimits) {
    self.path = path
    self.limits = limits
    isHeadOpen = limits.headBytes > 0
    record.numbersRoot = true
  }

  /// Goes into an element; whether a record begins with it that is not within another.
  mutating func enter(_ name: Int32, names: NameTable) -> Bool {
    while matching.count < names.names.count {
      matching.append(path.states(matching: names.names[matching.count]))
    }
    let state = path.states(after: states.last ?? path.initial, matching: matching[Int(name)])
    states.append(state)
    return !isRecordOpen && state & path.accepting != 0
  }

  /// Begins a record within the element that has the path `origin`.
  mutating func beginRecord(origin: String, names: NameTable) {
    closeHead(names: names)
    record.origin = origin
    isRecordOpen = true
  }

  /// Takes in the tag of the element gone into. Returns what exceeds a limit.
  mutating func start(
    _ tag: StartTag, names: inout NameTable, siblings: inout SiblingCounter
  ) -> XMLDefect.Kind? {
    if isRecordOpen {
      let node = Self.add(tag, to: &record, names: &names, siblings: &siblings)
      let accepted = (states.last ?? 0) & path.accepting
      if accepted != 0 { matches.append((node, accepted)) }
      return record.size > limits.recordBytes ? .recordTooLong : nil
    }
    guard isHeadOpen else { return nil }
    _ = Self.add(tag, to: &head, names: &names, siblings: &siblings)
    return head.size > limits.headBytes ? .headTooLong : nil
  }

  /// Takes in a piece of text. Returns what exceeds a limit.
  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) -> XMLDefect.Kind? {
    if isRecordOpen {
      record.add(text: piece)
      return record.size > limits.recordBytes ? .recordTooLong : nil
    }
    guard isHeadOpen else { return nil }
    head.add(text: piece)
    return head.size > limits.headBytes ? .headTooLong : nil
  }

  /// Takes in an end tag; a record that is complete goes to `deliver`.
  mutating func end(names: NameTable, deliver: ((XMLRecord) -> Void)?) {
    states.removeLast()
    guard isRecordOpen else {
      if isHeadOpen { head.end() }
      return
    }
    record.end()
    guard record.open.isEmpty else { return }
    isRecordOpen = false
    record.names = names.names
    handOut(to: deliver)
    matches.removeAll(keepingCapacity: true)
    record.removeAll()
  }

  /// Ends the head, at the first record or at the end of the file.
  mutating func closeHead(names: NameTable) {
    guard isHeadOpen else { return }
    isHeadOpen = false
    head.freeze()
    head.names = names.names
    sharedHead = SharedTree(head)
    head = XMLTree()
  }

  /// In a function of its own, so that nothing holds the tree when its memory is used again.
  private mutating func handOut(to deliver: ((XMLRecord) -> Void)?) {
    let shared = SharedTree(record)
    for match in matches where isKept(match, in: shared) {
      count += 1
      deliver?(XMLRecord(shared: shared, node: Int(match.node), head: sharedHead, ordinal: count))
    }
  }

  private func isKept(
    _ match: (node: Int32, states: UInt64), in shared: SharedTree
  ) -> Bool {
    let evaluation = PathEvaluation(tree: shared, head: sharedHead)
    let item = TreeItem(node: Int(match.node))
    return path.alternatives.contains { alternative in
      match.states & alternative.accepting != 0
        && alternative.predicates.allSatisfy { predicate in
          if case .position(let position) = predicate {
            return Int(shared.tree.nodes[item.node].ordinal) == position
          }
          return evaluation.holds(predicate, of: item)
        }
    }
  }

  private static func add(
    _ tag: StartTag, to tree: inout XMLTree, names: inout NameTable,
    siblings: inout SiblingCounter
  ) -> Int32 {
    let node = tree.begin(
      name: tag.name, ordinal: tag.ordinal, line: Int32(clamping: tag.position.line),
      column: Int32(clamping: tag.position.column))
    if node > 0, let twin = siblings.note(node: node, depth: tag.depth) { tree.markTwin(twin) }
    tag.forEachAttribute(names: &names) { name, value, place in
      tree.add(
        attribute: name, value: value, line: Int32(clamping: place.line),
        column: Int32(clamping: place.column))
    }
    return node
  }
}
