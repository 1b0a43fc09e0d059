/// A file of a released edition.
package struct StoredFile: Hashable, Sendable {
  /// The tree in which it lies.
  package enum Tree: String, CaseIterable, Hashable, Sendable {
    case output
    case reports
  }

  package let tree: Tree
  /// Relative to the period's folder of the audience, with `/`.
  package let path: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  /// Its length in bytes.
  package let size: Int
  /// Nil once the release is withdrawn.
  package let bytes: [UInt8]?

  package init(tree: Tree, path: String, sha256: String, bytes: [UInt8]) {
    self.init(tree: tree, path: path, sha256: sha256, size: bytes.count, bytes: bytes)
  }

  init(tree: Tree, path: String, sha256: String, size: Int, bytes: [UInt8]?) {
    self.tree = tree
    self.path = path
    self.sha256 = sha256
    self.size = size
    self.bytes = bytes
  }
}
