package import StrategyModel

/// A finding with its rule's id in place of the rule, whose sentences belong to the program.
package struct StoredFinding: Hashable, Sendable, Codable {
  package let ruleID: String
  package let severity: Severity
  package let location: SourceLocation
  package let supplier: SupplierID?
  package let period: Period?
  package let project: ProjectID?
  package let field: String?
  package let value: String?
  package let arguments: [FindingArgument]
  package let furtherCount: Int
  package let answered: Bool

  package init(_ finding: Finding) {
    self.init(
      ruleID: finding.rule.id, severity: finding.severity, location: finding.location,
      supplier: finding.supplier, period: finding.period, project: finding.project,
      field: finding.field, value: finding.value, arguments: finding.arguments,
      furtherCount: finding.furtherCount, answered: finding.answered)
  }

  init(
    ruleID: String, severity: Severity, location: SourceLocation, supplier: SupplierID?,
    period: Period?, project: ProjectID?, field: String?, value: String?,
    arguments: [FindingArgument], furtherCount: Int, answered: Bool
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.location = location
    self.supplier = supplier
    self.period = period
    self.project = project
    self.field = field
    self.value = value
    self.arguments = arguments
    self.furtherCount = furtherCount
    self.answered = answered
  }

  /// The finding again; nil where the program no longer has the rule.
  ///
  /// - Parameter rules: The program's rules by their id.
  package func finding(rules: [String: Rule]) -> Finding? {
    guard let rule = rules[ruleID] else { return nil }
    var finding = Finding(
      rule, at: location, field: field, value: value, arguments, project: project,
      supplier: supplier, period: period)
    finding.severity = severity
    finding.furtherCount = furtherCount
    finding.answered = answered
    return finding
  }
}
