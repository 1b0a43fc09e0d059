import Assessment
import StrategyModel
import Testing

@Suite("What a row says")
struct RuleTests {
  /// One row after one earlier quarter, the rule that must find it, and the column it points at.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let column: Int
    /// Of the quarters before, the oldest first.
    let before: [Row]
    let now: Row
    var testDescription: String { rule }

    init(_ rule: String, _ column: Int, before: Row = Row("kp-001", .ongoing), _ now: Row) {
      self.init(rule, column, before: [before], now)
    }

    init(_ rule: String, _ column: Int, before: [Row], _ now: Row) {
      self.rule = rule
      self.column = column
      self.before = before
      self.now = now
    }
  }

  static let faults: [Case] =
    [
      Case("integrated-into-nothing", 3, Row("kp-001", .integrated)),
      Case(
        "integrated-into-nothing", 16, Row("kp-001", .integrated) { $0.integratedInto = "kp-001" }),
      Case("integrated-target-unknown", 16, Row("kp-001", .integrated) { $0.integratedInto = "x" }),
      Case("status-went-back", 3, Row("kp-001", .planned)),
      Case(
        "status-went-back", 3, before: implemented, Row("kp-001", .ongoing)),
      Case("implemented-without-date", 3, Row("kp-001", .implemented) { $0.evidence = "Abnahme" }),
      Case(
        "implemented-without-evidence", 3, Row("kp-001", .implemented) { $0.actualEnd = "2024-05" }),
      Case("cancelled-without-reason", 3, Row("kp-001", .cancelled)),
      Case("percent-impossible", 4, Row("kp-001", .ongoing) { $0.percent = 120 }),
      Case("percent-impossible", 4, before: half, Row("kp-001", .ongoing) { $0.percent = -1 }),
      Case("percent-fell", 4, before: half, Row("kp-001", .ongoing) { $0.percent = 45 }),
      Case("hundred-percent-while-ongoing", 4, Row("kp-001", .ongoing) { $0.percent = 100 }),
      Case(
        "end-before-start", 6,
        Row("kp-001", .ongoing) {
          $0.plannedStart = "2025-03"
          $0.plannedEnd = "2024-12"
        }),
      Case(
        "end-before-start", 8,
        Row("kp-001", .paused) {
          $0.actualStart = "2024-03-02"
          $0.actualEnd = "2024-03-01"
        }),
      Case("future-date", 7, Row("kp-001", .ongoing) { $0.actualStart = "2024-07-01" }),
      Case("future-date", 8, Row("kp-001", .ongoing) { $0.actualEnd = "2025-03" }),
      Case(
        "planned-end-moved", 6, before: planned, Row("kp-001", .ongoing) { $0.plannedEnd = "2026" }),
      Case(
        "overdue-while-green", 12,
        Row("kp-001", .ongoing) {
          $0.light = .green
          $0.plannedEnd = "2024-05"
        }),
      Case(
        "spent-above-planned", 11,
        Row("kp-001", .ongoing) {
          $0.planned = 100
          $0.spent = 101
        }),
      Case("money-off-by-factor", 10, before: money, Row("kp-001", .ongoing) { $0.planned = 1240 }),
      Case(
        "money-off-by-factor", 10, before: money,
        Row("kp-001", .ongoing) { $0.planned = 12_500_000 }),
      Case("money-off-by-factor", 11, before: money, Row("kp-001", .ongoing) { $0.spent = 30 }),
    ] + plausible

  private static let implemented = Row("kp-001", .implemented) {
    $0.actualEnd = "2024-02-29"
    $0.evidence = "Abnahme"
  }
  private static let half = Row("kp-001", .ongoing) { $0.percent = 50 }
  private static let planned = Row("kp-001", .ongoing) { $0.plannedEnd = "2025-06" }
  private static let money = Row("kp-001", .ongoing) {
    $0.planned = 1_250_000
    $0.spent = 30_000
  }

  private func assess(
    _ before: [Row], _ now: Row, _ rule: String? = nil, fixed: String = "2020-01-01"
  ) -> Outcome {
    var office = Office()
    office.supplier("amt-a")
    office.project("kp-001", fixed: fixed)
    if let rule = AssessmentRules.all.first(where: { $0.id == rule }), rule.isOptional {
      office.severities = [rule.id: rule.severity]
    }
    let quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1"].suffix(before.count)
    for (quarter, row) in zip(quarters, before) {
      office.close(quarter, [file(for: quarter, [row])])
    }
    return office.assess("2024-Q2", [file([now])])
  }

  @Test("Each fault is found once, at its cell", arguments: faults)
  func fault(_ fault: Case) {
    let outcome = assess(fault.before, fault.now, fault.rule)
    #expect(outcome.rules == [fault.rule])
    let finding = outcome.findings.first { $0.rule.id == fault.rule }
    #expect(finding?.location.column == fault.column)
    #expect(finding?.supplier?.text == "amt-a")
    #expect(finding?.project?.text == "kp-001")
    #expect(finding?.period == Period("2024-Q2"))
    for language in Language.allCases {
      #expect(finding?.message(language).contains("{") == false)
      #expect(finding?.remedy(language).contains("{") == false)
    }
    let isRejected = finding?.rule.effect == .rowRejected
    #expect(outcome["kp-001"].carriedForward == isRejected)
    #expect(outcome.value.ledger.first?.rejected == (isRejected ? 1 : 0))
  }

  static let sound: [(Row?, Row)] = [
    (nil, Row("kp-001", .planned)),
    (Row("kp-001", .planned), Row("kp-001", .ongoing)),
    (Row("kp-001", .ongoing), Row("kp-001", .paused)),
    (Row("kp-001", .paused), Row("kp-001", .ongoing)),
    (half, Row("kp-001", .ongoing) { $0.percent = 50 }),
    (half, Row("kp-001", .ongoing)),
    (Row("kp-001", .ongoing), implemented),
    (implemented, Row("kp-001", .implemented) { $0.actualEnd = "2024-02-29" }),
    (Row("kp-001", .ongoing), Row("kp-001", .cancelled) { $0.comment = "zu teuer" }),
    (
      planned,
      Row("kp-001", .ongoing) {
        $0.plannedStart = "2025"
        $0.plannedEnd = "2025-03"
        $0.light = .green
      }
    ),
    (nil, Row("kp-001", .ongoing) { $0.actualStart = "2024" }),
    (
      nil,
      Row("kp-001", .ongoing) {
        $0.plannedEnd = "2024-06-30"
        $0.light = .green
      }
    ),
    (
      money,
      Row("kp-001", .ongoing) {
        $0.planned = 1_400_000
        $0.spent = 300_000
      }
    ),
  ]

  @Test("A sentence has one form of date, however the file writes it")
  func dates() {
    let late = Row("kp-001", .implemented) { $0.actualEnd = "2024-07-05" }
    let turned = Row("kp-001", .ongoing) {
      $0.plannedStart = "2025-03-01"
      $0.plannedEnd = "2024-12-31"
    }
    func sentence(_ row: Row, _ rule: Rule) -> String? {
      assess([], row).findings.first { $0.rule == rule }?.message(.de)
    }
    #expect(
      sentence(late, ImplementedAfterPeriod.rule)
        == "Das Projekt ist zum 05.07.2024 als umgesetzt gemeldet; gezählt wird der Stand am "
        + "30.06.2024, deshalb wurde die Zeile nicht übernommen.")
    #expect(
      sentence(turned, EndBeforeStart.rule)
        == "Das Ende (31.12.2024) liegt vor dem Beginn (01.03.2025).")
  }

  @Test("A sound row gives no finding", arguments: sound)
  func soundRow(before: Row?, now: Row) {
    #expect(assess(before.map { [$0] } ?? [], now).rules.isEmpty)
  }

  @Test("What stays within a rule's limit gives no finding", arguments: within)
  func withinLimits(_ sound: Case) {
    #expect(!assess(sound.before, sound.now, sound.rule).rules.contains(sound.rule))
  }

  @Test("An optional rule is asked only where configuration names it, others unless it is off")
  func optionalRules() {
    let row = Row("kp-001", .ongoing) { $0.plannedEnd = "2024-05" }
    #expect(assess([], row).rules.isEmpty)
    #expect(assess([], row, "overdue-without-reason").rules == ["overdue-without-reason"])
    var office = Office()
    office.supplier("amt-a")
    office.project("kp-001")
    office.switchedOff = ["hundred-percent-while-ongoing", "percent-impossible"]
    let done = Row("kp-001", .ongoing) { $0.percent = 100 }
    #expect(office.assess("2024-Q2", [file([done])]).rules.isEmpty)
    // What decides whether a value counts cannot be switched off.
    let much = Row("kp-001", .ongoing) { $0.percent = 120 }
    #expect(office.assess("2024-Q2", [file([much])]).rules == ["percent-impossible"])
  }

  @Test("Bad values are dropped, the rest of the row is used")
  func droppedFields() {
    let outcome = assess(
      [],
      Row("kp-001", .ongoing) {
        $0.percent = 101
        $0.actualStart = "2024-09"
        $0.plannedEnd = "2025"
      })
    let report = outcome["kp-001"].report
    #expect(report?.percentComplete == nil && report?.actualStart == nil)
    #expect(report?.plannedEnd != nil)
    #expect(outcome["kp-001"].isReported)
  }

  @Test("A moved end says how often and by how many days against the first plan")
  func movedEnd() {
    var office = Office()
    office.supplier("amt-a")
    office.project("kp-001")
    for (period, end) in [
      ("2023-Q3", "2024-02-29"), ("2023-Q4", "2024-02-29"), ("2024-Q1", "2024-06-30"),
    ] {
      let row = Row("kp-001", .ongoing) { $0.plannedEnd = end }
      office.close(period, [file(for: period, [row])])
    }
    let row = Row("kp-001", .ongoing) { $0.plannedEnd = "2025-02-28" }
    let outcome = office.assess("2024-Q2", [file([row])])
    #expect(
      outcome.findings.first { $0.rule == PlannedEndMoved.rule }?.message(.de)
        == "Das geplante Ende hat sich verschoben: bisher 30.06.2024, jetzt 28.02.2025 (2. Verschiebung, "
        + "365 Tage nach dem ersten Plan).")
  }

  @Test("Decisions: what is fixed or lapsed without one is said to the office")
  func decisions() {
    var office = smallOffice()
    let rows = [Row("kp-001", .cancelled) { $0.reason = "zu teuer" }, Row("kp-002", .ongoing)]
    func rules() -> [String] {
      office.assess("2024-Q2", [file(rows)]).findings.map(\.rule.id)
    }
    #expect(
      rules() == ["fixed-without-decision", "fixed-without-decision", "lapsed-without-decision"])
    func decide(_ project: String?, _ action: Decision.Action) {
      office.decisions.append(
        Decision(
          paper: "20240001", kind: "Vorlage", body: "Rat", date: nil, result: "", isPublic: true,
          link: nil, project: project.flatMap { .init($0) }, action: action,
          location: SourceLocation(file: "decisions.csv")))
    }
    decide("kp-001", .fixed)
    decide("kp-002", .fixed)
    decide("kp-001", .cancelled)
    #expect(rules().isEmpty)
    decide(nil, .fixed)
    decide("kp-999", .changed)
    #expect(rules() == ["decision-without-project", "decision-without-project"])
  }
}
