package import StrategyModel

/// A value in a document that its audience may not see.
package struct Leak: Hashable, Sendable {
  package let kind: WithheldValue.Kind
  /// As the input states it; where nothing is known of it, as the document writes it.
  package let value: String
  /// The document's path as it was given.
  package let path: String
  /// Bytes before it in the document.
  package let offset: Int
  /// The cell or node of the input; nil where nothing is known of it.
  package let source: SourceLocation?

  /// One sentence for the one who wants to release.
  package var words: Wording {
    let place = source?.description
    return Wording(
      de: "„\(value)“ (\(kind.name.de)) steht in \(path) ab Byte \(offset)"
        + (place.map { "; die Angabe stammt aus \($0)" } ?? "") + ".",
      en: "“\(value)” (\(kind.name.en)) stands in \(path) from byte \(offset)"
        + (place.map { "; it comes from \($0)" } ?? "") + ".")
  }
}
