package import StrategyModel

/// Every value of a period that an audience may not see; what it may see elsewhere is none.
package struct WithheldValues: Sendable {
  /// By kind, value and place; each value once per kind.
  package let list: [WithheldValue]

  /// - Parameters:
  ///   - reports: Of all deliveries, those rejected or superseded included; those that count are in
  ///     the material anyway.
  ///   - further: What else the office keeps for itself: reasons and names of corrections, answers
  ///     and releases.
  package init(
    in material: EditionMaterial, from audience: Audience, reports: [StatusReport] = [],
    further: [WithheldValue] = []
  ) {
    let redaction = Redaction(audience: audience, visibility: material.visibility)
    var values = further
    for state in material.snapshot.projects {
      if let report = state.report {
        values += WithheldReport(report, of: state.project, redaction).values
      }
    }
    for report in reports { values += WithheldReport(report, of: nil, redaction).values }
    values += WithheldValues.register(material.register, redaction)
    values += WithheldValues.paper(material.texts.paper, redaction)
    if !redaction.showsOffice { values += WithheldValues.findings(material.findings) }
    let allowed = AllowedValues(in: material, redaction)
    var seen: Set<Key> = []
    list = values.sorted(by: WithheldValue.precedes).filter { value in
      !allowed.contains(value) && seen.insert(Key(kind: value.kind, value: value.value)).inserted
    }
  }

  private struct Key: Hashable {
    let kind: WithheldValue.Kind
    let value: String
  }

  private static func register(_ register: Register, _ redaction: Redaction) -> [WithheldValue] {
    var values: [WithheldValue] = []
    if !redaction.shows(.issueNotes) || !redaction.shows(.issues) {
      for statement in register.issues {
        values += WithheldValue.parts(
          ofText: statement.note ?? "", field: "note", project: statement.project,
          source: statement.location)
      }
    }
    guard !redaction.shows(.confidential) else { return values }
    for partner in register.partners where !partner.isPublic {
      for text in [partner.name, partner.role].compactMap({ $0 }) {
        values.append(
          WithheldValue(
            .partner, text, field: "partner", project: partner.project, source: partner.location))
      }
    }
    for decision in register.decisions where !decision.isPublic {
      for text in [decision.paper, decision.link].compactMap({ $0 }) {
        values.append(
          WithheldValue(
            .paper, text, field: "paper", project: decision.project, source: decision.location))
      }
    }
    return values
  }

  /// The non-public part of the council paper, paragraph by paragraph.
  private static func paper(_ paper: PaperTexts?, _ redaction: Redaction) -> [WithheldValue] {
    guard !redaction.shows(.confidential), let text = paper?.nonPublic else { return [] }
    return text.written.flatMap { written in
      written.text.split(separator: "\n").flatMap {
        WithheldValue.parts(
          ofText: String($0), field: "non_public", source: written.location)
      }
    }
  }

  /// Values of cells that were objected to may hold anything.
  private static func findings(_ findings: [Finding]) -> [WithheldValue] {
    findings.flatMap { finding in
      WithheldValue.parts(
        ofText: finding.value ?? "", field: finding.field ?? "", project: finding.project,
        source: finding.location)
    }
  }
}

/// What of one report is withheld.
private struct WithheldReport {
  private(set) var values: [WithheldValue] = []
  private let project: ProjectID?
  private let redaction: Redaction

  init(_ report: StatusReport, of project: ProjectID?, _ redaction: Redaction) {
    self.project = project
    self.redaction = redaction
    add(report.comment, .comment)
    add(report.reason, .reason)
    add(report.evidence, .evidence)
    if let contact = report.contact, !redaction.shows(.contact) {
      values += WithheldValue.parts(
        ofContact: contact.value, field: ProjectField.contact.rawValue, project: project,
        source: contact.location)
    }
    for indicator in report.indicators where !redaction.shows(.indicators) {
      let value = indicator.value
      for text in [value.name, value.unit, value.baseline, value.target, value.actual] {
        values += WithheldValue.parts(
          ofText: text ?? "", field: ProjectField.indicators.rawValue, project: project,
          source: indicator.location)
      }
    }
    add(report.moneyPlanned, .moneyPlanned)
    add(report.moneySpent, .moneySpent)
  }

  private mutating func add(_ text: Reported<String>?, _ field: ProjectField) {
    guard let text, !redaction.shows(field) else { return }
    values += WithheldValue.parts(
      ofText: text.value, field: field.rawValue, project: project, source: text.location)
  }

  private mutating func add(_ money: Reported<Money>?, _ field: ProjectField) {
    guard let money, !redaction.shows(field) else { return }
    values.append(
      WithheldValue(
        .money, FixedPoint.text(hundredths: money.value.cents), field: field.rawValue,
        project: project, source: money.location))
  }
}
