/// Where in an XML file something stands.
package struct XMLPlace: Sendable, Hashable {
  /// Line, from 1.
  package var line: Int
  /// Column in characters (Unicode scalars), from 1.
  package var column: Int
  /// The element or attribute: `/strategie-bericht/meldung[3]/status`, `…/beitrag/@thema`.
  ///
  /// Names as the file writes them. A record always has its number among its siblings of the same
  /// name, another element only where it has such siblings. Empty before the root element.
  package var path: String

  package init(line: Int, column: Int, path: String = "") {
    self.line = line
    self.column = column
    self.path = path
  }
}
