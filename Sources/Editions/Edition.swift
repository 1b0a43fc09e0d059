package import Aggregation
package import StrategyModel

/// A period's report for one audience: everything that its documents may say, and nothing else.
package struct Edition: Sendable {
  package let audience: Audience
  package let state: EditionState
  package let period: Period
  /// The strategy's name.
  package let strategy: LocalizedText
  /// The body responsible, such as "Stadt Bochum".
  package let publisher: LocalizedText
  /// What every page and chart of a demonstration says; nil for real data.
  package let notice: Strategy.Notice?
  /// The target system by which the period is counted.
  package let version: StrategyVersion
  /// By which the period before was counted; nil where there are no figures of it.
  package let previousVersion: StrategyVersion?
  /// Every version of the target system, in the order in which they hold.
  package let versions: [StrategyVersion]
  package let thresholds: Thresholds
  /// Without money sums where the audience may not see every part.
  package let figures: Figures
  /// Figures of the period before, likewise; nil where there are none.
  package let previous: Figures?
  /// One per slot, in the grid's order.
  package let projects: [ProjectEntry]
  package let changes: [Change]
  /// Changes of the periods before, the oldest period first.
  package let earlierChanges: [Change]
  package let published: [PublishedComparison]
  /// In order; empty below internal.
  package let ledger: [LedgerEntry]
  /// In order; empty below internal.
  package let findings: [Finding]
  /// By id: the leads of projects; for internal every supplier.
  package let organisations: [Organisation]
  /// When deliveries were due; nil where the period has no plan. Extensions only for internal.
  package let plan: PeriodPlan?
  /// Fields that this audience does not see; pages say so.
  package let withheld: [ProjectField]
  /// Values of earlier editions that are known to be others now. In a corrected edition those of
  /// its own period are what it corrects.
  package let restated: [Restatement]
  /// Figures of the periods before, the oldest first, likewise.
  package let history: [Figures]
  /// What the office wrote for this period.
  package let texts: PeriodTexts
  package let branding: Branding
  /// The council paper has a non-public part, be it shown here or not.
  package let paperHasNonPublicPart: Bool
  /// Council decisions of which the audience may know, in the register's order.
  package let decisions: [DecisionFacts]
  /// What each supplier is told about its deliveries, by supplier; empty below internal.
  package let feedback: [FeedbackSheet]

  private let organisationPlaces: [SupplierID: Int]
  private let slotPlaces: [SlotID: Int]
  /// By project, former ones included.
  private let projectPlaces: [ProjectID: Int]

  /// The only way to an edition: what the audience may not see is left out here.
  package init(
    _ material: EditionMaterial, for audience: Audience, state: EditionState = .draft
  ) {
    let redaction = Redaction(audience: audience, visibility: material.visibility)
    let version = material.strategy.version(for: material.snapshot.period)
    self.audience = audience
    self.state = state
    period = material.snapshot.period
    strategy = material.strategy.name
    publisher = material.strategy.publisher
    notice = material.strategy.notice
    self.version = version
    previousVersion = material.previous.map { material.strategy.version(for: $0.period) }
    versions = material.strategy.versions
    thresholds = material.strategy.thresholds
    figures = redaction.figures(material.figures)
    previous = material.previous.map(redaction.figures)
    projects = Edition.entries(
      material.snapshot, version: version,
      ProjectRedaction(redaction, material: material, version: version))
    changes = material.changes.compactMap(redaction.change)
    earlierChanges = material.earlierChanges.compactMap(redaction.change)
    published = material.published.map(redaction.comparison)
    ledger = redaction.showsOffice ? material.ledger.sorted(by: LedgerEntry.precedes) : []
    findings = redaction.showsOffice ? material.findings.sorted(by: Finding.precedes) : []
    plan = material.plan.map(redaction.plan)
    restated = material.restated.compactMap(redaction.restatement)
    history = material.history.map(redaction.figures)
    texts = redaction.texts(material.texts)
    branding = material.branding
    decisions = material.register.decisions.compactMap(redaction.decision)
    paperHasNonPublicPart = Edition.hasNonPublicPart(material)
    feedback =
      redaction.showsOffice ? material.feedback.sorted { $0.supplier.id < $1.supplier.id } : []
    withheld = ProjectField.allCases.filter { !redaction.shows($0) }
    let leads = Set(
      projects.flatMap { [$0.project].compactMap { $0 } + $0.former }.flatMap(\.leads))
    organisations = material.suppliers
      .filter { redaction.showsOffice || leads.contains($0.id) }
      .sorted { $0.id < $1.id }
      .map {
        Organisation(
          id: $0.id, name: $0.name, kind: $0.kind, isDemonstration: $0.isDemonstration)
      }
    organisationPlaces = Dictionary(organisations.enumerated().map { ($1.id, $0) }) { one, _ in one
    }
    slotPlaces = Dictionary(projects.enumerated().map { ($1.slot, $0) }) { one, _ in one }
    projectPlaces = Dictionary(
      projects.enumerated().flatMap { place, entry in entry.allProjects.map { ($0.id, place) } }
    ) { one, _ in one }
  }

  private static func hasNonPublicPart(_ material: EditionMaterial) -> Bool {
    let lastDay = material.snapshot.period.lastDay
    return material.texts.paper?.hasNonPublicPart == true
      || material.register.decisions.contains {
        !$0.isPublic && $0.paper != nil && ($0.date?.first ?? lastDay) <= lastDay
      }
  }

  private static func entries(
    _ snapshot: Snapshot, version: StrategyVersion, _ redaction: ProjectRedaction
  ) -> [ProjectEntry] {
    let current = snapshot.current
    let former = Dictionary(
      grouping: snapshot.projects.filter { $0.isFixed && !$0.isCurrent }, by: \.row.slot)
    return version.slotIDs.map { slot in
      let before = (former[slot] ?? []).sorted {
        ($0.fixedOn?.last.ordinal ?? .min, $0.project) < (
          $1.fixedOn?.last.ordinal ?? .min, $1.project
        )
      }
      return ProjectEntry(
        slot: slot, project: current[slot].map(redaction.facts), former: before.map(redaction.facts)
      )
    }
  }

  /// Whether this audience sees a field; tells "withheld" from "not stated".
  package func shows(_ field: ProjectField) -> Bool { !withheld.contains(field) }

  package func entry(_ slot: SlotID) -> ProjectEntry? { slotPlaces[slot].map { projects[$0] } }

  /// The slot in which a project stands; nil for one that was replaced or is not fixed.
  package func entry(_ project: ProjectID) -> ProjectEntry? {
    projectPlaces[project].map { projects[$0] }.flatMap { $0.project?.id == project ? $0 : nil }
  }

  /// A project that stands in a slot or was replaced there; nil for one that is not fixed.
  package func project(_ id: ProjectID) -> ProjectFacts? {
    projectPlaces[id].flatMap { projects[$0].allProjects.first { $0.id == id } }
  }

  package func organisation(_ id: SupplierID) -> Organisation? {
    organisationPlaces[id].map { organisations[$0] }
  }
}
