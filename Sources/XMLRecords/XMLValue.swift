/// A value that a path selected in a record or in the head.
package struct XMLValue: Sendable {
  let shared: SharedTree
  let item: TreeItem

  /// The text as it stands in the file, blanks included; of an element with all that is in it.
  package var text: String { shared.string(item) }

  /// Where it stands: the start tag of an element, the name of an attribute.
  package var place: XMLPlace {
    let position = shared.position(item)
    var place = XMLPlace(
      line: position.line, column: position.column, path: shared.path(of: item.node))
    if item.attribute >= 0 {
      place.path += "/@" + shared.tree.names[shared.tree.attributes[item.attribute].name].written
    }
    return place
  }
}
