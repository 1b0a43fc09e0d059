/// The name of an element or attribute.
package struct XMLName: Sendable, Hashable {
  /// The name without prefix.
  package let local: String
  /// The prefix as written in the file; empty where there is none.
  package let prefix: String
  /// The namespace; empty where there is none.
  package let uri: String

  package init(local: String, prefix: String = "", uri: String = "") {
    self.local = local
    self.prefix = prefix
    self.uri = uri
  }

  /// The name as it stands in the file.
  package var written: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}
