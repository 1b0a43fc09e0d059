/// A record of an XML file, or an element within it: a value that may be kept.
package struct XMLRecord: Sendable {
  let shared: SharedTree
  let node: Int
  let head: SharedTree
  /// The number of the record in the file, from 1; 0 for the head.
  package let ordinal: Int

  private var tree: XMLTree { shared.tree }

  /// The element's name.
  package var name: XMLName { tree.name(node) }

  /// All text within the element, as it stands in the file.
  package var text: String { tree.string(of: TreeItem(node: node)) }

  /// The element's start tag.
  package var place: XMLPlace { XMLValue(shared: shared, item: TreeItem(node: node)).place }

  /// The first value of the first alternative that has one which is not blank; alternatives in the
  /// order as written. Where all are blank, the first blank one; `nil` where there is none.
  package func first(_ path: FieldPath) -> XMLValue? {
    var blank: XMLValue?
    for location in path.locations {
      if let step = location.plainStep {
        var found: TreeItem?
        PathEvaluation.forEachPlain(step, of: node, in: shared.tree) { item in
          let isBlank = shared.tree.isBlank(item)
          if !isBlank { found = item }
          if isBlank && blank == nil { blank = XMLValue(shared: shared, item: item) }
          return isBlank
        }
        if let found { return XMLValue(shared: shared, item: found) }
        continue
      }
      for value in values(location) {
        if !value.shared.tree.isBlank(value.item) { return value }
        if blank == nil { blank = value }
      }
    }
    return blank
  }

  /// All values, in document order; with alternatives those of all, without doubles.
  package func all(_ path: FieldPath) -> [XMLValue] {
    if path.locations.count == 1 { return values(path.locations[0]) }
    return [true, false].flatMap { isAbsolute in
      let source = isAbsolute ? head : shared
      let items = path.locations.filter { $0.isAbsolute == isAbsolute }
        .flatMap { evaluation.items($0, from: node) }
      return PathEvaluation.sorted(items).filter { $0.node >= 0 }
        .map { XMLValue(shared: source, item: $0) }
    }
  }

  /// The elements that a path selects, to be asked further; attributes and texts are left out.
  package func elements(_ path: FieldPath) -> [XMLRecord] {
    all(path).filter { $0.item.attribute < 0 && $0.item.textStart < 0 }
      .map { XMLRecord(shared: $0.shared, node: $0.item.node, head: head, ordinal: ordinal) }
  }

  /// Every attribute, and every element without elements in it, with its path from the record:
  /// `status`, `indicator[2]/@name`; the record's own text, where it has no elements, is `.`.
  package var leaves: [(path: String, value: XMLValue)] {
    var leaves: [(path: String, value: XMLValue)] = []
    let end = Int(tree.nodes[node].end)
    for current in node..<end {
      let path = relativePath(of: current)
      let item = tree.nodes[current]
      for attribute in Int(item.attributeStart)..<Int(item.attributeEnd) {
        let name = tree.names[Int(tree.attributes[attribute].name)].written
        leaves.append(
          (
            path.isEmpty ? "@\(name)" : "\(path)/@\(name)",
            XMLValue(shared: shared, item: TreeItem(node: current, attribute: attribute))
          ))
      }
      if Int(item.end) == current + 1 && (current != node || item.textEnd > item.textStart) {
        leaves.append(
          (path.isEmpty ? "." : path, XMLValue(shared: shared, item: TreeItem(node: current))))
      }
    }
    return leaves
  }

  private var evaluation: PathEvaluation { PathEvaluation(tree: shared, head: head) }

  private func values(_ location: Location) -> [XMLValue] {
    let source = location.isAbsolute ? head : shared
    return evaluation.items(location, from: node).filter { $0.node >= 0 }
      .map { XMLValue(shared: source, item: $0) }
  }

  private func relativePath(of current: Int) -> String {
    var segments: [String] = []
    var walk = current
    while walk != node {
      segments.append(String(tree.segment(of: walk).dropFirst()))
      walk = Int(tree.nodes[walk].parent)
    }
    return segments.reversed().joined(separator: "/")
  }
}
