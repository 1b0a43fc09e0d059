import Aggregation
import StrategyModel

/// Lets through what an audience may see; a field that nobody allowed does not pass.
struct Redaction {
  let audience: Audience
  let visibility: FieldVisibility

  func shows(_ field: ProjectField) -> Bool { visibility.shows(field, to: audience) }

  /// Findings, the ledger and places in files are for the office alone.
  var showsOffice: Bool { audience >= .internal }

  func passed<Value>(_ field: ProjectField, _ value: Value?) -> Value? {
    shows(field) ? value : nil
  }

  /// A money sum is shown only to an audience that may see every part of it.
  func figures(_ figures: Figures) -> Figures {
    var dropped: [Measure] = []
    if !shows(.moneyPlanned) { dropped.append(.moneyPlanned) }
    if !shows(.moneySpent) { dropped.append(.moneySpent) }
    return dropped.isEmpty ? figures : figures.without(dropped)
  }

  /// Nil where the whole change is withheld.
  func change(_ change: Change) -> Change? {
    let isVisible =
      switch change.kind {
      case .statusChanged, .replaced: true
      case .newlyFixed: shows(.fixedOn)
      case .plannedEndMoved: shows(.plannedEnd)
      }
    guard isVisible else { return nil }
    return shows(.source) ? change : change.withoutLocation
  }

  func comparison(_ comparison: PublishedComparison) -> PublishedComparison {
    showsOffice ? comparison : comparison.withoutLocation
  }

  /// Extensions name suppliers that are late, so only the office sees them.
  func plan(_ plan: PeriodPlan) -> PeriodPlan {
    guard !showsOffice else { return plan }
    return PeriodPlan(
      period: plan.period, asOf: plan.asOf, deadline: plan.deadline, lock: plan.lock,
      paperDue: plan.paperDue, session: plan.session)
  }

  func partner(_ partner: Partner) -> PartnerFacts {
    let isNamed = partner.isPublic || shows(.confidential)
    return PartnerFacts(
      name: isNamed ? partner.name : nil, kind: partner.kind, role: isNamed ? partner.role : nil)
  }

  func decision(_ decision: Decision) -> DecisionFacts? {
    guard decision.isPublic || shows(.confidential) else { return nil }
    return DecisionFacts(
      paper: decision.paper, kind: decision.kind, body: decision.body, date: decision.date,
      result: decision.result, isPublic: decision.isPublic, link: decision.link,
      action: decision.action, project: decision.project)
  }

  /// The non-public part of the council paper is for those who may see confidential papers.
  func texts(_ texts: PeriodTexts) -> PeriodTexts {
    guard !shows(.confidential) else { return texts }
    return PeriodTexts(
      foreword: texts.foreword, assessment: texts.assessment,
      decisionsAsked: texts.decisionsAsked, competencies: texts.competencies,
      projects: texts.projects, paper: texts.paper?.publicPart)
  }

  func issue(_ statement: IssueStatement) -> IssueFacts {
    IssueFacts(
      issue: statement.issue, relevance: statement.relevance, effect: statement.effect,
      note: passed(.issueNotes, statement.note), demonstration: statement.demonstration)
  }

  /// Nil where the audience may not see the value, or nothing of it differs that it may see.
  func restatement(_ restatement: Restatement) -> Restatement? {
    if case .figure(let id, _, _, _) = restatement.subject {
      if id.measure == Measure.moneyPlanned.id, !shows(.moneyPlanned) { return nil }
      if id.measure == Measure.moneySpent.id, !shows(.moneySpent) { return nil }
    }
    let was = restatement.was.map(value)
    let now = restatement.now.map(value)
    guard was != now else { return nil }
    return Restatement(
      period: restatement.period, subject: restatement.subject, was: was, now: now,
      why: shows(.source) ? restatement.why : restatement.why.map { $0.withoutSource() })
  }

  private func value(_ value: Restatement.Value) -> Restatement.Value {
    guard case .status(let status, _) = value, !shows(.statusSince) else { return value }
    return .status(status, since: nil)
  }
}
