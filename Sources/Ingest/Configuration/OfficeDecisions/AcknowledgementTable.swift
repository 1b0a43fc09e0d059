internal import StrategyModel

/// Reads `acknowledged.csv`: findings that the office has answered.
enum AcknowledgementTable {
  private static let columns = OfficeColumns(
    required: ["rule", "reason", "by"], optional: ["project", "value", "until"])

  /// In the file's order. `knownRules`: see `ConfigurationReader`.
  static func read(
    _ file: InputFile, _ references: References, knownRules: Set<String>?
  ) -> Checked<[Acknowledgement]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    let acknowledgements = (table.value?.rows ?? []).compactMap { row -> Acknowledgement? in
      let rule = row.required("rule", .text, &findings)
      let project = row.optional("project", .project, &findings)
      let until = row.optional("until", .day, &findings)
      let by = row.required("by", .text, &findings)
      let reason = row.required("reason", .text, &findings)
      if let project {
        references.check(project, at: row.location(of: "project"), field: "project", &findings)
      }
      if let rule {
        findings += StrategyRules.unknown(
          rule, knownRules, at: row.location(of: "rule"), field: "rule")
      }
      if rule != nil, row.text("project") == nil, row.text("value") == nil {
        findings.append(row.finding(OfficeDecisionRules.acknowledgementOfEverything, "rule"))
      }
      guard let rule, let by, let reason else { return nil }
      return Acknowledgement(
        rule: rule, project: project, value: row.unguarded("value"), reason: reason, by: by,
        until: until, location: row.location)
    }
    return Checked(acknowledgements, findings)
  }
}

extension OfficeRow {
  /// A value that may have been copied from one of our own tables, where an apostrophe stands
  /// before what a spreadsheet would take for a formula.
  func unguarded(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    let rest = text.dropFirst()
    let isGuarded = text.hasPrefix("'") && rest.first.map { "=+-@".contains($0) } == true
    return isGuarded ? String(rest) : text
  }
}
