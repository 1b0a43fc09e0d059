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

  private var steps = FlatArray<PlainStep>(capacity: 2)
  private let location: Location

  /// `nil` where the path has another form.
  init?(_ location: Location) {
    self.location = location
    guard !location.isAbsolute, !location.steps.isEmpty else { return nil }
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
  }

  /// The first value that is not blank, in document order; where all are blank, the first.
  func first(in shared: SharedTree, of node: Int) -> TreeItem? {
    var blank = Found.nothing
    let found = first(0, in: shared, of: node, blank: &blank)
    let best = found.node >= 0 ? found : blank
    return best.node < 0 ? nil : TreeItem(node: Int(best.node), attribute: Int(best.attribute))
  }

  private func first(
    _ index: Int, in shared: SharedTree, of node: Int, blank: inout Found
  ) -> Found {
    let step = steps[index]
    guard step.kind != .itself else { return value(behind: index, in: shared, of: node, &blank) }
    guard let key = shared.tree.names.number(of: step.key) else { return .nothing }
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
      guard let first = shared.tree.firstChild(key) else { return .nothing }
      child = first
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
