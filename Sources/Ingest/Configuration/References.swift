internal import StrategyModel

/// What the other files of the office may name; nil where it could not be read, and nothing is then
/// checked against it.
struct References: Sendable {
  let versions: [StrategyVersion]?
  let suppliers: Set<SupplierID>?
  let projects: Set<ProjectID>?

  /// A finding where no such supplier exists.
  func check(
    _ supplier: SupplierID, at location: SourceLocation, field: String, _ findings: inout [Finding]
  ) {
    guard let suppliers, !suppliers.contains(supplier) else { return }
    findings.append(
      Finding(
        ReferenceRules.supplierUnknown, at: location, field: field, value: supplier.text,
        [nearest(supplier.text, suppliers.map(\.text))], supplier: nil))
  }

  /// A finding where no such project exists.
  func check(
    _ project: ProjectID, at location: SourceLocation, field: String, _ findings: inout [Finding]
  ) {
    guard let projects, !projects.contains(project) else { return }
    findings.append(
      Finding(
        ReferenceRules.projectUnknown, at: location, field: field, value: project.text,
        [nearest(project.text, projects.map(\.text))]))
  }

  /// A finding where no version of the strategy has such an issue.
  func check(
    issue: String, at location: SourceLocation, field: String, _ findings: inout [Finding]
  ) {
    check(issue, ReferenceRules.issueUnknown, { $0.issues.map(\.id) }, location, field, &findings)
  }

  /// A finding where the version that holds at a period's end has no such competency; nil = any
  /// version.
  func check(
    _ competency: CompetencyID, in period: Period?, at location: SourceLocation, field: String,
    _ findings: inout [Finding]
  ) {
    guard let versions else { return }
    let own = period.flatMap { version(at: $0.lastDay) }.map { [$0] } ?? versions
    let known = own.flatMap(\.competencies).map(\.id)
    guard !known.contains(competency) else { return }
    findings.append(
      Finding(
        ReferenceRules.competencyUnknown, at: location, field: field,
        value: competency.description,
        [Suggestion.instead(of: competency.description, among: known.map(\.description))]))
  }

  /// A finding where no version of the strategy has such an organisation kind.
  func check(
    kind: String, at location: SourceLocation, field: String, _ findings: inout [Finding]
  ) {
    check(
      kind, ReferenceRules.kindUnknown, { $0.organisationKinds.map(\.id) }, location, field,
      &findings)
  }

  /// A finding where a period is not of the cadence that the strategy has at its end.
  func check(
    _ period: Period, _ rule: Rule, at location: SourceLocation, field: String,
    _ findings: inout [Finding]
  ) {
    guard let cadence = version(at: period.lastDay)?.cadence, cadence != period.cadence else {
      return
    }
    let meant = Period(cadence, containing: period.lastDay)
    findings.append(
      Finding(
        rule, at: location, field: field, value: period.description,
        [.text(cadence.rawValue), .period(meant)], period: period))
  }

  /// The versions that hold on some day from one day up to, not including, another.
  func versions(from first: Day?, until end: Day?) -> [StrategyVersion] {
    guard let versions else { return [] }
    return versions.indices.filter { index in
      // The first version also holds before its own day.
      let begins = index == 0 ? nil : versions[index].validFrom
      let ends = versions.indices.contains(index + 1) ? versions[index + 1].validFrom : nil
      return isBefore(begins, end) && isBefore(first, ends)
    }.map { versions[$0] }
  }

  private func version(at day: Day) -> StrategyVersion? {
    versions?.last { ($0.validFrom ?? day) <= day } ?? versions?.first
  }

  private func isBefore(_ start: Day?, _ end: Day?) -> Bool {
    guard let start, let end else { return true }
    return start < end
  }

  private func check(
    _ id: String, _ rule: Rule, _ known: (StrategyVersion) -> [String], _ location: SourceLocation,
    _ field: String, _ findings: inout [Finding]
  ) {
    guard let versions else { return }
    let names = versions.flatMap(known)
    guard !names.contains(id) else { return }
    findings.append(
      Finding(
        rule, at: location, field: field, value: id, [Suggestion.instead(of: id, among: names)])
    )
  }

  private func nearest(_ word: String, _ names: [String]) -> FindingArgument {
    Suggestion.instead(of: word, among: names.sorted())
  }
}
