internal import StrategyModel

/// Reads `issues.csv`: what the office states on projects and cross-cutting issues.
enum IssueTable {
  private static let columns = OfficeColumns(
    required: ["project", "issue", "relevance"], optional: ["effect", "note", "demonstration"])

  static func read(_ file: InputFile, _ references: References) -> Checked<[IssueStatement]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    var lines: [[String]: Int] = [:]
    let statements = (table.value?.rows ?? []).compactMap { row -> IssueStatement? in
      guard let statement = statement(row, references, &findings) else { return nil }
      let key = [statement.project.text, statement.issue]
      if let first = lines[key] {
        findings.append(
          row.finding(
            StatementRules.issueTwice, "issue", [.text(statement.project.text), .number(first)],
            project: statement.project))
      }
      lines[key] = lines[key] ?? row.location.line ?? 0
      return statement
    }
    return Checked(statements, findings)
  }

  /// The order of statements, whatever that of the rows.
  static func precedes(_ left: IssueStatement, _ right: IssueStatement) -> Bool {
    (left.project, left.issue) < (right.project, right.issue)
  }

  private static func statement(
    _ row: OfficeRow, _ references: References, _ findings: inout [Finding]
  ) -> IssueStatement? {
    let project = row.required("project", .project, &findings)
    let issue = row.required("issue", .identifier, &findings)
    let relevance = row.optional("relevance", .choice(Relevance.self), &findings)
    let effect = row.optional("effect", .choice(IssueEffect.self), &findings)
    if let project {
      references.check(
        project, at: row.location(of: "project"), field: "project", &findings)
    }
    if let issue {
      references.check(
        issue: issue, at: row.location(of: "issue"), field: "issue", &findings)
    }
    if let effect, effect != .neutral, relevance == Relevance.none {
      findings.append(row.finding(StatementRules.effectWithoutRelevance, "effect"))
    }
    guard let project, let issue else { return nil }
    return IssueStatement(
      project: project, issue: issue, relevance: relevance, effect: effect,
      note: row.text("note"),
      demonstration: row.demonstration(columns.required + columns.optional, &findings),
      location: row.location)
  }
}
