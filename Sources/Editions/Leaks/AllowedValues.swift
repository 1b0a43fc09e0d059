import Aggregation
import StrategyModel

/// Values that an audience sees in places where they belong; a withheld value that is the same
/// gives nothing away.
struct AllowedValues {
  private var texts: Set<[UInt8]> = []
  private var amounts: Set<String> = []

  init(in material: EditionMaterial, _ redaction: Redaction) {
    add(material.strategy.name)
    add(material.strategy.publisher)
    for version in material.strategy.versions { add(version) }
    material.branding.texts.forEach { add($0) }
    for supplier in material.suppliers {
      add(supplier.name)
      supplier.variants.forEach { add($0) }
      add(supplier.id.text)
    }
    for state in material.snapshot.projects {
      add(state.project.text)
      add(state.row.name)
      if redaction.shows(.texts) {
        state.row.texts.values.forEach { add($0) }
        RegisterRow.sources(in: state.row.texts).forEach { add($0) }
      }
      if let report = state.report { add(report, redaction) }
    }
    for partner in material.register.partners
    where partner.isPublic || redaction.shows(.confidential) {
      [partner.name, partner.role, partner.kind].forEach { add($0) }
    }
    for decision in material.register.decisions
    where decision.isPublic || redaction.shows(.confidential) {
      [decision.paper, decision.link, decision.body, decision.kind, decision.result].forEach {
        add($0)
      }
    }
    for published in material.register.published { add(published.source) }
    for figure in redaction.figures(material.figures).list where figure.unit == .euros {
      amounts.insert(figure.value.text)
    }
  }

  /// E-mail addresses and telephone numbers are never allowed by standing somewhere else.
  func contains(_ value: WithheldValue) -> Bool {
    switch value.kind {
    case .email, .telephone: false
    case .money: amounts.contains(value.value)
    case .fullName, .text, .partner, .paper: texts.contains(FoldedText(value.value).bytes)
    }
  }

  private mutating func add(_ version: StrategyVersion) {
    for competency in version.competencies {
      add(competency.name)
      competency.foci.compactMap(\.name).forEach { add($0) }
    }
    for issue in version.issues {
      [issue.name, issue.kind, issue.requirement].compactMap { $0 }.forEach { add($0) }
    }
    version.batches.forEach { add($0.name) }
    version.organisationKinds.forEach { add($0.name) }
    version.milestones.forEach { add($0.name) }
    version.characteristics.forEach { add($0) }
    let statements = version.statements
    (statements.goals + statements.selection + statements.involvement).forEach { add($0) }
  }

  private mutating func add(_ report: StatusReport, _ redaction: Redaction) {
    let fields: [(ProjectField, String?)] = [
      (.comment, report.comment?.value), (.reason, report.reason?.value),
      (.evidence, report.evidence?.value), (.contact, report.contact?.value),
    ]
    for (field, text) in fields where redaction.shows(field) { add(text) }
    let money: [(ProjectField, Money?)] = [
      (.moneyPlanned, report.moneyPlanned?.value), (.moneySpent, report.moneySpent?.value),
    ]
    for (field, amount) in money where redaction.shows(field) {
      if let amount { amounts.insert(FixedPoint.text(hundredths: amount.cents)) }
    }
  }

  private mutating func add(_ text: LocalizedText) {
    add(text.de)
    add(text.en)
  }

  private mutating func add(_ text: String?) {
    if let text { texts.insert(FoldedText(text).bytes) }
  }
}
