/// The office's answer to a finding: it is known, and need not be repeated while the value stays.
package struct Acknowledgement: Hashable, Sendable {
  /// The rule's id.
  package let rule: String
  /// The project of the finding; nil = the finding is about none.
  package let project: ProjectID?
  /// The value as the finding quotes it; nil = it quotes none. Never nil together with `project`.
  package let value: String?
  package let reason: String
  package let by: String
  /// The last day on which it holds; nil = until the value changes.
  package let until: Day?
  /// The row of `acknowledged.csv`.
  package let location: SourceLocation

  package init(
    rule: String, project: ProjectID?, value: String?, reason: String, by: String,
    until: Day? = nil, location: SourceLocation
  ) {
    self.rule = rule
    self.project = project
    self.value = value
    self.reason = reason
    self.by = by
    self.until = until
    self.location = location
  }
}

extension Finding {
  /// An error that nobody has answered yet: what exit code 1 and `--strict` go by.
  package var isOpenError: Bool { severity == .error && !answered }
}
