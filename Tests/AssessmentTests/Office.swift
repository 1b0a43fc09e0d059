// Scenarios state what exists; a nil here is a mistake of the test itself.
// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import StrategyModel

/// A small strategy office for scenarios: two slots' worth of words instead of long initialisers.
struct Office {
  var projects: [CoreProject] = []
  var suppliers: [Supplier] = []
  var decisions: [Decision] = []
  var staleAfter = 4
  var history: [Snapshot] = []
  var earlierDeliveries: [Delivery] = []
  var corrections: [Correction] = []
  /// Of the competency K1.
  var foci: [MainFocus] = []
  var today: Day?
  /// Rules that are asked besides those that always are.
  var severities: [String: Severity] = [:]
  var switchedOff: Set<String> = []
  var thresholds = Thresholds.usual

  /// Asks every rule there is.
  mutating func askEverything() {
    for rule in AssessmentRules.all where rule.isOptional { severities[rule.id] = rule.severity }
  }

  /// `slot` and everything else as a register row states it; `fixed` on the first day of 2020.
  mutating func project(
    _ id: String, _ slot: String = "K1-S1-P1", lead: String? = "amt-a", leads: [String] = [],
    fixed: String? = "2020-01-01", name: String? = nil, aliases: [String] = [],
    replaces: String? = nil, integratedInto: String? = nil, integratedFrom: String? = nil,
    texts: [String: LocalizedText] = [:]
  ) {
    func row(_ validFrom: String?, _ integratedInto: String?) -> RegisterRow {
      RegisterRow(
        project: .init(id)!, validFrom: validFrom.flatMap { Day(iso: $0) }, slot: .init(slot)!,
        fixedOn: fixed.flatMap { PartialDate(iso: $0) }, reportingLead: lead.flatMap { .init($0) },
        leads: leads.compactMap { .init($0) }, name: LocalizedText(de: name ?? "Projekt \(id)"),
        aliases: aliases, replaces: replaces.flatMap { .init($0) },
        integratedInto: integratedInto.flatMap { .init($0) }, texts: texts,
        location: SourceLocation(file: "projects.csv", place: .text(line: 2, column: 1)))
    }
    let rows =
      integratedFrom == nil
      ? [row(nil, integratedInto)] : [row(nil, nil), row(integratedFrom, integratedInto)]
    projects.append(CoreProject(rows: rows)!)
  }

  mutating func supplier(
    _ id: String, owesFrom: String? = "2020-Q1", dataSets: [DataSet] = [], name: String? = nil
  ) {
    suppliers.append(
      Supplier(
        id: .init(id)!, name: LocalizedText(de: name ?? "Musteramt \(id)"), dataSets: dataSets,
        owesFrom: owesFrom.flatMap { Period($0) }))
  }

  /// A row of corrections/<period>.csv.
  mutating func correct(
    _ project: String, _ field: CorrectableField, _ old: CorrectedValue?, _ new: CorrectedValue?,
    in period: String = "2024-Q2"
  ) {
    let line = corrections.count { "\($0.period)" == period } + 2
    corrections.append(
      Correction(
        period: Period(period)!, project: .init(project)!, field: field, old: old, new: new,
        basis: "Anruf", by: "Strategiebüro", on: Day(iso: "2024-08-01")!, reason: "Irrtum",
        location: SourceLocation(
          file: "corrections/\(period).csv", place: .text(line: line, column: 1))))
  }

  func input(_ period: String, _ deliveries: [Delivery], extensions: [SupplierID: Day] = [:])
    -> PeriodInput
  {
    let period = Period(period)!
    let version = StrategyVersion(
      id: "1", horizon: 2030, cadence: period.cadence,
      counting: Counting(lapsedSlots: .refillable, staleAfter: staleAfter),
      competencies: foci.isEmpty
        ? [] : [Competency(id: .init("K1")!, name: LocalizedText(de: "K1"), foci: foci)])
    let strategy = Strategy(
      name: LocalizedText(de: "Strategie"), publisher: LocalizedText(de: "Stadt"),
      versions: [version], severities: severities, switchedOff: switchedOff,
      thresholds: thresholds)!
    let standard = PeriodPlan(period: period, strategy: strategy)
    let plan = PeriodPlan(
      period: period, deadline: standard.deadline, lock: standard.lock, extensions: extensions)
    return PeriodInput(
      period: period, strategy: strategy,
      register: Register(projects: projects, decisions: decisions), suppliers: suppliers,
      plan: plan, deliveries: deliveries, earlierDeliveries: earlierDeliveries, history: history,
      corrections: corrections, today: today ?? plan.lock.adding(days: 30))
  }

  func assess(_ period: String, _ deliveries: [Delivery]) -> Outcome {
    Outcome(PeriodAssessment.assess(input(period, deliveries)))
  }

  /// Assesses a period and remembers it.
  @discardableResult
  mutating func close(_ period: String, _ deliveries: [Delivery]) -> Outcome {
    let outcome = assess(period, deliveries)
    history.append(outcome.snapshot)
    earlierDeliveries += outcome.value.deliveries
    return outcome
  }
}

/// What came of an assessment, in the words that tests ask with.
struct Outcome {
  let value: Assessed
  let findings: [Finding]

