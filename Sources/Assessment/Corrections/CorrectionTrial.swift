import StrategyModel

/// Tries what the rules about reports say of a corrected report, and takes back what they refuse.
struct CorrectionTrial {
  private let project: CoreProject
  private let register: RegisterAtPeriod
  private let past: ProjectPast
  private let input: PeriodInput

  init(
    _ project: CoreProject, _ register: RegisterAtPeriod, past: ProjectPast, _ input: PeriodInput
  ) {
    self.project = project
    self.register = register
    self.past = past
    self.input = input
  }

  private struct Found {
    let rule: Rule
    let flaw: Flaw

    /// The rule and field, by which two findings are the same.
    var key: [String] { [rule.id, flaw.field?.id ?? ""] }
  }

  /// The corrections that may stand. Rules that only warn speak in the period in which a
  /// correction begins, and only of corrected fields.
  func run(_ corrections: [Correction], on report: StatusReport) -> Checked<[Correction]> {
    let known = Set(effective(in: report).map(\.key))
    var result = Checked(corrections)
    while !result.value.isEmpty {
      let corrected = applied(result.value, to: report)
      guard let found = effective(in: corrected).first(where: { !known.contains($0.key) })
      else { break }
      result.findings.append(finding(found, in: corrected, result.value))
      let refused = refused(found, result.value)
      result.value.removeAll { refused.contains($0.field) }
    }
    let corrected = applied(result.value, to: report)
    let beginning = Set(
      result.value.filter { $0.period == input.period }.map(\.field.rawValue))
    result.findings += found(in: corrected).filter {
      $0.rule.effect == .used && beginning.contains($0.flaw.field?.id ?? "")
    }.map { finding($0, in: corrected, result.value) }
    return result
  }

  private func applied(_ corrections: [Correction], to report: StatusReport) -> StatusReport {
    var report = report
    for correction in corrections {
      correction.field.set(correction.new, in: &report, at: correction.location)
    }
    return report
  }

  private func found(in report: StatusReport) -> [Found] {
    let row = ReportedRow(report, project, register, past: past, input)
    let rules = AssessmentRules.ofReports.filter { input.strategy.asks($0.rule) }
    return rules.flatMap { rule in
      rule.flaws(in: row).map { Found(rule: rule.rule, flaw: $0) }
    }
  }

  private func effective(in report: StatusReport) -> [Found] {
    found(in: report).filter { $0.rule.effect != .used }
  }

  /// What must go for the report to count: the field that the rule is about, with it the status
  /// where the row would be rejected, and everything where neither was corrected.
  private func refused(_ found: Found, _ corrections: [Correction]) -> Set<CorrectableField> {
    let fields = Set(corrections.map(\.field))
    var refused = fields.filter { $0.rawValue == found.flaw.field?.id }
    if found.rule.effect == .rowRejected, fields.contains(.status) { refused.insert(.status) }
    return refused.isEmpty ? fields : refused
  }

  /// At the correction that it is about.
  private func finding(
    _ found: Found, in report: StatusReport, _ corrections: [Correction]
  ) -> Finding {
    let own = corrections.first { $0.field.rawValue == found.flaw.field?.id }
    let correction = own ?? corrections.first { $0.field == .status } ?? corrections.first
    let place = found.flaw.field?.place(report)
    return Finding(
      found.rule, at: correction?.location ?? report.location, field: found.flaw.field?.id,
      value: place?.text, found.flaw.arguments, project: project.id)
  }
}
