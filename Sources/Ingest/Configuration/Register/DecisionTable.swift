internal import StrategyModel

/// Reads `decisions.csv`: one row per decision and project.
enum DecisionTable {
  private static let columns = OfficeColumns(
    required: ["kind", "body", "date", "project", "action"],
    optional: ["paper", "result", "public", "link"])

  /// `fixedOn`: when the register says that each project was made a core project.
  static func read(
    _ file: InputFile, _ references: References, fixedOn: [ProjectID: PartialDate]
  ) -> Checked<[Decision]> {
    let table = OfficeTable.read(file, columns)
    var findings = table.findings
    var lines: [[String]: Int] = [:]
    let decisions = (table.value?.rows ?? []).map { row in
      let decision = decision(row, references, &findings)
      if let finding = check(decision, row, fixedOn) { findings.append(finding) }
      let key = ["paper", "kind", "body", "date", "project", "action"].map { row.text($0) ?? "" }
      if let first = lines[key] {
        findings.append(row.finding(DecisionRules.twice, "project", [.number(first)]))
      }
      lines[key] = lines[key] ?? row.location.line ?? 0
      return decision
    }
    return Checked(decisions, findings)
  }

  /// A decision by which a project was fixed should be of the register's day.
  private static func check(
    _ decision: Decision, _ row: OfficeRow, _ fixedOn: [ProjectID: PartialDate]
  ) -> Finding? {
    guard decision.action == .fixed, let project = decision.project, let date = decision.date,
      let fixed = fixedOn[project], date.last < fixed.first || fixed.last < date.first
    else { return nil }
    return row.finding(
      DecisionRules.fixedDayDiffers, "date", [.text(project.text), .date(fixed), .date(date)],
      project: project)
  }

  /// The order of decisions, whatever that of the rows: by date, paper, body and project.
  static func precedes(_ left: Decision, _ right: Decision) -> Bool {
    let days = (left.date?.last.ordinal ?? 0, right.date?.last.ordinal ?? 0)
    if days.0 != days.1 { return days.0 < days.1 }
    return (
      left.paper ?? "", left.body, left.kind, left.project?.text ?? "", left.action?.rawValue ?? "",
      left.location
    ) < (
      right.paper ?? "", right.body, right.kind, right.project?.text ?? "",
      right.action?.rawValue ?? "", right.location
    )
  }

  private static func decision(
    _ row: OfficeRow, _ references: References, _ findings: inout [Finding]
  ) -> Decision {
    let project = row.optional("project", .project, &findings)
    if let project {
      references.check(
        project, at: row.location(of: "project"), field: "project", &findings)
    }
    let paper = row.text("paper")
    if let paper, !PaperNumber.isValid(paper) {
      findings.append(row.finding(DecisionRules.paperNumber, "paper"))
    }
    return Decision(
      paper: paper, kind: row.text("kind") ?? "", body: row.text("body") ?? "",
      date: row.optional("date", .partialDate, &findings), result: row.text("result") ?? "",
      isPublic: row.optional("public", .boolean, &findings) ?? false, link: row.text("link"),
      project: project, action: row.optional("action", .choice(Decision.Action.self), &findings),
      location: row.location)
  }
}

/// The number of a council paper.
enum PaperNumber {
  /// Eight digits: the year in which it was opened and a running number.
  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 8 && Digits.value(text.utf8) != nil
  }
}
