import Editions
import Emitters
import Ingest
import SpreadsheetWriting
import StrategyModel

/// A value that is written down rightly.
func written<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("not well written") }
  return value
}

/// A small supplier with three projects, its form, and what a clerk makes of it.
struct FormSample {
  var supplier = Supplier(
    id: written(SupplierID("amt-a")), name: LocalizedText(de: "Amt A"), owesFrom: Period("2022-Q1"))
  var states: [ProjectState] = []
  var strategyName = "Die Strategie"
  var plan = PeriodPlan(
    period: written(Period("2024-Q2")), deadline: written(Day(iso: "2024-07-15")),
    lock: written(Day(iso: "2024-07-31")))
  var contact = OfficeContact(
    text: LocalizedText(de: "Strategiebüro, Zimmer 12"), addresses: ["buero@example.org"])

  init() {
    states = [
      state("kp-001", report(.ongoing)), state("kp-002", report(.planned, isFull: false)),
      state("kp-003", report(.implemented)),
    ]
  }

  func state(_ id: String, _ report: StatusReport?) -> ProjectState {
    let number = Int(id.suffix(1)) ?? 1
    let row = RegisterRow(
      project: written(ProjectID(id)), slot: written(SlotID("K1-S1-P\(number)")),
      reportingLead: supplier.id,
      name: LocalizedText(de: "Projekt \(number) mit einem Namen, der über zwei Zeilen geht"),
      location: SourceLocation(file: "projects.csv"))
    return ProjectState(
      project: written(ProjectID(id)), row: row, fixedOn: nil, isFixed: true, isCurrent: true,
      status: .ongoing, report: report, reportedBy: report == nil ? nil : supplier.id,
      isExpected: true)
  }

  func report(_ status: Status, isFull: Bool = true) -> StatusReport {
    let place = SourceLocation(file: "deliveries/2024-Q1/amt-a/x.csv")
    func said<Value: Hashable & Sendable>(_ value: Value) -> Reported<Value> {
      Reported(value, text: "", field: "", at: place)
    }
    var report = StatusReport(location: place)
    report.status = said(.status(status))
    guard isFull else { return report }
    report.percentComplete = said(Percent(billionths: 45_500_000_000))
    report.plannedEnd = said(PartialDate(written(Day(iso: "2025-12-31"))))
    report.expectedEnd = PartialDate(year: 2026, quarter: 1).map { said($0) }
    report.actualEnd = said(written(PartialDate(year: 2024, month: 3)))
    report.moneyPlanned = said(Money(cents: 1_000_000_00))
    report.moneySpent = said(Money(cents: 123_456))
    report.light = said(.amber)
    report.continued = said(true)
    report.comment = said("=läuft\nnach Plan")
    report.plannedStart = said(PartialDate(written(Day(iso: "2023-02-01"))))
    report.actualStart = said(written(PartialDate(year: 2023, month: 4)))
    report.reason = said("-später")
    report.evidence = said("Vorlage 20240815")
    report.integratedInto = said("kp-009")
    report.contact = said("E. Muster, Tel. 0234 910-0")
    report.contributions = [said("climate"), said("Inklusion")]
    report.indicators = [
      said(
        IndicatorValue(
          name: "Neue Bänke", unit: "Stück", baseline: "0", target: "1.000", actual: "120")),
      said(
        IndicatorValue(
          name: "Anteil: barrierefrei", unit: nil, baseline: nil, target: nil,
          actual: "Ziel erreicht")),
    ]
    return report
  }

  var strategy: Strategy {
    written(
      Strategy(
        name: LocalizedText(de: strategyName), publisher: LocalizedText(de: "Stadt Beispiel"),
        versions: [
          StrategyVersion(
            id: "1", horizon: 2030, cadence: .quarter,
            counting: Counting(lapsedSlots: .refillable, staleAfter: 4), competencies: [])
        ]))
  }

  var form: SupplierForm? {
    SupplierForm(
      for: supplier, Snapshot(period: plan.period, projects: states), plan: plan,
      strategy: strategy, contact: contact)
  }

  /// What is read of the form after a clerk had it.
  func returned(
    _ change: (inout WrittenSheet) -> Void = { _ in }
  ) throws -> Checked<ReportDecoder.Content> {
    guard let form else { throw NoForm() }
    var workbook = FormWorkbook.workbook(form)
    change(&workbook.sheets[0])
    return ReportDecoder.decode(
      try workbook.bytes(), file: "x.xlsx", supplier: supplier, period: plan.period, dataSet: nil,
      profile: nil, profiles: BuiltInProfiles.all)
  }

  struct NoForm: Error {}
}

extension WrittenSheet {
  private func row(_ id: String) -> Int? {
    rows.firstIndex { $0.cells.first?.content == .text(id) }
  }

  mutating func type(_ content: WrittenCell.Content, at id: String, under heading: String) {
    let header = rows.first { $0.cells.first?.content == .text("Projekt-ID") }
    guard let column = header?.cells.firstIndex(where: { $0.content == .text(heading) }),
      let row = row(id)
    else { return }
    rows[row].cells[column].content = content
  }

  mutating func move(row id: String, before other: String) {
    guard let from = row(id) else { return }
    let moved = rows.remove(at: from)
    if let to = row(other) { rows.insert(moved, at: to) }
  }

  mutating func delete(row id: String) {
    if let index = row(id) { rows.remove(at: index) }
  }
}
