/// A record of an XML file, or an element within it: a value that may be kept.
@usableFromInline
package struct XMLRecord: Sendable {
  let shared: SharedTree
  let node: Int
  let head: SharedTree
  /// The number of the record in the file, from 1; 0 for the head.
  package let ordinal: Int

  /// The element's name.
  package var name: XMLName { shared.name(node) }

  /// All text within the element, as it stands in the file.
  package var text: String { shared.string(TreeItem(node: node)) }

  /// The element's start tag.
  package var place: XMLPlace { XMLValue(shared: shared, item: TreeItem(node: node)).place }

  /// The first value of the first alternative that has one which is not blank; alternatives in the
  /// order as written. Where all are blank, the first blank one; `nil` where there is none.
  package func first(_ path: FieldPath) -> XMLValue? {
    if let (found, _) = path.plain?.first(in: shared, of: node) {
      guard found.node >= 0 else { return nil }
      let item = TreeItem(node: Int(found.node), attribute: Int(found.attribute))
      return XMLValue(shared: shared, item: item)
    }
    var blank: XMLValue?
    for location in path.locations {
      for value in values(location) {
        if !value.shared.isBlank(value.item) { return value }
        if blank == nil { blank = value }
      }
    }
    return blank
  }

  /// Lends the bytes of that value, in UTF-8, without a text of its own; `nil` where there is none.
  @inlinable
  package func withBytes<Result>(
    of path: FieldPath, _ body: (Span<UInt8>) -> Result
  ) -> Result? {
    guard let bytes = bytes(of: path) else { return nil }
    defer { withExtendedLifetime(self) {} }
    return body(bytes.span)
  }

  /// Valid as long as the record.
  @usableFromInline
  func bytes(of path: FieldPath) -> UnsafeBufferPointer<UInt8>? {
    if let (found, bytes) = path.plain?.first(in: shared, of: node) {
      return found.node >= 0 ? bytes : nil
    }
    return first(path).map { $0.shared.bytes($0.item) }
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
  package var leaves: [(path: String, value: XMLValue)] { leaves { _ in false } }

  /// The same without those of records within the record: of elements of its own name.
  package var ownLeaves: [(path: String, value: XMLValue)] {
    let own = name.written
    return leaves { $0.written == own }
  }

  private func leaves(
    without isLeftOut: (XMLName) -> Bool
  ) -> [(path: String, value: XMLValue)] {
    var leaves: [(path: String, value: XMLValue)] = []
    var next = node
    while next < Int(shared.tree.nodes[node].end) {
      let current = next
      let item = shared.tree.nodes[current]
      if current != node, isLeftOut(shared.name(current)) {
        next = Int(item.end)
        continue
      }
      next += 1
      let path = relativePath(of: current)
      for attribute in Int(item.attributeStart)..<Int(item.attributeEnd) {
        let name = shared.tree.names[shared.tree.attributes[attribute].name].written
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
      segments.append(String(shared.segment(of: walk).dropFirst()))
      walk = Int(shared.tree.nodes[walk].parent)
    }
    return segments.reversed().joined(separator: "/")
  }
}
