package import Editions

/// Makes one family of documents from an edition, and from nothing else.
package protocol Emitter: Sendable {
  /// In a fixed order; no path twice within a tree.
  func documents(of edition: Edition) -> [Document]
}

/// The families of documents.
package enum EmitterList {
  /// Every document of an edition, in the order in which they are made.
  ///
  /// - Parameter sha256: SHA-256 in Base64, for the pages' content security policy.
  package static func documents(
    of edition: Edition, sha256: @escaping StyleSheet.Hash
  ) -> [Document] {
    let all: [any Emitter] = [
      TableEmitter(), ChartEmitter(), PageEmitter(sha256: sha256), PaperTextEmitter(),
    ]
    return all.flatMap { $0.documents(of: edition) }
  }
}
