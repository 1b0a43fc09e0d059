/// A relative path of children, an attribute or `.` by local name, as most fields of most profiles
/// are: it is followed without lists and, where the names alone decide, without texts.
struct PlainPath: ~Copyable {
  enum Kind { case child, attribute, itself }

  struct PlainStep: BitwiseCopyable {
    var kind: Kind
    var key: NameKey
    /// Whether the key alone does not decide.
    var isOpen: Bool
  }

  /// Where a value was found: an element, or an attribute of it.
  struct Found: BitwiseCopyable {
    var node: Int32
    /// -1 for none.
    var attribute: Int32 = -1

    static let nothing = Found(node: -1)
  }

  private let steps: FlatArray<PlainStep>
  private let location: Location

  /// `nil` where the path has another form.
  init?(_ location: Location) {
    guard !location.isAbsolute, !location.steps.isEmpty else { return nil }
    var steps = FlatArray<PlainStep>(capacity: location.steps.count)
    for step in location.steps {
      guard step.predicates.isEmpty else { return nil }
      switch step.axis {
      case .itself: steps.append(PlainStep(kind: .itself, key: NameKey(""), isOpen: false))
      case .child, .attribute:
        guard let local = step.test.local else { return nil }
        let key = NameKey(local)
        steps.append(
          PlainStep(
            kind: step.axis == .child ? .child : .attribute, key: key,
            isOpen: step.test.namespace != nil || !key.isExact))
      default: return nil
      }
    }
    self.location = location
    self.steps = steps
  }

  /// The first value that is not blank, in document order, and its bytes; where all are blank, the
  /// first; nothing where there is none. The bytes are valid as long as the tree.
  @inline(__always)
  func first(in shared: SharedTree, of node: Int) -> (Found, UnsafeBufferPointer<UInt8>) {
    let (found, bytes) = straight(in: shared, of: node)
    return found.node >= 0 ? (found, bytes) : searched(in: shared, of: node)
  }

  /// What the first element of each step leads to, if that is not blank: nothing stands before it.
  @inline(__always)
  private func straight(
    in shared: SharedTree, of node: Int
  ) -> (Found, UnsafeBufferPointer<UInt8>) {
    let nothing = (Found.nothing, UnsafeBufferPointer<UInt8>(start: nil, count: 0))
    var found = Found(node: Int32(truncatingIfNeeded: node))
    for index in 0..<steps.count {
      let step = steps[index]
      if step.kind == .itself { continue }
      guard !step.isOpen else { return nothing }
      let key = shared.tree.names.number(of: step.key)
      guard key >= 0 else { return nothing }
      let node = Int(found.node)
      if step.kind == .attribute {
        found.attribute = shared.tree.firstAttribute(key, of: node)
        guard found.attribute >= 0 else { return nothing }
        break
      }
      found.node = shared.tree.firstChild(key, of: node)
      guard found.node >= 0 else { return nothing }
    }
    let bytes = shared.bytes(found)
    return shared.isBlank(bytes) ? nothing : (found, bytes)
  }

  @inline(never)
  private func searched(
    in shared: SharedTree, of node: Int
  ) -> (Found, UnsafeBufferPointer<UInt8>) {
    var blank = Found.nothing
    var found = first(0, in: shared, of: node, blank: &blank)
    if found.node < 0 { found = blank }
    return (found, found.node < 0 ? shared.tree.text[0..<0] : shared.bytes(found))
  }

  private func first(
    _ index: Int, in shared: SharedTree, of node: Int, blank: inout Found
  ) -> Found {
    let step = steps[index]
    guard step.kind != .itself else { return value(behind: index, in: shared, of: node, &blank) }
    let key = shared.tree.names.number(of: step.key)
    guard key >= 0 else { return .nothing }
    if step.kind == .attribute {
      let end = Int(shared.tree.nodes[node].attributeEnd)
      var attribute = Int(shared.tree.nodes[node].attributeStart)
      while attribute < end {
        let candidate = shared.tree.attributes[attribute]
        if candidate.key == key, !step.isOpen || isIts(candidate.name, step: index, in: shared) {
          let found = Found(
            node: Int32(truncatingIfNeeded: node),
            attribute: Int32(truncatingIfNeeded: attribute))
          if !shared.isBlank(shared.tree.tags[Int(candidate.start)..<Int(candidate.end)]) {
            return found
          }
          if blank.node < 0 { blank = found }
        }
        attribute &+= 1
      }
      return .nothing
    }
    let end = Int(shared.tree.nodes[node].end)
    var child = node &+ 1
    if node == 0 {
      child = Int(shared.tree.firstChild(key))
      guard child >= 0 else { return .nothing }
    }
    while child < end {
      if shared.tree.nodes[child].key == key,
        !step.isOpen || isIts(shared.tree.nodes[child].name, step: index, in: shared)
      {
        let found = value(behind: index, in: shared, of: child, &blank)
        if found.node >= 0 { return found }
      }
      child = Int(shared.tree.nodes[child].end)
    }
    return .nothing
  }

  /// Goes on from an element to which a step led, or takes it if that was the last.
  @inline(__always)
  private func value(
    behind index: Int, in shared: SharedTree, of node: Int, _ blank: inout Found
  ) -> Found {
    if index &+ 1 < steps.count { return first(index &+ 1, in: shared, of: node, blank: &blank) }
    let found = Found(node: Int32(truncatingIfNeeded: node))
    if !shared.isBlank(shared.text(of: node)) { return found }
    if blank.node < 0 { blank = found }
    return .nothing
  }

  /// Whether a name with the key of a step is its name.
  private func isIts(_ name: Int32, step index: Int, in shared: SharedTree) -> Bool {
    location.steps[index].test.matches(shared.tree.names[name])
  }
}
