import Aggregation
import Editions
import StrategyModel

/// Material in which everything that may be withheld has a value that can be searched for.
enum Secrets {
  static let period = written(Period("2024-Q2"), "2024-Q2")

  static func written<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("not well written: \(text)") }
    return value
  }

  static func project(_ id: String) -> ProjectID { written(ProjectID(id), id) }
  static func supplier(_ id: String) -> SupplierID { written(SupplierID(id), id) }
  static func slot(_ id: String) -> SlotID { written(SlotID(id), id) }
  static func place(_ file: String) -> SourceLocation {
    SourceLocation(file: file, place: .text(line: 4711, column: 1))
  }

  static let strategy: Strategy = {
    let competency = CompetencyID(1)
    let version = StrategyVersion(
      id: "1", horizon: 2030, cadence: .quarter,
      counting: Counting(lapsedSlots: .refillable, staleAfter: 4),
      competencies: [
        Competency(
          id: competency, name: LocalizedText(de: "Kompetenz"),
          foci: [MainFocus(id: FocusID(competency, 1), name: nil, slots: 3)])
      ],
      issues: [CrossCuttingIssue(id: "climate", name: LocalizedText(de: "Klima"))])
    return written(
      Strategy(
        name: LocalizedText(de: "Muster-Strategie"), publisher: LocalizedText(de: "Musterstadt"),
        versions: [version]), "strategy")
  }()

  static let register = Register(
    projects: [],
    issues: [
      IssueStatement(
        project: project("kp-1"), issue: "climate", relevance: .principal, effect: .supports,
        note: "geheime-notiz", demonstration: ["effect"], location: place("issues.csv"))
    ],
    decisions: [
      decision("20990001", isPublic: true), decision("20990002-geheim", isPublic: false),
    ],
    partners: [
      Partner(
        project: project("kp-1"), name: "Offene Partnerin", kind: "Verein", role: "Trägerin",
        isPublic: true, location: place("partners-1.csv")),
      Partner(
        project: project("kp-1"), name: "Stiller Partner", kind: "Verein", role: "stille Rolle",
        isPublic: false, location: place("partners-2.csv")),
    ])

  static let suppliers = ["lead", "late-one"].map {
    Supplier(id: supplier($0), name: LocalizedText(de: "Name von \($0)"), kind: "city")
  }

  private static func snapshot(
    status: Status, corrected: [String], money: Int64, comment: String
  ) -> Snapshot {
    Snapshot(
      period: period,
      projects: [
        state(
          "kp-1", slot: "K1-S1-P1", isCurrent: true, status: status, corrected: corrected,
          money: money, comment: comment),
        state("kp-0", slot: "K1-S1-P1", isCurrent: false, status: .cancelled),
        state("kp-9", slot: "K1-S1-P2", isCurrent: false, status: .unknown, fixed: "2025-01-01"),
      ])
  }

  static let material: EditionMaterial = material()

  static func material(
    visibility: FieldVisibility = .standard, status: Status = .ongoing, corrected: [String] = [],
    money: Int64 = 98_765_432, comment: String = "geheimer-kommentar",
    restated: [Restatement] = [], feedback: [FeedbackSheet] = []
  ) -> EditionMaterial {
    let snapshot = snapshot(status: status, corrected: corrected, money: money, comment: comment)
    let figures = Figures.counted(
      strategy: strategy, register: register, suppliers: suppliers, at: snapshot, after: [])
    let rule = Rule(
      "a-rule", .error, .used, message: Wording(de: "Befund-Satz", en: "finding sentence"),
      remedy: Wording(de: "Rat", en: "advice"))
    return EditionMaterial(
      strategy: strategy, register: register, suppliers: suppliers, snapshot: snapshot,
      figures: figures, previous: figures,
      ledger: [
        LedgerEntry(
          period: period, supplier: supplier("late-one"), dataSet: "report", due: nil,
          received: nil, state: .missing, file: nil, sha256: nil, rows: 0, accepted: 0,
          rejected: 0)
      ],
      findings: [Finding(rule, at: place("finding.csv"), value: "geheimer-wert")],
      published: PublishedComparison.compare(
        [
          PublishedFigure(
            period: period, asOf: nil, measure: "fixed", value: 1, source: "Bilanz",
            location: place("published.csv"))
        ], upTo: period, figures: { _ in figures }),
      changes: changes(to: snapshot), earlierChanges: changes(to: snapshot),
      plan: PeriodPlan(
        period: period, deadline: period.lastDay.adding(days: 15),
        lock: period.lastDay.adding(days: 30),
        extensions: [supplier("late-one"): period.lastDay.adding(days: 20)]),
      visibility: visibility, restated: restated, feedback: feedback)
  }

  private static func changes(to snapshot: Snapshot) -> [Change] {
    Changes.between(
      Snapshot(
        period: period.previous,
        projects: [
          state(
            "kp-1", slot: "K1-S1-P1", isCurrent: true, status: .planned, plannedEnd: "2024-12-31")
        ]), snapshot)
  }

  private static func decision(_ paper: String, isPublic: Bool) -> Decision {
    Decision(
      paper: paper, kind: "Beschluss", body: "Rat", date: nil, result: "angenommen",
      isPublic: isPublic, link: nil, project: project("kp-1"), action: .fixed,
      location: place("decisions.csv"))
  }

  private static func state(
    _ id: String, slot: String, isCurrent: Bool, status: Status, fixed: String = "2021-05-18",
    plannedEnd: String = "2025-12-31", corrected: [String] = [], money: Int64 = 98_765_432,
    comment: String = "geheimer-kommentar"
  ) -> ProjectState {
    let place = place("delivery.csv")
    func cell<Value>(_ value: Value) -> Reported<Value> {
      Reported(value, text: "rohtext-der-zelle", field: "Feld", at: place)
    }
    var report = StatusReport(location: place)
    report.percentComplete = cell(Percent(61))
    report.plannedEnd = PartialDate(iso: plannedEnd).map(cell)
    report.moneyPlanned = cell(Money(cents: money))
    report.moneySpent = cell(Money(cents: 12_345_678))
    report.light = cell(.amber)
    report.comment = cell(comment)
    report.reason = cell("geheimer-grund")
    report.evidence = cell("geheimer-beleg")
    report.contact = cell("erika.muster@example.org")
    report.indicators = [
      cell(
        IndicatorValue(
          name: "geheimer-indikator", unit: nil, baseline: nil, target: nil, actual: "5"))
    ]
    report.contributions = [cell("geheimer-vorschlag")]
    let fixedOn = PartialDate(iso: fixed)
    return ProjectState(
      project: project(id),
      row: RegisterRow(
        project: project(id), slot: Secrets.slot(slot), batch: "1", fixedOn: fixedOn,
        reportingLead: supplier("lead"), name: LocalizedText(de: "Projekt \(id)"),
        aliases: ["arbeitstitel-geheim"],
        texts: ["source": LocalizedText(de: "Bilanz 2024 | https://example.org/b-nke")],
        location: Secrets.place("projects.csv")),
      fixedOn: fixedOn, isFixed: fixedOn.map { $0.last <= period.lastDay } ?? false,
      isCurrent: isCurrent, status: status, report: report, reportedBy: supplier("lead"),
      reportPeriod: period, correctedFields: corrected)
  }
}

extension Secrets {
  /// Material that holds nothing but the strategy.
  static let empty: EditionMaterial = {
    let snapshot = Snapshot(period: period, projects: [])
    let register = Register(projects: [])
    return EditionMaterial(
      strategy: strategy, register: register, suppliers: [], snapshot: snapshot,
      figures: Figures.counted(
        strategy: strategy, register: register, suppliers: [], at: snapshot, after: []))
  }()
}
