/// How much a finding matters; configuration may change it, unlike the effect.
package enum Severity: String, CaseIterable, Hashable, Sendable, Comparable, Codable {
  case error
  case warning
  case note

  private var order: Int { self == .error ? 0 : self == .warning ? 1 : 2 }

  /// Ordered from error to note.
  package static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }
}

/// What a rule does to the data; fixed with the rule, so that no setting moves a figure unseen.
package enum RuleEffect: String, CaseIterable, Hashable, Sendable {
  case fileRejected = "file-rejected"
  /// The row does not count; the project is carried forward.
  case rowRejected = "row-rejected"
  case fieldDropped = "field-dropped"
  case used
}

/// One thing that can be wrong with data: its id, what it does, and what to say about it.
///
/// Sentences hold placeholders: `{value}` and `{field}` of the finding, `{0}`, `{1}` … for its
/// arguments.
package struct Rule: Hashable, Sendable {
  package let id: String
  package let severity: Severity
  package let effect: RuleEffect
  /// What is wrong, as one sentence.
  package let message: Wording
  /// What to write or do instead, as one sentence.
  package let remedy: Wording
  /// Asked only where `severities` in `strategy.yaml` names it; the effect is then `used`.
  package let isOptional: Bool

  package init(
    _ id: String, _ severity: Severity, _ effect: RuleEffect, isOptional: Bool = false,
    message: Wording, remedy: Wording
  ) {
    self.id = id
    self.severity = severity
    self.effect = effect
    self.message = message
    self.remedy = remedy
    self.isOptional = isOptional
  }

  package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
