/// What a path selected: an element, an attribute of it, or a piece of its text.
struct TreeItem: Sendable, Hashable, Comparable {
  /// The element; -1 is the document around the head's root.
  var node: Int
  /// The number of the attribute in the tree, -1 for none.
  var attribute = -1
  /// The piece of text, -1 for none.
  var textStart: Int32 = -1
  var textEnd: Int32 = -1

  static func < (left: TreeItem, right: TreeItem) -> Bool {
    (left.node, left.attribute, left.textStart) < (right.node, right.attribute, right.textStart)
  }
}

/// Walks paths over the tree of a record and the tree of the document's head.
struct PathEvaluation {
  private let shared: SharedTree
  private let sharedHead: SharedTree

  private var tree: XMLTree { shared.tree }
  private var head: XMLTree { sharedHead.tree }

  init(tree: SharedTree, head: SharedTree) {
    shared = tree
    sharedHead = head
  }

  /// What one alternative selects, in document order, without doubles.
  func items(_ location: Location, from node: Int) -> [TreeItem] {
    let source = location.isAbsolute ? sharedHead : shared
    if location.isAbsolute && head.nodes.isEmpty { return [] }
    var items = [TreeItem(node: location.isAbsolute ? -1 : node)]
    for step in location.steps {
      var next: [TreeItem] = []
      for item in items {
        let first = next.count
        Self.append(step, from: item, in: source.tree, to: &next)
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

  /// The only step of a relative path that needs no evaluation: a child or an attribute by name.
  ///
  /// Most fields of most profiles are such, and their values come without intermediate lists.
  static func forEachPlain(
    _ step: Step, of node: Int, in tree: borrowing XMLTree, _ body: (TreeItem) -> Bool
  ) {
    let element = tree.nodes[node]
    if step.axis == .attribute {
      for attribute in Int(element.attributeStart)..<Int(element.attributeEnd)
      where step.test.matches(tree.names[Int(tree.attributes[attribute].name)]) {
        guard body(TreeItem(node: node, attribute: attribute)) else { return }
      }
      return
    }
    var child = node + 1
    while child < Int(element.end) {
      if step.test.matches(tree.names[Int(tree.nodes[child].name)]) {
        guard body(TreeItem(node: child)) else { return }
      }
      child = Int(tree.nodes[child].end)
    }
  }

  // MARK: Steps

  private static func append(
    _ step: Step, from item: TreeItem, in tree: XMLTree, to items: inout [TreeItem]
  ) {
    if item.attribute >= 0 || item.textStart >= 0 {
      if step.axis == .parent { items.append(TreeItem(node: item.node)) }
      if step.axis == .itself { items.append(item) }
      return
    }
    switch step.axis {
    case .itself: items.append(item)
    case .parent:
      if item.node >= 0, tree.nodes[item.node].parent >= 0 {
        items.append(TreeItem(node: Int(tree.nodes[item.node].parent)))
      }
    case .descendantOrSelf:
      let end = item.node < 0 ? tree.nodes.count : Int(tree.nodes[item.node].end)
      items.append(contentsOf: (item.node..<end).map { TreeItem(node: $0) })
    case .child:
      forEachChild(of: item.node, in: tree) { child in
        if step.test.matches(tree.name(child)) { items.append(TreeItem(node: child)) }
      }
    case .attribute:
      guard item.node >= 0 else { return }
      let node = tree.nodes[item.node]
      for attribute in Int(node.attributeStart)..<Int(node.attributeEnd)
      where step.test.matches(tree.names[Int(tree.attributes[attribute].name)]) {
        items.append(TreeItem(node: item.node, attribute: attribute))
      }
    case .text: appendTexts(of: item.node, in: tree, to: &items)
    }
  }

  private static func forEachChild(of node: Int, in tree: XMLTree, _ body: (Int) -> Void) {
    var child = node + 1
    let end = node < 0 ? tree.nodes.count : Int(tree.nodes[node].end)
    while child < end {
      body(child)
      child = Int(tree.nodes[child].end)
    }
  }

  private static func appendTexts(of node: Int, in tree: XMLTree, to items: inout [TreeItem]) {
    guard node >= 0 else { return }
    var start = tree.nodes[node].textStart
    func append(upTo end: Int32) {
      let isBlank = tree.text[Int(start)..<Int(end)].allSatisfy { $0 <= 0x20 }
      if !isBlank { items.append(TreeItem(node: node, textStart: start, textEnd: end)) }
    }
    forEachChild(of: node, in: tree) { child in
      append(upTo: tree.nodes[child].textStart)
      start = tree.nodes[child].textEnd
    }
    append(upTo: tree.nodes[node].textEnd)
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
    let inside = PathEvaluation(tree: tree, head: sharedHead)
    let kept = items[first...].filter { inside.holds(predicate, of: $0) }
    items.replaceSubrange(first..., with: kept)
  }

  /// Whether a predicate other than a position holds.
  func holds(_ predicate: Predicate, of item: TreeItem) -> Bool {
    switch predicate {
    case .position: false
    case .exists(let locations): locations.contains { !selected($0, from: item).isEmpty }
    case .comparison(let locations, let isEqual, let literal):
      locations.contains { location in
        let source = location.isAbsolute ? head : tree
        return selected(location, from: item).contains {
          literal.matches(source.string(of: $0)) == isEqual
        }
      }
    case .not(let inner): !holds(inner, of: item)
    case .all(let parts): parts.allSatisfy { holds($0, of: item) }
    case .any(let parts): parts.contains { holds($0, of: item) }
    }
  }

  private func selected(_ location: Location, from item: TreeItem) -> [TreeItem] {
    if item.attribute < 0 && item.textStart < 0 || location.isAbsolute {
      return items(location, from: item.node)
    }
    // An attribute has no children; `.` alone leads to itself.
    return location.steps.count == 1 && location.steps[0].axis == .itself ? [item] : []
  }
}

extension XMLTree {
  /// The text of what a path selected; of an element with all that is in it.
  func string(of item: TreeItem) -> String {
    if item.attribute >= 0 { return attributeString(attributes[item.attribute]) }
    if item.textStart >= 0 { return string(item.textStart, item.textEnd) }
    guard item.node >= 0 else { return "" }
    return string(nodes[item.node].textStart, nodes[item.node].textEnd)
  }

  /// Whether the text of what a path selected is nothing but blanks.
  func isBlank(_ item: TreeItem) -> Bool {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if item.attribute >= 0 {
      let attribute = attributes[item.attribute]
      return attributeText[Int(attribute.start)..<Int(attribute.end)].allSatisfy(isBlank)
    }
    if item.textStart >= 0 {
      return text[Int(item.textStart)..<Int(item.textEnd)].allSatisfy(isBlank)
    }
    guard item.node >= 0 else { return true }
    let node = nodes[item.node]
    return text[Int(node.textStart)..<Int(node.textEnd)].allSatisfy(isBlank)
  }
}
