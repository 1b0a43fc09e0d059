/// A value that a path selected in a record or in the head.
package struct XMLValue: Sendable {
  let shared: SharedTree
  let item: TreeItem

  private var tree: XMLTree { shared.tree }

  /// The text as it stands in the file, blanks included; of an element with all that is in it.
  package var text: String { tree.string(of: item) }

  /// Where it stands: the start tag of an element, the name of an attribute.
  package var place: XMLPlace {
    let node = tree.nodes[item.node]
    var place = XMLPlace(
      line: Int(node.line), column: Int(node.column), path: tree.path(of: item.node))
    if item.attribute >= 0 {
      let attribute = tree.attributes[item.attribute]
      place.line = Int(attribute.line)
      place.column = Int(attribute.column)
      place.path += "/@" + tree.names[Int(attribute.name)].written
    }
    return place
  }
}
