import Aggregation
import StrategyModel

/// Makes the facts of single projects for one audience.
struct ProjectRedaction {
  let redaction: Redaction
  private let suppliers: [SupplierID: Supplier]
  private let issueOrder: [String: Int]
  private let statements: [ProjectID: [IssueStatement]]
  private let partners: [ProjectID: [Partner]]
  private let decisions: [ProjectID: [Decision]]

  init(_ redaction: Redaction, material: EditionMaterial, version: StrategyVersion) {
    self.redaction = redaction
    suppliers = Dictionary(material.suppliers.map { ($0.id, $0) }) { first, _ in first }
    issueOrder = Dictionary(version.issues.enumerated().map { ($1.id, $0) }) { first, _ in first }
    statements = Dictionary(grouping: material.register.issues, by: \.project)
    partners = Dictionary(grouping: material.register.partners, by: \.project)
    var decisions: [ProjectID: [Decision]] = [:]
    for decision in material.register.decisions {
      if let project = decision.project { decisions[project, default: []].append(decision) }
    }
    self.decisions = decisions
  }

  func facts(_ state: ProjectState) -> ProjectFacts {
    let row = state.row
    let report = state.countedReport
    func passed<Value>(_ field: ProjectField, _ value: Value?) -> Value? {
      redaction.passed(field, value)
    }
    return ProjectFacts(
      id: state.project, slot: row.slot, name: row.name, status: state.status,
      reportingLead: row.reportingLead, leads: row.allLeads,
      organisationKind: row.reportingLead.flatMap { suppliers[$0]?.kind },
      replaces: row.replaces, integratedInto: row.integratedInto,
      demonstration: row.demonstration,
      batch: passed(.batch, row.batch), fixedOn: passed(.fixedOn, state.fixedOn),
      statusSince: passed(.statusSince, state.statusSince),
      continued: passed(.continued, report?.continued?.value),
      texts: passed(.texts, row.texts) ?? [:], issues: issues(state.project),
      partners: partners(state.project), decisions: decisions(state.project),
      percentComplete: passed(.percentComplete, report?.percentComplete?.value),
      baselineEnd: passed(.baselineEnd, state.baselineEnd),
      plannedStart: passed(.plannedStart, report?.plannedStart?.value),
      plannedEnd: passed(.plannedEnd, report?.plannedEnd?.value),
      expectedEnd: passed(.expectedEnd, report?.expectedEnd?.value),
      actualStart: passed(.actualStart, report?.actualStart?.value),
      actualEnd: passed(.actualEnd, report?.actualEnd?.value),
      moneyPlanned: passed(.moneyPlanned, report?.moneyPlanned?.value),
      moneySpent: passed(.moneySpent, report?.moneySpent?.value),
      lightReported: passed(.lightReported, report?.light?.value),
      lightComputed: passed(.lightComputed, state.computedLight),
      reportPeriod: passed(.reportPeriod, state.reportPeriod),
      carriedForward: passed(.carriedForward, state.carriedForward),
      isStale: passed(.carriedForward, state.isStale),
      reportedBy: passed(.reportedBy, state.reportedBy),
      comment: passed(.comment, report?.comment?.value),
      reason: passed(.reason, report?.reason?.value),
      evidence: passed(.evidence, report?.evidence?.value),
      contact: passed(.contact, report?.contact?.value),
      indicators: passed(.indicators, report?.indicators.map(\.value)) ?? [],
      source: passed(.source, state.statusSource))
  }

  private func issues(_ project: ProjectID) -> [IssueFacts] {
    guard redaction.shows(.issues) else { return [] }
    return (statements[project] ?? [])
      .compactMap { statement in issueOrder[statement.issue].map { ($0, statement) } }
      .sorted { ($0.0, $0.1.location) < ($1.0, $1.1.location) }
      .map { redaction.issue($0.1) }
  }

  private func partners(_ project: ProjectID) -> [PartnerFacts] {
    (partners[project] ?? []).sorted { $0.location < $1.location }.map(redaction.partner)
  }

  private func decisions(_ project: ProjectID) -> [DecisionFacts] {
    (decisions[project] ?? []).sorted { $0.location < $1.location }
      .compactMap(redaction.decision)
  }
}
