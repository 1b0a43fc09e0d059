import StrategyModel
import Testing

/// A strategy of 2 competencies × 2 foci × 2 slots that can be counted by hand.
///
/// ```
/// K1-S1-P1 a implemented  batch 1  city-office             100 %     10.00 planned, 9.50 spent
/// K1-S1-P2 b ongoing      batch 1  works, city-office       50 %     20.05 planned
/// K1-S2-P1 c cancelled    batch 1  –
/// K1-S2-P2 e planned      batch 2  works                    33.335 % (replaces d, cancelled)
/// K2-S1-P1 f unknown      –        –
/// K2-S1-P2 g integrated   batch 2  city-office
/// K2-S2-P1 h paused       batch 2  guests (kind not stated)
/// K2-S2-P2 open           (i is fixed only in 2024-Q3)
/// ```
enum SmallStrategy {
  static let period = period("2024-Q2")

  static func period(_ id: String) -> Period { written(Period(id), id) }

  /// What a test writes down must be right itself.
  private static func written<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("not well written: \(text)") }
    return value
  }

  static let states: [ProjectState] = [
    state(
      "a", "K1-S1-P1", .implemented, batch: "1", leads: ["city-office"], reported: "2023-Q4",
      percent: Percent(100), planned: 1000, spent: 950),
    state(
      "b", "K1-S1-P2", .ongoing, batch: "1", leads: ["works", "city-office"], reported: "2024-Q2",
      percent: Percent(50), planned: 2005),
    state("c", "K1-S2-P1", .cancelled, batch: "1"),
    state("d", "K1-S2-P2", .cancelled, batch: "1", leads: ["works"], isCurrent: false),
    state(
      "e", "K1-S2-P2", .planned, batch: "2", leads: ["works"], reported: "2024-Q1",
      percent: Percent(billionths: 33_335_000_000), replaces: "d"),
    state("f", "K2-S1-P1", .unknown),
    state("g", "K2-S1-P2", .integrated, batch: "2", leads: ["city-office"], reported: "2024-Q2"),
    state("h", "K2-S2-P1", .paused, batch: "2", leads: ["guests"], reported: "2024-Q2"),
    state("i", "K2-S2-P2", .unknown, batch: "2", fixed: "2024-07-01", isCurrent: false),
  ]

  static let statements: [IssueStatement] = [
    statement("a", .principal, .supports), statement("b", .significant, nil),
    statement("c", .significant, .supports), statement("e", Relevance.none, nil),
    statement("f", .significant, .conflicts), statement("g", nil, nil),
  ]

  static let suppliers = [
    supplier("city-office", kind: "city"), supplier("works", kind: "subsidiary"),
    supplier("guests", kind: nil),
  ]

  static func strategy(
    competencies: Int = 2, foci: Int = 2, slots: Int = 2,
    lapsed: Counting.LapsedSlots = .refillable, horizon: Int = 2030
  ) throws -> Strategy {
    let grid = (1...competencies).map { number in
      let id = CompetencyID(number)
      return Competency(
        id: id, name: LocalizedText(de: "Kompetenz \(number)"),
        foci: (1...foci).map { MainFocus(id: FocusID(id, $0), name: nil, slots: slots) })
    }
    return try #require(
      Strategy(
        name: LocalizedText(de: "Muster-Strategie"), publisher: LocalizedText(de: "Musterstadt"),
        versions: [
          StrategyVersion(
            id: "1", horizon: horizon, cadence: .quarter,
            counting: Counting(lapsedSlots: lapsed, staleAfter: 4), competencies: grid,
            issues: ["climate", "diversity"].map {
              CrossCuttingIssue(id: $0, name: LocalizedText(de: $0))
            },
            batches: ["1", "2", "3"].map { Batch(id: $0, name: LocalizedText(de: "Paket \($0)")) },
            organisationKinds: ["city", "subsidiary"].map {
              OrganisationKind(id: $0, name: LocalizedText(de: $0))
            })
        ]))
  }

  static func register(_ statements: [IssueStatement] = statements) -> Register {
    Register(projects: [], issues: statements)
  }

  static func state(
    _ id: String, _ slot: String, _ status: Status, batch: String? = nil, leads: [String] = [],
    fixed: String = "2021-05-18", isCurrent: Bool = true, reported: String? = nil,
    percent: Percent? = nil, planned: Int64? = nil, spent: Int64? = nil, replaces: String? = nil,
    isExpected: Bool = false, isStale: Bool = false, plannedEnd: String? = nil,
    baselineEnd: String? = nil,
    line: Int = 1
  ) -> ProjectState {
    let place = SourceLocation(file: "\(id).csv", place: .text(line: line, column: 1))
    func cell<Value>(_ value: Value?) -> Reported<Value>? {
      value.map { Reported($0, text: "", field: "", at: place) }
    }
    var report = StatusReport(location: place)
    report.percentComplete = cell(percent)
    report.moneyPlanned = cell(planned.map { Money(cents: $0) })
    report.moneySpent = cell(spent.map { Money(cents: $0) })
    report.plannedEnd = cell(plannedEnd.flatMap { PartialDate(iso: $0) })
    let suppliers = leads.compactMap { SupplierID($0) }
    let fixedOn = PartialDate(iso: fixed)
    let reportPeriod = reported.flatMap { Period($0) }
    return ProjectState(
      project: written(ProjectID(id), id),
      row: RegisterRow(
        project: written(ProjectID(id), id), slot: written(SlotID(slot), slot), batch: batch,
        fixedOn: fixedOn,
        reportingLead: suppliers.first, leads: Array(suppliers.dropFirst()),
        name: LocalizedText(de: id), replaces: replaces.flatMap { ProjectID($0) },
        location: SourceLocation(file: "projects.csv")),
      fixedOn: fixedOn, isFixed: fixedOn.map { $0.last <= period.lastDay } ?? false,
      isCurrent: isCurrent, status: status, report: reported == nil ? nil : report,
      reportPeriod: reportPeriod, isStale: isStale, isExpected: isExpected,
      isReported: isExpected && reportPeriod == period,
      baselineEnd: baselineEnd.flatMap { PartialDate(iso: $0) })
  }

  static func statement(
    _ project: String, _ relevance: Relevance?, _ effect: IssueEffect?, issue: String = "climate"
  ) -> IssueStatement {
    IssueStatement(
      project: written(ProjectID(project), project), issue: issue, relevance: relevance,
      effect: effect, note: nil,
      location: SourceLocation(file: "issues.csv"))
  }

  static func supplier(_ id: String, kind: String?) -> Supplier {
    Supplier(id: written(SupplierID(id), id), name: LocalizedText(de: id.uppercased()), kind: kind)
  }
}
