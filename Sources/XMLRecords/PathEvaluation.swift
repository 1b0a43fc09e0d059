/// What a path selected: an element, an attribute of it, or a piece of its text.
struct TreeItem: Sendable, Hashable, Comparable {
  /// The element; -1 is the document around the head's root.
  var node: Int
  /// The number of the attribute in the tree, -1 for none.
  var attribute = -1
  /// The piece of text, -1 for none.
  var textStart: Int32 = -1
  var textEnd: Int32 = -1
  /// Of a piece of text: the last element that begins before it.
  var textFollows: Int32 = -1

  /// Document order: an element, its attributes, what is in it.
  static func < (left: TreeItem, right: TreeItem) -> Bool { left.order < right.order }

  private var order: (Int, Int, Int) {
    textStart >= 0
      ? (Int(textFollows), 2, Int(textStart))
      : (node, attribute < 0 ? 0 : 1, attribute)
  }
}

/// Walks paths over the tree of a record and the tree of the document's head.
struct PathEvaluation {
  private let shared: SharedTree
  private let sharedHead: SharedTree

  init(tree: SharedTree, head: SharedTree) {
    shared = tree
    sharedHead = head
  }

  /// What one alternative selects, in document order, without doubles.
  func items(_ location: Location, from node: Int) -> [TreeItem] {
    items(location, from: TreeItem(node: node))
  }

  private func items(_ location: Location, from item: TreeItem) -> [TreeItem] {
    let source = location.isAbsolute ? sharedHead : shared
    if location.isAbsolute && sharedHead.tree.nodes.isEmpty { return [] }
    var items = [location.isAbsolute ? TreeItem(node: -1) : item]
    for step in location.steps {
      var next: [TreeItem] = []
      for item in items {
        let first = next.count
        Self.append(step, from: item, in: source, to: &next)
        for predicate in step.predicates {
          keep(predicate, from: first, in: source, of: &next)
        }
      }
      items = next
    }
    return location.needsSorting ? Self.sorted(items) : items
  }

  static func sorted(_ items: [TreeItem]) -> [TreeItem] {
    var unique: [TreeItem] = []
    for item in items.sorted() where item != unique.last { unique.append(item) }
    return unique
  }

  // MARK: Steps

  private static func append(
    _ step: Step, from item: TreeItem, in shared: SharedTree, to items: inout [TreeItem]
  ) {
    if item.attribute >= 0 || item.textStart >= 0 {
      if step.axis == .parent { items.append(TreeItem(node: item.node)) }
      if [.itself, .descendantOrSelf, .descendantOrSelfOrText].contains(step.axis) {
        items.append(item)
      }
      return
    }
    switch step.axis {
    case .itself: items.append(item)
    case .parent:
      if item.node >= 0, shared.tree.nodes[item.node].parent >= 0 {
        items.append(TreeItem(node: Int(shared.tree.nodes[item.node].parent)))
      }
    case .descendantOrSelf:
      let end = item.node < 0 ? shared.tree.nodes.count : Int(shared.tree.nodes[item.node].end)
      items.append(contentsOf: (item.node..<end).map { TreeItem(node: $0) })
    case .descendantOrSelfOrText:
      let end = item.node < 0 ? shared.tree.nodes.count : Int(shared.tree.nodes[item.node].end)
      for node in item.node..<end {
        items.append(TreeItem(node: node))
        appendTexts(of: node, in: shared, to: &items)
      }
    case .child:
      forEachChild(of: item.node, in: shared) { child in
        if step.test.matches(shared.name(child)) { items.append(TreeItem(node: child)) }
      }
    case .attribute:
      guard item.node >= 0 else { return }
      let node = shared.tree.nodes[item.node]
      for attribute in Int(node.attributeStart)..<Int(node.attributeEnd)
      where step.test.matches(shared.tree.names[shared.tree.attributes[attribute].name]) {
        items.append(TreeItem(node: item.node, attribute: attribute))
      }
    case .text: appendTexts(of: item.node, in: shared, to: &items)
    }
  }

  private static func forEachChild(of node: Int, in shared: SharedTree, _ body: (Int) -> Void) {
    var child = node + 1
    let end = node < 0 ? shared.tree.nodes.count : Int(shared.tree.nodes[node].end)
    while child < end {
      body(child)
      child = Int(shared.tree.nodes[child].end)
    }
  }

  private static func appendTexts(of node: Int, in shared: SharedTree, to items: inout [TreeItem]) {
    guard node >= 0 else { return }
    var start = shared.tree.nodes[node].textStart
    var before = Int32(node)
    func append(upTo end: Int32) {
      let isBlank = shared.tree.text[Int(start)..<Int(end)].allSatisfy { $0 <= 0x20 }
      guard !isBlank else { return }
      items.append(
        TreeItem(node: node, textStart: start, textEnd: end, textFollows: before))
    }
    forEachChild(of: node, in: shared) { child in
      append(upTo: shared.tree.nodes[child].textStart)
      start = shared.tree.nodes[child].textEnd
      before = shared.tree.nodes[child].end - 1
    }
    append(upTo: shared.tree.nodes[node].textEnd)
  }

  // MARK: Predicates

  private func keep(
    _ predicate: Predicate, from first: Int, in tree: SharedTree, of items: inout [TreeItem]
  ) {
    if case .position(let position) = predicate {
      let index = first + position - 1
      let kept = index < items.count ? [items[index]] : []
      items.replaceSubrange(first..., with: kept)
      return
    }
    if case .last = predicate {
      if items.count > first + 1 { items.removeSubrange(first..<(items.count - 1)) }
      return
    }
    let inside = PathEvaluation(tree: tree, head: sharedHead)
    let kept = items[first...].filter { inside.holds(predicate, of: $0) }
    items.replaceSubrange(first..., with: kept)
  }

  /// Whether a predicate other than a position or `last()` holds.
  func holds(_ predicate: Predicate, of item: TreeItem) -> Bool {
    switch predicate {
    case .position, .last: false
    case .exists(let locations): locations.contains { !items($0, from: item).isEmpty }
    case .comparison(let locations, let isEqual, let literal):
      locations.contains { location in
        let source = location.isAbsolute ? sharedHead : shared
        return items(location, from: item).contains {
          literal.matches(source.string($0)) == isEqual
        }
      }
    case .comparisonOfPaths(let lefts, let isEqual, let rights):
      areAny(texts(lefts, from: item), isEqual, texts(rights, from: item))
    case .language(let language): isIn(language, item)
    case .not(let inner): !holds(inner, of: item)
    case .all(let parts): parts.allSatisfy { holds($0, of: item) }
    case .any(let parts): parts.contains { holds($0, of: item) }
    }
  }

  private func texts(_ locations: [Location], from item: TreeItem) -> [Substring] {
    locations.flatMap { location in
      let source = location.isAbsolute ? sharedHead : shared
      return items(location, from: item).map { PathLiteral.trimmed(source.string($0)) }
    }
  }

  /// Whether one of `lefts` equals, or differs from, one of `rights`.
  private func areAny(_ lefts: [Substring], _ isEqual: Bool, _ rights: [Substring]) -> Bool {
    if isEqual { return !Set(lefts).isDisjoint(with: rights) }
    guard let first = lefts.first, !rights.isEmpty else { return false }
    return rights.contains { $0 != first } || lefts.contains { $0 != first }
  }

  private func isIn(_ language: String, _ item: TreeItem) -> Bool {
    guard let stated = shared.language(of: item.node) ?? sharedHead.language(of: 0) else {
      return false
    }
    return XMLLanguage.is(stated, language)
  }
}
