/// A file of an edition: where it belongs and how its bytes are made.
package struct Document: Sendable {
  /// The two trees of folders that are written.
  package enum Tree: String, CaseIterable, Hashable, Sendable {
    /// Data and pictures.
    case output
    /// Pages.
    case reports
  }

  package let tree: Tree
  /// Relative to the tree's folder of audience and period, with `/`: `excel/figures.csv`.
  package let path: String
  /// Makes the bytes; the same at every call.
  package let bytes: @Sendable () -> [UInt8]

  package init(_ tree: Tree, _ path: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.tree = tree
    self.path = path
    self.bytes = bytes
  }
}
