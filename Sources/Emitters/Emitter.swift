package import Editions

/// Makes one family of documents from an edition, and from nothing else.
package protocol Emitter: Sendable {
  /// In a fixed order; no path twice within a tree.
  func documents(of edition: Edition) -> [Document]
}

/// The families of documents.
package enum EmitterList {
  /// In the order in which they are made.
  package static let all: [any Emitter] = [TableEmitter(), ChartEmitter(), PageEmitter()]
}
