import Aggregation
import Editions
import StrategyModel

@testable import Emitters

/// A made-up strategy and what is known of its core projects, small enough to check by hand.
struct PageSample {
  /// A core project of the sample.
  struct Project {
    var slot: String
    var name: LocalizedText
    var status: Status
    var lead: String?
    var since: String?
    /// The period of its report; nil for none.
    var report: String?
    var batch: String?
    var integratedInto: String?
    var demonstration: [String] = []
    var isStale = false
    var isExpected = true
    var plannedEnd: String?
    /// What followed it stands in its slot.
    var isReplaced = false
    var replaces: String?
    var texts: [String: LocalizedText] = [:]
  }

  var name = LocalizedText(de: "Die Musterstrategie", en: "The Sample Strategy")
  var publisher = LocalizedText(de: "Stadt Musterstadt", en: "City of Musterstadt")
  var notice: Strategy.Notice? = Strategy.Notice(
    word: LocalizedText(de: "Demonstration", en: "Demonstration"),
    sentence: LocalizedText(
      de: "Alle Angaben sind erfunden.", en: "Everything here is invented."))
  var competencies: [Competency]
  var projects: [Project]
  /// From this day a second version holds, which reaches further and fills no slot again.
  var revisedFrom: Day?
  var suppliers: [Supplier] = []
  var issues: [CrossCuttingIssue] = []
  var statements: [(slot: String, issue: String, relevance: Relevance)] = []
  var batches: [Batch] = []
  var kinds: [OrganisationKind] = []
  var lapsedSlots = Counting.LapsedSlots.refillable
  var period = "2024-Q2"
  var ledger: [LedgerEntry] = []
  var findings: [Finding] = []
  var published: [PublishedFigure] = []
  var state = EditionState.draft
  var audience = Audience.internal
  var restated: [Restatement] = []
  var texts = PeriodTexts.none
  var decisions: [Decision] = []
  var feedback: [FeedbackSheet] = []
  /// The periods before, the oldest first; only their projects and period count.
  var earlier: [PageSample] = []
  var isRetrospective = false
  var milestones: [Milestone] = []
  var words = StrategyStatements.none
  var essence: [EssenceValue] = []
  var branding = Branding.none
  /// Of the first project.
  var partners: [(name: String, isPublic: Bool)] = []

  /// A grid of competencies × foci × slots with short names.
  static func grid(_ competencies: Int, _ foci: Int, _ slots: Int) -> [Competency] {
    (0..<competencies).map { index in
      let id = CompetencyID(index + 1)
      return Competency(
        id: id, name: LocalizedText(de: "Kompetenz \(id)", en: "Competency \(id)"),
        foci: (0..<foci).map {
          MainFocus(id: FocusID(id, $0 + 1), name: nil, slots: slots)
        })
    }
  }

  /// The sample a period before, with the same projects in the same order.
  func before(_ projects: [Project]) -> PageSample {
    var sample = self
    sample.period = Period(period)?.previous.description ?? period
    sample.projects = projects
    sample.earlier = []
    return sample
  }

  /// The sample's edition; nil where an id of the sample is not well formed.
  func edition() -> Edition? {
    material().map { Edition($0, for: audience, state: state) }
  }

