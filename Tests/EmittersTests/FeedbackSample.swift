import Editions
import StrategyModel

/// What is known of a supplier that sent one file with faults; small enough to check by hand.
struct FeedbackSample {
  var supplier: Supplier
  var ledger: [LedgerEntry]
  var findings: [Finding] = []
  var states: [ProjectState] = []
  var before: FeedbackMaterial.Before?
  var corrections: [Correction] = []
  var contact = OfficeContact(
    text: LocalizedText(de: "Strategiebüro, Rathaus", en: "Strategy office, town hall"),
    addresses: ["buero@example.org"])

  static func written<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("not well written: \(text)") }
    return value
  }

  static let id = written(SupplierID("musteramt-a"), "musteramt-a")
  static let period = written(Period("2024-Q2"), "2024-Q2")

  static func day(_ iso: String) -> Day { written(Day(iso: iso), iso) }

  /// `file`: the name below the supplier's folder.
  static func path(_ file: String, _ period: Period = period) -> String {
    "deliveries/\(period)/\(id)/\(file)"
  }

  static func entry(
    _ file: String?, _ state: LedgerEntry.State, rows: Int = 0, accepted: Int = 0,
    in period: Period = period
  ) -> LedgerEntry {
    LedgerEntry(
      period: period, supplier: id, dataSet: "report", due: day("2024-07-15"),
      received: file.flatMap { _ in ReceivedTime(iso: "2024-07-12T09:13") }, state: state,
      file: file.map { path($0, period) }, sha256: nil, rows: rows, accepted: accepted,
      rejected: rows - accepted)
  }

  static func finding(
    _ rule: String, _ effect: RuleEffect, _ place: SourceLocation.Place, cell: TableCell? = nil,
    field: String? = nil, value: String? = nil, severity: Severity = .error,
    file: String = "bericht.csv"
  ) -> Finding {
    Finding(
      Rule(
        rule, severity, effect,
        message: Wording(de: "Befund „\(rule)“.", en: "Finding “\(rule)”."),
        remedy: Wording(de: "Bitte <ändern>.", en: "Please <change>.")),
      at: SourceLocation(file: path(file), place: place, tableCell: cell), field: field,
      value: value, supplier: id, period: period)
  }

  static func state(
    _ project: String, _ name: LocalizedText, line: Int?, corrected: [String] = [],
    from reported: Period = period
  ) -> ProjectState {
    let id = written(ProjectID(project), project)
    let report = line.map { line in
      StatusReport(
        location: SourceLocation(
          file: path("bericht.csv", reported), place: .text(line: line, column: 1),
          tableCell: TableCell(row: line)))
    }
    return ProjectState(
      project: id,
      row: RegisterRow(
        project: id, slot: written(SlotID("K1-S1-P1"), "slot"), reportingLead: Self.id, name: name,
        location: SourceLocation(file: "projects.csv")),
      fixedOn: PartialDate(iso: "2021"), isFixed: true, isCurrent: true,
      status: line == nil ? .unknown : .ongoing, report: report,
      reportedBy: line == nil ? nil : Self.id, reportPeriod: line == nil ? nil : reported,
      carriedForward: reported != period, correctedFields: corrected)
  }

  var sheet: FeedbackSheet? {
    guard let strategy = PageSample.small.strategy() else { return nil }
    let material = FeedbackMaterial(
      strategy: strategy, snapshot: Snapshot(period: Self.period, projects: states),
      ledger: ledger, findings: findings, before: before, corrections: corrections,
      ways: [Self.path("bericht.csv"): "mail"],
      plan: PeriodPlan(
        period: Self.period, deadline: Self.day("2024-07-15"), lock: Self.day("2024-07-31")),
      ahead: [
        PeriodPlan(
          period: Self.period.next, deadline: Self.day("2024-10-15"),
          lock: Self.day("2024-10-31"))
      ], contact: contact)
    return FeedbackSheet(material, for: supplier)
  }
}

extension FeedbackSample {
  static let department = Supplier(
    id: id, name: LocalizedText(de: "Musteramt A", en: "Department A"), owesFrom: period.previous)

  /// Two of four rows count; one finding of each kind, one of them as last time.
  static var small: FeedbackSample {
    let status = finding(
      "status-unmapped", .rowRejected, .text(line: 6, column: 12),
      cell: TableCell(row: 5, column: 3), field: "Status", value: "fast fertig")
    var sample = FeedbackSample(
      supplier: department, ledger: [entry("bericht.csv", .partial, rows: 4, accepted: 2)])
    sample.findings = [
      status,
      finding(
        "date-impossible", .fieldDropped, .text(line: 3, column: 20),
        cell: TableCell(row: 3, column: 28), field: "Ende geplant", value: "31.06.2024"),
      finding(
        "percent-fell", .used, .text(line: 2, column: 9), cell: TableCell(row: 2, column: 2),
        field: "Fortschritt", value: "40 %", severity: .warning),
      finding("as-of-missing", .used, .file, severity: .note),
    ]
    sample.states = [
      state("kp-1", LocalizedText(de: "Tausend Bäume", en: "A thousand trees"), line: 2),
      state(
        "kp-2", LocalizedText(de: "Parks <für> alle"), line: 5, corrected: ["status"],
        from: period.previous),
      state("kp-3", LocalizedText(de: "Offene Schule"), line: nil),
    ]
    sample.before = FeedbackMaterial.Before(
      period: period.previous,
      ledger: [entry("bericht.csv", .onTime, rows: 4, accepted: 4, in: period.previous)],
      findings: [
        status, finding("end-before-start", .used, .file, severity: .warning),
      ])
    sample.corrections = [
      Correction(
        period: period, project: written(ProjectID("kp-2"), "kp-2"), field: .status,
        old: .status(.planned), new: .status(.ongoing), by: "Erika Büro", on: day("2024-07-20"),
        reason: "Anruf vom 19.07.2024", location: SourceLocation(file: "corrections/2024-Q2.csv"))
    ]
    return sample
  }

  /// Everything is right.
  static var perfect: FeedbackSample {
    FeedbackSample(
      supplier: department, ledger: [entry("bericht.csv", .onTime, rows: 2, accepted: 2)],
      states: [state("kp-1", LocalizedText(de: "Tausend Bäume"), line: 2)])
  }

  /// Nothing came.
  static var missing: FeedbackSample {
    FeedbackSample(
      supplier: department, ledger: [entry(nil, .missing)],
      findings: [
        Finding(
          Rule(
            "delivery-missing", .error, .used,
            message: Wording(de: "Die Lieferung fehlt.", en: "The delivery is missing."),
            remedy: Wording(de: "Bitte schicken.", en: "Please send.")),
          at: SourceLocation(file: "deliveries/2024-Q2/musteramt-a"), value: "report",
          supplier: id, period: period)
      ],
      states: [
        state("kp-1", LocalizedText(de: "Tausend Bäume"), line: 2, from: period.previous)
      ])
  }
}
