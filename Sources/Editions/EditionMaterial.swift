package import Aggregation
package import StrategyModel

/// Everything known of a period, before it is decided who may see what; no emitter sees it.
package struct EditionMaterial: Sendable {
  let strategy: Strategy
  let register: Register
  let suppliers: [Supplier]
  let snapshot: Snapshot
  let figures: Figures
  let previous: Figures?
  let ledger: [LedgerEntry]
  let findings: [Finding]
  let published: [PublishedComparison]
  let changes: [Change]
  let earlierChanges: [Change]
  let plan: PeriodPlan?
  let visibility: FieldVisibility
  let restated: [Restatement]
  let history: [Figures]
  let texts: PeriodTexts
  let branding: Branding
  let feedback: [FeedbackSheet]

  /// `figures` are those of the snapshot; `previous` those of the period before, nil where there
  /// are none; `restated` what earlier editions told their audience otherwise; `history` the figures of
  /// every period before, the oldest first;
  /// `earlierChanges` what changed in those, likewise.
  package init(
    strategy: Strategy, register: Register, suppliers: [Supplier], snapshot: Snapshot,
    figures: Figures, previous: Figures? = nil, ledger: [LedgerEntry] = [],
    findings: [Finding] = [], published: [PublishedComparison] = [], changes: [Change] = [],
    earlierChanges: [Change] = [],
    plan: PeriodPlan? = nil, visibility: FieldVisibility = .standard,
    restated: [Restatement] = [], history: [Figures] = [], texts: PeriodTexts = .none,
    branding: Branding = .none, feedback: [FeedbackSheet] = []
  ) {
    self.strategy = strategy
    self.register = register
    self.suppliers = suppliers
    self.snapshot = snapshot
    self.figures = figures
    self.previous = previous
    self.ledger = ledger
    self.findings = findings
    self.published = published
    self.changes = changes
    self.earlierChanges = earlierChanges
    self.plan = plan
    self.visibility = visibility
    self.restated = restated
    self.history = history
    self.texts = texts
    self.branding = branding
    self.feedback = feedback
  }
}
