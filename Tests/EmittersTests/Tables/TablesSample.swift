import Aggregation
import Editions
import StrategyModel

/// A city of three slots whose tables a person can read: a finished project with a dangerous name,
/// a running one, and an open slot.
enum TablesSample {
  static let period = written(Period("2024-Q2"), "2024-Q2")

  static func edition(_ audience: Audience) -> Edition { Edition(material, for: audience) }

  private static func written<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("not well written: \(text)") }
    return value
  }

  private static func project(_ id: String) -> ProjectID { written(ProjectID(id), id) }
  private static func supplier(_ id: String) -> SupplierID { written(SupplierID(id), id) }

  private static let strategy: Strategy = {
    let competency = CompetencyID(1)
    let version = StrategyVersion(
      id: "1", horizon: 2030, cadence: .quarter,
      counting: Counting(lapsedSlots: .refillable, staleAfter: 4),
      competencies: [
        Competency(
          id: competency, name: LocalizedText(de: "Grün", en: "Green"),
          foci: [MainFocus(id: FocusID(competency, 1), name: nil, slots: 3)])
      ],
      batches: [Batch(id: "1", name: LocalizedText(de: "Paket 1", en: "Batch 1"))],
      organisationKinds: [OrganisationKind(id: "city", name: LocalizedText(de: "Stadt"))])
    return written(
      Strategy(
        name: LocalizedText(de: "Muster-Strategie", en: "Sample Strategy"),
        publisher: LocalizedText(de: "Musterstadt"), versions: [version],
        notice: Strategy.Notice(
          word: LocalizedText(de: "Demonstration", en: "Demonstration"),
          sentence: LocalizedText(de: "Alles erfunden.", en: "All of it is invented."))),
      "strategy")
  }()

  private static let suppliers = [
    Supplier(id: supplier("musteramt-a"), name: LocalizedText(de: "Musteramt A"), kind: "city")
  ]

  private static let now = Snapshot(
    period: period,
    projects: [
      state(
        "kp-001", "K1-S1-P1", .implemented,
        name: LocalizedText(de: "=1+1; \"Bänke\"", en: "Benches"),
        since: "2021-12", line: 4, carried: true),
      state(
        "kp-002", "K1-S1-P2", .ongoing, name: LocalizedText(de: "1.000 Bäume"), since: "2023-05-02",
        line: 5, percent: 33_335_000_000, end: "2025-03-31", cents: 1_234_567_890),
    ])

  private static let before = Snapshot(
    period: period.previous,
    projects: [
      state(
        "kp-001", "K1-S1-P1", .implemented, name: LocalizedText(de: "Bänke"), since: "2021-12",
        line: 4),
      state(
        "kp-002", "K1-S1-P2", .planned, name: LocalizedText(de: "1.000 Bäume"), since: "2023-05-02",
        line: 5, end: "2024-12-31"),
    ])

  private static var material: EditionMaterial {
    func figures(_ snapshot: Snapshot) -> Figures {
      Figures.counted(
        strategy: strategy, register: Register(projects: []), suppliers: suppliers, at: snapshot,
        after: [])
    }
    return EditionMaterial(
      strategy: strategy, register: Register(projects: []), suppliers: suppliers, snapshot: now,
      figures: figures(now), previous: figures(before), ledger: ledger, findings: findings,
      changes: Changes.between(before, now), restated: restated)
  }

  /// What an edition of the period would have said with other figures and another status.
  private static var restated: [Restatement] {
    let record = PublishedRecord(
      period: period,
      figures: [
        FigureID(
          period: period, dimension: "total", member: "all", measure: "share-of-fixed"): "33.33"
      ],
      projects: [
        project("kp-002"): .init(status: .ongoing, since: PartialDate(iso: "2023-05-02")),
        project("kp-009"): .init(status: .planned, since: nil),
      ])
    let snapshot = Snapshot(period: period, projects: now.projects)
    return Restatement.between(
      record,
      and: EditionMaterial(
        strategy: strategy, register: Register(projects: []), suppliers: suppliers,
        snapshot: snapshot,
        figures: Figures.counted(
          strategy: strategy, register: Register(projects: []), suppliers: suppliers,
          at: snapshot, after: [])))
  }

  private static let ledger = [
    LedgerEntry(
      period: period, supplier: supplier("musteramt-a"), dataSet: "report",
      due: Day(iso: "2024-07-15"), received: ReceivedTime(iso: "2024-07-05T09:13"), state: .onTime,
      file: "deliveries/2024-Q2/musteramt-a/Stand.csv", sha256: "0a1b", rows: 3, accepted: 2,
      rejected: 1),
    LedgerEntry(
      period: period, supplier: supplier("musterwerke"), dataSet: "report",
      due: Day(iso: "2024-07-15"), received: nil, state: .missing, file: nil, sha256: nil, rows: 0,
      accepted: 0, rejected: 0),
  ]

  private static var findings: [Finding] {
    let rule = Rule(
      "date-unreadable", .error, .fieldDropped,
      message: Wording(de: "„{value}“ ist kein Datum.", en: "“{value}” is no date."),
      remedy: Wording(de: "Schreiben Sie tt.mm.jjjj.", en: "Write dd.mm.yyyy."))
    var finding = Finding(
      rule,
      at: SourceLocation(
        file: "deliveries/2024-Q2/musteramt-a/Stand.csv", place: .text(line: 7, column: 12)),
      field: "Ende", value: "1.1", supplier: supplier("musteramt-a"), period: period)
    finding.furtherCount = 3
    return [finding]
  }

  private static func state(
    _ id: String, _ slot: String, _ status: Status, name: LocalizedText, since: String, line: Int,
    carried: Bool = false, percent: Int64? = nil, end: String? = nil, cents: Int64? = nil
  ) -> ProjectState {
    let place = SourceLocation(
      file: "deliveries/2024-Q2/musteramt-a/Stand.csv", place: .text(line: line, column: 1))
    func cell<Value>(_ value: Value?) -> Reported<Value>? {
      value.map { Reported($0, text: "", field: "", at: place) }
    }
    var report = StatusReport(location: place)
    report.percentComplete = cell(percent.map { Percent(billionths: $0) })
    report.plannedEnd = cell(end.flatMap { PartialDate(iso: $0) })
    report.moneyPlanned = cell(cents.map { Money(cents: $0) })
    let fixedOn = PartialDate(iso: "2017-05-18")
    return ProjectState(
      project: project(id),
      row: RegisterRow(
        project: project(id), slot: written(SlotID(slot), slot), batch: "1", fixedOn: fixedOn,
        reportingLead: supplier("musteramt-a"), name: name,
        location: SourceLocation(file: "projects.csv")),
      fixedOn: fixedOn, isFixed: true, isCurrent: true, status: status,
      statusSince: PartialDate(iso: since), report: report, reportedBy: supplier("musteramt-a"),
      reportPeriod: carried ? period.previous : period, carriedForward: carried, isExpected: true,
      isReported: !carried, baselineEnd: PartialDate(iso: "2024"))
  }
}
