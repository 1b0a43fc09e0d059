package import Editions
package import StrategyModel

/// What is asked of an edition: which period for whom, and who decided.
package struct ReleaseRequest: Sendable {
  package enum Kind: String, Sendable {
    case release
    /// A corrected edition in place of the one released.
    case reissue
  }

  package let kind: Kind
  package let workspace: Workspace
  package let period: Period
  package let audience: Audience
  /// Who decided; stays internal.
  package let by: String
  /// Stays internal.
  package let note: String?
  /// Before this day nothing is released.
  package let notBefore: Day?
  package let today: Day
  package let version: String

  package init(
    _ kind: Kind, workspace: Workspace, period: Period, audience: Audience, by: String,
    note: String?, notBefore: Day?, today: Day, version: String
  ) {
    self.kind = kind
    self.workspace = workspace
    self.period = period
    self.audience = audience
    self.by = by
    self.note = note
    self.notBefore = notBefore
    self.today = today
    self.version = version
  }
}

/// A gate is closed, and nothing was written.
package struct ReleaseRefusal: Error, Sendable {
  package let words: Wording
  /// Withheld values that the edition would have shown.
  package let leaks: [Leak]

  init(_ words: Wording, leaks: [Leak] = []) {
    self.words = words
    self.leaks = leaks
  }
}

/// The office's own files are wrong; nothing was counted.
package struct ConfigurationRefusal: Error, Sendable {
  package let findings: [Finding]
}