  /// What the edition is made from; nil where an id of the sample is not well formed.
  func material() -> EditionMaterial? {
    guard let snapshot = snapshot(), let strategy = strategy() else { return nil }
    let period = snapshot.period
    let register = Register(
      projects: snapshot.projects.compactMap { CoreProject(rows: [$0.row]) },
      issues: statements.compactMap { statement in
        guard let project = projectID(statement.slot) else { return nil }
        return IssueStatement(
          project: project, issue: statement.issue, relevance: statement.relevance, effect: nil,
          note: nil, location: SourceLocation(file: "issues.csv"))
      }, decisions: decisions,
      partners: partners.compactMap { name, isPublic in
        ProjectID("kp-1").map {
          Partner(
            project: $0, name: name, kind: nil, role: nil, isPublic: isPublic,
            location: SourceLocation(file: "partners.csv"))
        }
      }, published: published)
    let before = earlier.compactMap { $0.snapshot() }
    func figures(_ snapshot: Snapshot) -> Figures {
      Figures.counted(
        strategy: strategy, register: register, suppliers: suppliers, at: snapshot,
        after: before.filter { $0.period < snapshot.period })
    }
    let present = figures(snapshot)
    let history = before.map(figures)
    return EditionMaterial(
      strategy: strategy, register: register, suppliers: suppliers, snapshot: snapshot,
      figures: present, previous: history.last, ledger: ledger, findings: findings,
      published: PublishedComparison.compare(published, upTo: period) {
        $0 == period ? present : nil
      }, changes: before.last.map { Changes.between($0, snapshot) } ?? [], restated: restated,
      history: history, texts: texts, branding: branding, feedback: feedback)
  }

  private func snapshot() -> Snapshot? {
    guard let period = Period(period) else { return nil }
    let states = projects.enumerated().compactMap { state($1, number: $0 + 1, in: period) }
    return Snapshot(period: period, projects: states, isRetrospective: isRetrospective)
  }

  func strategy() -> Strategy? {
    let version = StrategyVersion(
      id: "1", horizon: 2030, cadence: .quarter,
      counting: Counting(lapsedSlots: lapsedSlots, staleAfter: 4), competencies: competencies,
      issues: issues, batches: batches, organisationKinds: kinds, milestones: milestones,
      essence: essence, statements: words)
    let revised = revisedFrom.map { day in
      StrategyVersion(
        id: "2", validFrom: day, horizon: 2035, cadence: .quarter,
        counting: Counting(lapsedSlots: .closed, staleAfter: 2), competencies: competencies,
        issues: issues, batches: batches, organisationKinds: kinds)
    }
    return Strategy(
      name: name, publisher: publisher, versions: [version] + [revised].compactMap { $0 },
      notice: notice)
  }

  private func projectID(_ slot: String) -> ProjectID? {
    projects.firstIndex { $0.slot == slot }.flatMap { ProjectID("kp-\($0 + 1)") }
  }

  private func state(_ project: Project, number: Int, in period: Period) -> ProjectState? {
    guard let id = ProjectID("kp-\(number)"), let slot = SlotID(project.slot) else { return nil }
    let row = RegisterRow(
      project: id, slot: slot, batch: project.batch, fixedOn: PartialDate(iso: "2023-05"),
      reportingLead: project.lead.flatMap { SupplierID($0) }, name: project.name,
      replaces: project.replaces.flatMap { ProjectID($0) },
      integratedInto: project.integratedInto.flatMap(projectID),
      demonstration: project.demonstration, texts: project.texts,
      location: SourceLocation(file: "projects.csv"))
    let reportPeriod = project.report.flatMap { Period($0) }
    let place = SourceLocation(file: "report.csv")
    var report = StatusReport(location: place)
    report.plannedEnd = project.plannedEnd.flatMap { PartialDate(iso: $0) }.map {
      Reported($0, text: "", field: "", at: place)
    }
    return ProjectState(
      project: id, row: row, fixedOn: row.fixedOn, isFixed: true,
      isCurrent: !project.isReplaced, status: project.status,
      statusSince: project.since.flatMap { PartialDate(iso: $0) },
      report: reportPeriod.map { _ in report },
      reportedBy: row.reportingLead, reportPeriod: reportPeriod,
      carriedForward: reportPeriod.map { $0 != period } ?? false, isStale: project.isStale,
      isExpected: project.isExpected && project.lead != nil && !project.status.isLapsed,
      isReported: reportPeriod == period)
  }
}

