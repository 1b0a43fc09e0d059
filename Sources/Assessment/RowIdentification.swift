import StrategyModel

/// Finds the project that a row means, and whether its supplier may speak of it.
struct RowIdentification {
  private let register: RegisterAtPeriod
  private let input: PeriodInput
  private let foci: FocusDirectory
  /// Suggestions for unknown words; files full of them get no more than this many.
  private var suggestions: [String: String?] = [:]
  private static let mostSuggestions = FindingPolicy.placesKept

  init(_ register: RegisterAtPeriod, _ input: PeriodInput) {
    self.register = register
    self.input = input
    foci = FocusDirectory(input.strategy.version(at: input.end).foci)
  }

  /// The project by id, else by a listed name. Findings: `unknown-project`, `id-turned-into-date`,
  /// `id-turned-into-number`, `unknown-id`, `name-differs-from-id`, `not-the-lead`, `unknown-focus`,
  /// `focus-differs`.
  mutating func identify(_ report: StatusReport, _ supplier: SupplierID) -> Checked<CoreProject?> {
    let key = report.projectKey?.value
    let name = report.projectName?.value
    let byKey = key.flatMap(register.directory.find)
    let byName = name.flatMap(register.directory.find)
    guard let id = byKey ?? byName, let project = register[id] else {
      // A row in which nothing is stated was rejected while it was read.
      let isSaid = report.isRejected && key == nil && name == nil
      return Checked(nil, isSaid ? [] : [unknown(report)])
    }
    let registerRow = register.row(of: project)
    var result = Checked<CoreProject?>(project)
    if byKey == nil, key != nil {
      result.findings.append(
        Flaw(.projectKey, [.project(project, registerRow), .text(id.text)])
          .finding(UnknownID.rule, in: report, of: id))
    }
    if let byKey, let byName, byKey != byName, let other = register[byName] {
      result.findings.append(
        Flaw(
          .projectName,
          [.project(project, registerRow), .project(other, register.row(of: other))]
        ).finding(NameDiffersFromID.rule, in: report, of: id))
    }
    result.findings += focusFindings(report, project)
    if !register.mayReport(supplier, on: project), let lead = registerRow.allLeads.first {
      result.findings.append(
        Flaw(
          key == nil ? .projectName : .projectKey,
          [.project(project, registerRow), .supplier(lead, input.suppliers)]
        ).finding(NotTheLead.rule, in: report, of: id))
    }
    return result
  }

  /// What a row says of the focus is compared with where the project stands, and used for nothing.
  private func focusFindings(_ report: StatusReport, _ project: CoreProject) -> [Finding] {
    guard let focus = report.focus else { return [] }
    let row = register.row(of: project)
    let stands = row.slot.focus
    let named = foci.find(focus.value)
    if named == stands { return [] }
    let rule = named == nil ? UnknownFocus.rule : FocusDiffers.rule
    let arguments =
      named == nil
      ? [UnknownProject.suggestion(foci.nearest(to: focus.value)), .text("\(stands)")]
      : [.project(project, row), foci.words(for: stands)]
    return [
      Finding(
        rule, at: focus.location, field: focus.field, value: focus.text, arguments,
        project: project.id)
    ]
  }

  private mutating func unknown(_ report: StatusReport) -> Finding {
    if let key = report.projectKey?.value {
      if IDTurnedIntoDate.isSuch(key) {
        return Flaw(.projectKey).finding(IDTurnedIntoDate.rule, in: report, of: nil)
      }
      if IDTurnedIntoNumber.isSuch(key) {
        return Flaw(.projectKey).finding(IDTurnedIntoNumber.rule, in: report, of: nil)
      }
    }
    let byKey = report.projectKey.flatMap { nearest(to: $0.value) }
    let byName = report.projectName.flatMap { nearest(to: $0.value) }
    let field: ReportField = report.projectKey == nil ? .projectName : .projectKey
    return Flaw(field, [UnknownProject.suggestion(byKey ?? byName)])
      .finding(UnknownProject.rule, in: report, of: nil)
  }

  private mutating func nearest(to word: String) -> String? {
    if let known = suggestions[word] { return known }
    guard suggestions.count < Self.mostSuggestions else { return nil }
    let nearest = register.directory.nearest(to: word)
    suggestions.updateValue(nearest, forKey: word)
    return nearest
  }
}
