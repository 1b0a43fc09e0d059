package import StrategyModel

/// A value of a YAML file with its place; scalars are kept as the text that is written there.
package struct YAMLValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Never interpreted: `1`, `2017-05-18` and `null` are texts.
    case text(String)
    /// Nothing, or `~`.
    case empty
    case list([YAMLValue])
    /// In the file's order; of a key that stands twice only the first.
    case map([YAMLEntry])
  }

  package let content: Content
  /// The nearest key above; empty for the whole file.
  package let field: String
  /// Where it begins; columns are counted in Unicode scalars.
  package let location: SourceLocation

  package init(_ content: Content, field: String, at location: SourceLocation) {
    self.content = content
    self.field = field
    self.location = location
  }

  package var isEmpty: Bool { content == .empty }

  /// What stands here, as a noun phrase for messages.
  package var kind: Wording {
    switch content {
    case .text: Wording(de: "ein einzelner Wert", en: "a single value")
    case .empty: Wording(de: "nichts", en: "nothing")
    case .list: Wording(de: "eine Liste", en: "a list")
    case .map: Wording(de: "ein Abschnitt mit Schlüsseln", en: "a section with keys")
    }
  }
}

/// A key of a YAML mapping with its value.
package struct YAMLEntry: Hashable, Sendable {
  package let key: String
  package let keyLocation: SourceLocation
  package let value: YAMLValue

  package init(key: String, keyLocation: SourceLocation, value: YAMLValue) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}