extension PageSample {
  /// Two competencies with 3 × 2 slots: every status, an issue, a batch, a missing delivery.
  static var small: PageSample {
    let ids = [CompetencyID(1), CompetencyID(2)]
    func foci(_ id: CompetencyID, _ names: [LocalizedText?]) -> [MainFocus] {
      names.enumerated().map { MainFocus(id: FocusID(id, $0 + 1), name: $1, slots: 2) }
    }
    var sample = PageSample(
      competencies: [
        Competency(
          id: ids[0], name: LocalizedText(de: "Stadt & Grün", en: "City & green"),
          foci: foci(ids[0], [LocalizedText(de: "Bäume"), nil, nil])),
        Competency(
          id: ids[1], name: LocalizedText(de: "Kluge Köpfe"),
          foci: foci(ids[1], [nil, LocalizedText(de: "Schulen", en: "Schools"), nil])),
      ],
      projects: [
        Project(
          slot: "K1-S1-P1", name: LocalizedText(de: "Tausend Bäume", en: "A thousand trees"),
          status: .implemented, lead: "musteramt-a", since: "2021-12", report: "2024-Q2",
          batch: "1"),
        Project(
          slot: "K1-S1-P2", name: LocalizedText(de: "Parks <für> alle"), status: .ongoing,
          lead: "musteramt-a", since: "2024-03-31", report: "2024-Q2", batch: "1"),
        Project(
          slot: "K1-S2-P1", name: LocalizedText(de: "Marktplatz", en: "Market square"),
          status: .integrated, lead: "muster-gmbh", since: "2023", report: "2023-Q4",
          batch: "1", integratedInto: "K1-S1-P1"),
        Project(
          slot: "K2-S1-P1", name: LocalizedText(de: "Beispielprojekt 4", en: "Sample project 4"),
          status: .paused, lead: "muster-gmbh", since: "2024-Q1", report: "2024-Q1", batch: "2",
          demonstration: ["name", "slot"]),
        Project(
          slot: "K2-S2-P1", name: LocalizedText(de: "Offene Schule"), status: .unknown,
          lead: nil, batch: nil),
      ])
    sample.suppliers = [
      SupplierID("muster-gmbh").map {
        Supplier(
          id: $0, name: LocalizedText(de: "Muster GmbH"), kind: "subsidiary",
          owesFrom: Period("2022-Q3"))
      },
      SupplierID("musteramt-a").map {
        Supplier(
          id: $0, name: LocalizedText(de: "Musteramt A", en: "Department A"), kind: "city",
          owesFrom: Period("2022-Q3"))
      },
    ].compactMap { $0 }
    sample.kinds = [
      OrganisationKind(id: "city", name: LocalizedText(de: "Stadtverwaltung", en: "City")),
      OrganisationKind(
        id: "subsidiary",
        name: LocalizedText(de: "Beteiligungsunternehmen", en: "Municipal companies")),
    ]
    sample.issues = [
      CrossCuttingIssue(id: "climate", name: LocalizedText(de: "Klima", en: "Climate"))
    ]
    sample.statements = [
      ("K1-S1-P1", "climate", .principal), ("K1-S1-P2", "climate", .significant),
    ]
    sample.batches = [
      Batch(id: "1", name: LocalizedText(de: "Paket 1", en: "Batch 1")),
      Batch(id: "2", name: LocalizedText(de: "Paket 2", en: "Batch 2")),
    ]
    sample.ledger = sample.suppliers.map { supplier in
      let isThere = supplier.id.text == "musteramt-a"
      return LedgerEntry(
        period: Period(.quarter, containing: .first(of: 2024, 4)), supplier: supplier.id,
        dataSet: "report", due: Day(year: 2024, month: 7, day: 15), received: nil,
        state: isThere ? .onTime : .missing, file: isThere ? "report.csv" : nil, sha256: nil,
        rows: 2, accepted: 2, rejected: 0)
    }
    sample.published = [
      ("goal", 12), ("implemented", 1), ("fixed", 6),
    ].compactMap { measure, value in
      Period("2024-Q2").map {
        PublishedFigure(
          period: $0, asOf: PartialDate(iso: "2024-06-17"), measure: measure, value: value,
          source: "Pressemitteilung", location: SourceLocation(file: "published-figures.csv"))
      }
    }
    return sample
  }
}
