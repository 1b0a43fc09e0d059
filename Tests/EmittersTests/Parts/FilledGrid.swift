import Aggregation
import Editions
import StrategyModel

@testable import Emitters

/// A grid of 5 × 5 × 5 slots, nearly all taken, in which everything that can be known of a project is
/// known, in names and words that would be markup where they are not escaped.
enum FilledGrid {
  static let issues = [
    CrossCuttingIssue(
      id: "climate", name: LocalizedText(de: "Klima <&>", en: "Climate <&>"),
      kind: LocalizedText(de: "ökologisch", en: "ecological"),
      requirement: LocalizedText(de: "Bochum wird \"klimaneutral\".")),
    CrossCuttingIssue(id: "diversity", name: LocalizedText(de: "Vielfalt")),
  ]

  /// Slots whose project replaces another one.
  static let replacedSlots = ["K1-S1-P1", "K3-S2-P4"]

  static func edition(_ audience: Audience, withEffects: Bool = true) -> Edition {
    Edition(withEffects ? filled : withoutEffects, for: audience)
  }

  private static let filled = material(withEffects: true)
  private static let withoutEffects = material(withEffects: false)

  private static func material(withEffects: Bool) -> EditionMaterial {
    var sample = PageSample.full(5, 5, 5)
    sample.issues = issues
    sample.suppliers = [
      SupplierID("amt").map { Supplier(id: $0, name: LocalizedText(de: hostile(0)), kind: "city") }
    ].compactMap { $0 }
    sample.kinds = [OrganisationKind(id: "city", name: LocalizedText(de: "Stadt & Rat"))]
    sample.batches = [Batch(id: "1", name: LocalizedText(de: "Paket <1>", en: "Batch <1>"))]
    guard let period = Period(sample.period), let strategy = sample.strategy() else {
      preconditionFailure("the sample is not well written")
    }
    let slots = sample.competencies.flatMap(\.foci).flatMap(\.slotIDs).dropLast(7)
    let current = slots.enumerated().compactMap { state($1, $0, replaces: former(of: $1)) }
    let replaced = slots.filter { former(of: $0) != nil }.compactMap(formerState)
    let snapshot = Snapshot(period: period, projects: current + replaced)
    let earlier = Snapshot(
      period: period.previous,
      projects: slots.enumerated().compactMap { state($1, $0 + 3, plannedEnd: "2025-01-31") })
    let register = register(current, withEffects: withEffects)
    return EditionMaterial(
      strategy: strategy, register: register, suppliers: sample.suppliers, snapshot: snapshot,
      figures: Figures.counted(
        strategy: strategy, register: register, suppliers: sample.suppliers, at: snapshot,
        after: []),
      changes: Changes.between(earlier, snapshot), texts: texts())
  }

  private static func hostile(_ number: Int) -> String {
    PageSample.hostileNames[number % PageSample.hostileNames.count]
  }

  private static func former(of slot: SlotID) -> ProjectID? {
    replacedSlots.contains(slot.description)
      ? ProjectID("alt-\(slot.description.lowercased())") : nil
  }

  private static func formerState(_ slot: SlotID) -> ProjectState? {
    former(of: slot).map { id in
      ProjectState(
        project: id,
        row: RegisterRow(
          project: id, slot: slot, fixedOn: PartialDate(iso: "2017"),
          name: LocalizedText(de: "Früher in \(slot)"), location: SourceLocation(file: "p.csv")),
        fixedOn: PartialDate(iso: "2017"), isFixed: true, isCurrent: false, status: .cancelled)
    }
  }

  private static func state(
    _ slot: SlotID, _ number: Int, replaces: ProjectID? = nil, plannedEnd: String = "2025-06-30"
  ) -> ProjectState? {
    guard let id = ProjectID("kp-\(slot.description.lowercased())") else { return nil }
    let place = SourceLocation(file: "deliveries/<\(number)>.csv")
    func cell<Value>(_ value: Value) -> Reported<Value> {
      Reported(value, text: "", field: "", at: place)
    }
    var report = StatusReport(location: place)
    report.percentComplete = cell(Percent(number % 101))
    report.plannedEnd = PartialDate(iso: plannedEnd).map(cell)
    report.expectedEnd = PartialDate(iso: "2025-Q4").map(cell)
    report.moneyPlanned = cell(Money(cents: 123_456_789 + Int64(number)))
    report.moneySpent = cell(Money(cents: 98_765 * Int64(number)))
    report.light = cell(.amber)
    report.comment = cell(hostile(number))
    report.reason = cell(hostile(number + 1))
    report.evidence = cell(hostile(number + 2))
    report.contact = cell(hostile(number + 3))
    report.indicators = [
      cell(
        IndicatorValue(
          name: hostile(number), unit: "%", baseline: nil, target: "90", actual: hostile(2)))
    ]
    let words = ["description", "aim", "stands_for", "evidence", "origin", "own_words"]
    let source = "Bilanz 2024 | https://example.org/?a&b | javascript:alert(1)"
    let row = RegisterRow(
      project: id, slot: slot, batch: "1", fixedOn: PartialDate(iso: "2023-05-17"),
      reportingLead: SupplierID("amt"), name: LocalizedText(de: hostile(number)),
      replaces: replaces, demonstration: ["slot", "name_de"],
      texts: Dictionary(
        uniqueKeysWithValues: words.map { ($0, LocalizedText(de: "\($0): \(hostile(number))")) }
          + [("source", LocalizedText(de: source))]),
      location: place)
    return ProjectState(
      project: id, row: row, fixedOn: row.fixedOn, isFixed: true, isCurrent: true,
      status: Status.allCases[number % Status.allCases.count],
      statusSince: PartialDate(iso: "2024-02"), report: report, reportedBy: row.reportingLead,
      reportPeriod: Period("2024-Q2"), isExpected: true, isReported: true,
      baselineEnd: PartialDate(iso: "2024-12-31"), computedLight: .red)
  }

  private static func register(_ states: [ProjectState], withEffects: Bool) -> Register {
    let place = SourceLocation(file: "register.csv")
    let relevances: [Relevance?] = [.principal, .significant, Relevance.none, nil]
    let effects: [IssueEffect?] = [.supports, .conflicts, .neutral, nil]
    return Register(
      projects: [],
      issues: states.enumerated().map { number, state in
        IssueStatement(
          project: state.project, issue: "climate", relevance: relevances[number % 4],
          effect: withEffects ? effects[number / 4 % 4] : nil, note: hostile(number),
          demonstration: ["relevance"], location: place)
      },
      decisions: states.enumerated().map { number, state in
        Decision(
          paper: "2023\(1000 + number)", kind: "Beschluss", body: hostile(number),
          date: PartialDate(iso: "2023"), result: "beschlossen", isPublic: number % 2 == 0,
          link: number % 3 == 0 ? "https://example.org/?a=1&b=\(number)" : "javascript:alert(1)",
          project: state.project, action: .fixed, location: place)
      },
      partners: states.enumerated().map { number, state in
        Partner(
          project: state.project, name: hostile(number), kind: "Verein", role: nil,
          isPublic: number % 2 == 0, location: place)
      })
  }

  private static func texts() -> PeriodTexts {
    let text = EditorialText(
      text: LocalizedText(de: "{{total.implemented}} sind <umgesetzt>."), voice: .office,
      location: SourceLocation(file: "periods/2024-Q2.yaml"))
    return PeriodTexts(
      competencies: [CompetencyID(1): text],
      projects: Dictionary(
        uniqueKeysWithValues: [ProjectID("kp-k1-s1-p2")].compactMap { $0 }.map { ($0, text) }))
  }
}
