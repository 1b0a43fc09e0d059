import Aggregation
import StrategyModel

extension EditionMaterial {
  /// The same without anything that suppliers or the office wrote in their own words and without
  /// what is withheld: names, counts and dates, which every edition prints anyway.
  ///
  /// Whatever documents made from it say is no leak, be it the same as a withheld text.
  package func skeleton(for audience: Audience) -> EditionMaterial {
    let redaction = Redaction(audience: audience, visibility: visibility)
    return EditionMaterial(
      strategy: strategy, register: redaction.skeleton(register), suppliers: suppliers,
      snapshot: Snapshot(
        period: snapshot.period, projects: snapshot.projects.map(redaction.skeleton),
        isRetrospective: snapshot.isRetrospective),
      figures: redaction.figures(figures), previous: previous.map(redaction.figures),
      published: published, changes: changes.compactMap(redaction.change),
      plan: plan.map(redaction.plan), visibility: visibility,
      restated: restated.compactMap(redaction.restatement),
      history: history.map(redaction.figures), branding: branding)
  }
}

extension Redaction {
  fileprivate func skeleton(_ register: Register) -> Register {
    Register(
      projects: [],
      issues: register.issues.map {
        IssueStatement(
          project: $0.project, issue: $0.issue, relevance: $0.relevance, effect: $0.effect,
          note: nil, demonstration: $0.demonstration, location: $0.location)
      },
      decisions: register.decisions.filter { $0.isPublic || shows(.confidential) },
      partners: register.partners.filter { $0.isPublic || shows(.confidential) },
      published: register.published)
  }

  fileprivate func skeleton(_ state: ProjectState) -> ProjectState {
    let row = state.row
    return ProjectState(
      project: state.project,
      row: RegisterRow(
        project: row.project, validFrom: row.validFrom, slot: row.slot, batch: row.batch,
        fixedOn: row.fixedOn, reportingLead: row.reportingLead, leads: row.leads, name: row.name,
        replaces: row.replaces, integratedInto: row.integratedInto,
        demonstration: row.demonstration, location: row.location),
      fixedOn: state.fixedOn, isFixed: state.isFixed, isCurrent: state.isCurrent,
      status: state.status, statusSince: state.statusSince, report: state.report.map(skeleton),
      reportedBy: state.reportedBy, reportPeriod: state.reportPeriod,
      carriedForward: state.carriedForward, isStale: state.isStale, isExpected: state.isExpected,
      isReported: state.isReported, baselineEnd: state.baselineEnd,
      computedLight: state.computedLight, correctedFields: state.correctedFields)
  }

  private func skeleton(_ report: StatusReport) -> StatusReport {
    var report = report
    report.comment = nil
    report.reason = nil
    report.evidence = nil
    report.contact = nil
    report.indicators = []
    report.contributions = []
    if !shows(.moneyPlanned) { report.moneyPlanned = nil }
    if !shows(.moneySpent) { report.moneySpent = nil }
    return report
  }
}
