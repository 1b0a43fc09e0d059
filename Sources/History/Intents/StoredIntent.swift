package import StrategyModel

/// A publication under way: what is staged and is to take its place.
package struct StoredIntent: Hashable, Sendable {
  /// The row's number in the store.
  package let id: Int64
  package let intent: NewIntent

  package init(id: Int64, intent: NewIntent) {
    self.id = id
    self.intent = intent
  }
}

/// A publication that is about to begin.
package struct NewIntent: Hashable, Sendable {
  /// What it is: `draft`, `release`, `withdraw` …
  package let kind: String
  package let period: Period
  /// The audience's id.
  package let audience: String
  /// The names of the staged folders, in the order in which they are exchanged.
  package let folders: [String]
  /// The digest of what is staged.
  package let digest: String
  /// When it begins, ISO 8601.
  package let at: String

  package init(
    kind: String, period: Period, audience: String, folders: [String], digest: String, at: String
  ) {
    self.kind = kind
    self.period = period
    self.audience = audience
    self.folders = folders
    self.digest = digest
    self.at = at
  }
}
