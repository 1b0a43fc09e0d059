import StrategyModel

@testable import Editions

/// A period with two suppliers: everything that the second one sent bears the word `fremd`.
enum FeedbackSample {
  static let period = Secrets.period
  static let own = Secrets.supplier("own")
  static let other = Secrets.supplier("other")

  static let ownSupplier = Supplier(
    id: own, name: LocalizedText(de: "Eigenes Amt", en: "Own department"),
    owesFrom: period.previous.previous)
  static let otherSupplier = Supplier(
    id: other, name: LocalizedText(de: "Anderes Amt"), owesFrom: period.previous.previous)
  static let idle = Supplier(id: Secrets.supplier("idle"), name: LocalizedText(de: "Ruhiges Amt"))

  static func day(_ iso: String) -> Day { Secrets.written(Day(iso: iso), iso) }

  static func entry(
    _ supplier: SupplierID, _ file: String?, _ state: LedgerEntry.State = .onTime,
    in period: Period = period, due: Day? = day("2024-07-15"), rows: Int = 3, rejected: Int = 1
  ) -> LedgerEntry {
    LedgerEntry(
      period: period, supplier: supplier, dataSet: "report", due: due,
      received: file == nil ? nil : ReceivedTime(day: day("2024-07-10")), state: state,
      file: file.map { "deliveries/\(period)/\(supplier)/\($0)" }, sha256: nil,
      rows: file == nil ? 0 : rows, accepted: file == nil ? 0 : rows - rejected,
      rejected: file == nil ? 0 : rejected)
  }

  static func rule(
    _ id: String, _ severity: Severity = .error, _ effect: RuleEffect = .rowRejected
  ) -> Rule {
    Rule(
      id, severity, effect, message: Wording(de: "{0} {1} {2}", en: "{0} {1} {2}"),
      remedy: Wording(de: "Bitte ändern.", en: "Please change."))
  }

  static func finding(
    _ rule: Rule, by supplier: SupplierID, line: Int = 2, value: String? = nil,
    _ arguments: [FindingArgument] = [], file: String = "bericht.csv", project: String? = nil
  ) -> Finding {
    Finding(
      rule,
      at: SourceLocation(
        file: "deliveries/\(period)/\(supplier)/\(file)", place: .text(line: line, column: 1)),
      field: "Status", value: value, arguments, project: project.map(Secrets.project),
      supplier: supplier, period: period)
  }

  static func state(
    _ id: String, leads: [SupplierID], by supplier: SupplierID?, corrected: [String] = [],
    carriedFrom: Period? = nil
  ) -> ProjectState {
    let reported = carriedFrom ?? period
    let file =
      "deliveries/\(reported)/\(supplier?.text ?? "none")/\(supplier == other ? "fremd" : "bericht").csv"
    let place = SourceLocation(file: file, place: .text(line: 4, column: 1))
    var report = StatusReport(location: place)
    report.comment = Reported(
      supplier == other ? "fremder-kommentar" : "eigener-kommentar", text: "", field: "", at: place)
    return ProjectState(
      project: Secrets.project(id),
      row: RegisterRow(
        project: Secrets.project(id), slot: Secrets.slot("K1-S1-P1"), reportingLead: leads.first,
        leads: Array(leads.dropFirst()), name: LocalizedText(de: "Projekt \(id)"),
        location: SourceLocation(file: "projects.csv")),
      fixedOn: PartialDate(iso: "2021"), isFixed: true, isCurrent: true, status: .ongoing,
      report: supplier == nil ? nil : report, reportedBy: supplier,
      reportPeriod: supplier == nil ? nil : reported, carriedForward: carriedFrom != nil,
      correctedFields: corrected)
  }

  static func correction(_ project: String, old: String) -> Correction {
    Correction(
      period: period, project: Secrets.project(project), field: .evidence, old: .text(old),
      new: .text("Bescheid"), by: "Erika Büro", on: day("2024-07-20"), reason: "Anruf",
      location: SourceLocation(file: "corrections/2024-Q2.csv"))
  }

  static func material(
    ledger: [LedgerEntry], findings: [Finding] = [], states: [ProjectState] = [],
    before: FeedbackMaterial.Before? = nil, corrections: [Correction] = [],
    extensions: [SupplierID: Day] = [:]
  ) -> FeedbackMaterial {
    FeedbackMaterial(
      strategy: Secrets.strategy, snapshot: Snapshot(period: period, projects: states),
      ledger: ledger, findings: findings, before: before, corrections: corrections,
      ways: [
        "deliveries/\(period)/own/bericht.csv": "mail",
        "deliveries/\(period)/other/fremd.csv": "fremder-weg",
      ],
      plan: PeriodPlan(
        period: period, deadline: day("2024-07-15"), lock: day("2024-07-31"),
        extensions: extensions),
      ahead: [
        PeriodPlan(
          period: period.next, deadline: day("2024-10-15"), lock: day("2024-10-31"),
          extensions: [other: day("2024-10-29")])
      ], contact: OfficeContact(text: nil, addresses: ["buero@example.org"]))
  }

  /// Both suppliers sent a file with faults, lead projects together, and were corrected.
  static let both: FeedbackMaterial = {
    let leadsDiffer = rule("leads-differ", .warning, .used)
    let said = FindingArgument.localized(
      Wording(
        de: "Eigenes Amt: in Arbeit; Anderes Amt: fremd-status",
        en: "Own department: ongoing; Anderes Amt: fremd-status"))
    func differ(_ supplier: SupplierID, _ value: String) -> Finding {
      finding(
        leadsDiffer, by: supplier, value: value,
        [.text("kp-2"), said, .text("Anderes Amt")],
        file: supplier == own ? "bericht.csv" : "fremd.csv", project: "kp-2")
    }
    return material(
      ledger: [entry(own, "bericht.csv"), entry(other, "fremd.csv")],
      findings: [
        finding(rule("bad-status"), by: own, line: 3, value: "fast fertig"),
        finding(rule("bad-status"), by: other, value: "fremder-wert", file: "fremd.csv"),
        differ(own, "ongoing"), differ(other, "implemented"),
        Finding(rule("office"), at: SourceLocation(file: "projects.csv"), value: "fremd-im-büro"),
      ],
      states: [
        state("kp-1", leads: [own], by: own, corrected: ["evidence"]),
        state("kp-2", leads: [other, own], by: other, corrected: ["evidence"]),
        state("kp-3", leads: [other], by: other),
      ],
      before: FeedbackMaterial.Before(
        period: period.previous,
        ledger: [
          entry(own, "alt.csv", in: period.previous),
          entry(other, "fremd.csv", in: period.previous),
        ],
        findings: [
          finding(rule("old"), by: other, value: "fremder-alter-wert", file: "fremd.csv")
        ]),
      corrections: [
        correction("kp-1", old: "eigener-nachweis"), correction("kp-2", old: "fremder-nachweis"),
        correction("kp-3", old: "fremder-nachweis"),
      ], extensions: [other: day("2024-07-29")])
  }()
}
