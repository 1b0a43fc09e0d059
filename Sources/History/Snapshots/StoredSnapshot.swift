package import StrategyModel

/// A snapshot with the knowledge that it rests on.
package struct StoredSnapshot: Hashable, Sendable {
  package let snapshot: Snapshot
  /// The digest of strategy, register, profiles, rules, corrections and deliveries.
  package let knowledge: String
  /// When it was first remembered, ISO 8601.
  package let at: String

  package init(snapshot: Snapshot, knowledge: String, at: String) {
    self.snapshot = snapshot
    self.knowledge = knowledge
    self.at = at
  }
}

/// What the internal draft of a period shows.
package struct StoredDraft: Hashable, Sendable {
  package let period: Period
  /// The knowledge of the snapshot that it shows.
  package let knowledge: String
  /// The digest of what was written.
  package let contentDigest: String
  /// When it was made, ISO 8601.
  package let at: String

  package init(period: Period, knowledge: String, contentDigest: String, at: String) {
    self.period = period
    self.knowledge = knowledge
    self.contentDigest = contentDigest
    self.at = at
  }
}