  init(_ checked: Checked<Assessed>) {
    value = checked.value
    findings = checked.findings
  }

  var snapshot: Snapshot { value.snapshot }

  subscript(_ project: String) -> ProjectState {
    snapshot.projects.first { $0.project.text == project }!
  }

  /// Ids of the rules that found something, apart from those about the office's own register.
  var rules: [String] {
    findings.map(\.rule.id).filter { !$0.hasSuffix("without-decision") }
  }

  func places(_ rule: Rule) -> [String] {
    findings.filter { $0.rule == rule }.map(\.location.description)
  }

  func states(_ supplier: String = "amt-a") -> [LedgerEntry.State] {
    value.ledger.filter { $0.supplier.text == supplier }.map(\.state)
  }
}

/// A file of a supplier; rows get the lines 2, 3, … and a place in it.
func file(
  named name: String = "bericht.csv", from supplier: String = "amt-a",
  for period: String = "2024-Q2",
  dataSet: String = DataSet.defaultID, received: String? = nil, asOf: String? = nil,
  nothingNew: Bool = false, isAccepted: Bool = false, bytes: String? = nil, _ rows: [Row] = []
) -> Delivery {
  let path = "deliveries/\(period)/\(supplier)/\(name)"
  let location = SourceLocation(file: path, place: .text(line: 1, column: 1))
  return Delivery(
    supplier: .init(supplier)!, period: Period(period)!, dataSet: dataSet, file: path,
    sha256: bytes ?? path, received: ReceivedTime(iso: received ?? "\(dayAfter(period))"),
    asOf: asOf.flatMap { text in
      PartialDate(iso: text).map { Reported($0, text: text, field: "Stand", at: location) }
    }, nothingNew: nothingNew, isAccepted: isAccepted,
    reports: rows.enumerated().map { $1.report(in: path, line: $0 + 2) })
}

private func dayAfter(_ period: String) -> Day { Period(period)!.lastDay.adding(days: 5) }

extension CorrectedValue {
  static func day(_ text: String) -> CorrectedValue { .date(PartialDate(iso: text)!) }
  static func euros(_ euros: Int64) -> CorrectedValue { .money(Money(cents: euros * 100)) }
}

/// A row as a clerk writes it.
struct Row {
  var project: String?
  var name: String?
  var status: ReportedStatus?
  var percent: Int?
  var plannedStart, plannedEnd, actualStart, actualEnd, expectedEnd: String?
  var planned, spent: Int64?
  var light: Light?
  var comment, reason, evidence, integratedInto, focus: String?
  var isRejected = false

  init(_ project: String?, _ status: Status?, _ change: (inout Row) -> Void = { _ in }) {
    self.project = project
    self.status = status.map { .status($0) }
    change(&self)
  }

  static func unchanged(_ project: String) -> Row {
    Row(project, nil) { $0.status = .unchanged }
  }

  func report(in file: String, line: Int) -> StatusReport {
    func place(_ column: Int) -> SourceLocation {
      SourceLocation(file: file, place: .text(line: line, column: column))
    }
    func text(_ value: String?, _ field: String, _ column: Int) -> Reported<String>? {
      value.map { Reported($0, text: $0, field: field, at: place(column)) }
    }
    func date(_ value: String?, _ field: String, _ column: Int) -> Reported<PartialDate>? {
      value.map { Reported(PartialDate(iso: $0)!, text: $0, field: field, at: place(column)) }
    }
    func money(_ euros: Int64?, _ field: String, _ column: Int) -> Reported<Money>? {
      euros.map { Reported(Money(cents: $0 * 100), text: "\($0)", field: field, at: place(column)) }
    }
    var report = StatusReport(location: place(1))
    report.projectKey = text(project, "Projekt-ID", 1)
    report.projectName = text(name, "Projekt", 2)
    report.status = status.map { Reported($0, text: "\($0)", field: "Status", at: place(3)) }
    report.percentComplete = percent.map {
      Reported(Percent($0), text: "\($0)", field: "Fortschritt", at: place(4))
    }
    report.plannedStart = date(plannedStart, "Planbeginn", 5)
    report.plannedEnd = date(plannedEnd, "Planende", 6)
    report.actualStart = date(actualStart, "Beginn", 7)
    report.actualEnd = date(actualEnd, "Ende", 8)
    report.expectedEnd = date(expectedEnd, "voraussichtlich", 9)
    report.moneyPlanned = money(planned, "Budget", 10)
    report.moneySpent = money(spent, "Ausgaben", 11)
    report.light = light.map { Reported($0, text: "\($0)", field: "Ampel", at: place(12)) }
    report.comment = text(comment, "Bemerkung", 13)
    report.reason = text(reason, "Grund", 14)
    report.evidence = text(evidence, "Nachweis", 15)
    report.integratedInto = text(integratedInto, "aufgegangen in", 16)
    report.focus = text(focus, "Schwerpunkt", 17)
    report.isRejected = isRejected
    return report
  }
}

/// One department that leads two projects.
func smallOffice() -> Office {
  var office = Office()
  office.supplier("amt-a")
  office.project("kp-001", "K1-S1-P1", name: "1.000 Bänke")
  office.project("kp-002", "K1-S1-P2", name: "Grüne Höfe")
  return office
}
