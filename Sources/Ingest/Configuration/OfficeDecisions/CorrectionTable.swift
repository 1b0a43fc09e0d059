internal import StrategyModel

/// Reads `corrections/<P>.csv`: what the office corrects in reports from a period on.
enum CorrectionTable {
  private static let columns = OfficeColumns(
    required: ["project", "field", "old", "new", "by", "on", "reason"], optional: ["basis"])

  /// In the order of `Correction.precedes`.
  static func read(_ file: InputFile, _ references: References) -> Checked<[Correction]> {
    let place = SourceLocation(file: file.path)
    var findings: [Finding] = []
    let period = Period(file.stem)
    if let period {
      references.check(period, PeriodRules.otherCadence, at: place, field: "period", &findings)
    } else {
      findings.append(Finding(OfficeDecisionRules.correctionsFile, at: place, value: file.name))
    }
    let table = OfficeTable.read(file, columns)
    findings += table.findings
    var corrections: [Correction] = []
    var lines: [[String]: Int] = [:]
    for row in table.value?.rows ?? [] {
      guard let read = correction(row, period, references, &findings) else { continue }
      let key = [read.project.text, read.field.rawValue]
      if let first = lines[key] {
        findings.append(
          row.finding(
            OfficeDecisionRules.correctionTwice, "field", [.number(first)], project: read.project))
      } else {
        lines[key] = row.location.line ?? 0
        corrections.append(read)
      }
    }
    return Checked(corrections.sorted(by: Correction.precedes), findings)
  }

  private static func correction(
    _ row: OfficeRow, _ period: Period?, _ references: References, _ findings: inout [Finding]
  ) -> Correction? {
    let project = row.required("project", .project, &findings)
    let field = row.required("field", .choice(CorrectableField.self), &findings)
    let values = field.flatMap { self.values(of: $0, row, references, &findings) }
    let by = row.required("by", .text, &findings)
    let on = row.required("on", .day, &findings)
    let reason = row.required("reason", .text, &findings)
    if let project {
      references.check(project, at: row.location(of: "project"), field: "project", &findings)
    }
    guard let period, let project, let field, let values, let by, let on, let reason else {
      return nil
    }
    return Correction(
      period: period, project: project, field: field, old: values.old, new: values.new,
      basis: row.text("basis"), by: by, on: on, reason: reason, location: row.location)
  }

  private struct Values {
    let old: CorrectedValue?
    let new: CorrectedValue?
  }

  /// Nil where one of them cannot be read or both are the same.
  private static func values(
    of field: CorrectableField, _ row: OfficeRow, _ references: References,
    _ findings: inout [Finding]
  ) -> Values? {
    let before = findings.count
    let old = row.optional("old", .corrected(field), &findings)
    let new: CorrectedValue?
    switch field {
    case .status: new = row.required("new", .corrected(field), &findings)
    case .integratedInto:
      let target = row.optional("new", .project, &findings)
      if let target {
        references.check(target, at: row.location(of: "new"), field: "new", &findings)
      }
      new = target.map { .text($0.text) }
    default: new = row.optional("new", .corrected(field), &findings)
    }
    if findings.count == before, old == new {
      findings.append(row.finding(OfficeDecisionRules.correctionChangesNothing, "new"))
    }
    return findings.count == before ? Values(old: old, new: new) : nil
  }
}
