// Scenarios state what exists; a nil here is a mistake of the test itself.
// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import StrategyModel
import Testing

@Suite("What the office corrects")
struct CorrectionTests {
  private let bothOngoing = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]

  private func value(_ outcome: Outcome, _ project: String = "kp-001") -> StatusReport {
    outcome[project].report!
  }

  @Test("A corrected status counts, and is marked; the supplier's other values stay")
  func status() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.paused))
    let outcome = office.assess(
      "2024-Q2", [file([Row("kp-001", .ongoing) { $0.percent = 40 }, Row("kp-002", .ongoing)])])
    #expect(outcome["kp-001"].status == .paused)
    #expect(outcome["kp-001"].correctedFields == ["status"])
    #expect(outcome["kp-001"].isReported && !outcome["kp-001"].carriedForward)
    #expect(value(outcome).percentComplete?.value == Percent(40))
    #expect(value(outcome).status?.location.description == "corrections/2024-Q2.csv:2:1")
    #expect(outcome["kp-002"].status == .ongoing && outcome["kp-002"].correctedFields.isEmpty)
    #expect(outcome.rules.isEmpty)
  }

  @Test("Dates, percent, money, light and texts are corrected, set where empty, and emptied")
  func everyField() {
    var office = smallOffice()
    office.correct("kp-001", .plannedEnd, .day("2026"), .day("2027-03"))
    office.correct("kp-001", .percentComplete, .percent(Percent(40)), .percent(Percent(45)))
    office.correct("kp-001", .moneyPlanned, .euros(1_000), .euros(1_000_000))
    office.correct("kp-001", .moneySpent, nil, .euros(2_500))
    office.correct("kp-001", .light, .light(.green), .light(.amber))
    office.correct("kp-001", .expectedEnd, .day("2026-06"), nil)
    office.correct("kp-001", .reason, nil, .text("Bodenfund"))
    let row = Row("kp-001", .ongoing) {
      $0.plannedEnd = "2026"
      $0.expectedEnd = "2026-06"
      $0.percent = 40
      $0.planned = 1_000
      $0.light = .green
    }
    let outcome = office.assess("2024-Q2", [file([row, Row("kp-002", .ongoing)])])
    let report = value(outcome)
    #expect(report.plannedEnd?.value == PartialDate(iso: "2027-03"))
    #expect(report.percentComplete?.value == Percent(45))
    #expect(report.moneyPlanned?.value == Money(cents: 100_000_000))
    #expect(report.moneySpent?.value == Money(cents: 250_000))
    #expect(report.light?.value == .amber)
    #expect(report.expectedEnd == nil)
    #expect(report.reason?.value == "Bodenfund")
    #expect(outcome["kp-001"].baselineEnd == PartialDate(iso: "2027-03"))
    #expect(
      outcome["kp-001"].correctedFields == [
        "percent_complete", "planned_end", "expected_end", "money_planned", "money_spent", "light",
        "reason",
      ])
    #expect(outcome.rules.isEmpty)
  }

  @Test("The same wrong value next quarter is corrected again, and nothing is held against anybody")
  func holdsOn() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.planned), in: "2024-Q1")
    office.correct(
      "kp-001", .percentComplete, .percent(Percent(40)), .percent(Percent(60)), in: "2024-Q1")
    let rows = [Row("kp-001", .ongoing) { $0.percent = 40 }, Row("kp-002", .ongoing)]
    office.close("2024-Q1", [file(for: "2024-Q1", rows)])
    let again = office.close("2024-Q2", [file(bytes: "other", rows)])
    #expect(again["kp-001"].status == .planned)
    #expect(value(again).percentComplete?.value == Percent(60))
    #expect(again["kp-001"].correctedFields == ["status", "percent_complete"])
    #expect(again["kp-001"].statusSince == PartialDate(iso: "2024-03-31"))
    #expect(again.rules.isEmpty)
  }

  @Test(
    "Carried forward, and confirmed as unchanged, a corrected value stays as it is",
    arguments: [nil, Row.unchanged("kp-001")])
  func carriedForward(row: Row?) {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.paused), in: "2024-Q1")
    office.close("2024-Q1", [file(for: "2024-Q1", bothOngoing)])
    let rows = (row.map { [$0] } ?? []) + [Row("kp-002", .ongoing)]
    let outcome = office.assess("2024-Q2", [file(rows)])
    #expect(outcome["kp-001"].status == .paused)
    #expect(outcome["kp-001"].correctedFields == ["status"])
    #expect(outcome["kp-001"].isReported == (row != nil))
    #expect(outcome["kp-001"].reportPeriod == Period(row == nil ? "2024-Q1" : "2024-Q2"))
  }

  @Test("Once a delivery agrees the correction is over, also when the old value comes back")
  func expires() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.paused), in: "2024-Q1")
    office.close("2024-Q1", [file(for: "2024-Q1", bothOngoing)])
    let agreeing = office.close(
      "2024-Q2", [file([Row("kp-001", .paused), Row("kp-002", .ongoing)])])
    #expect(agreeing["kp-001"].status == .paused)
    #expect(agreeing["kp-001"].correctedFields.isEmpty)
    #expect(agreeing.rules == ["correction-expired"])
    #expect(
      agreeing.findings.first { $0.rule == CorrectionExpired.rule }?.message(.de)
        == "Die Korrektur von „status“ bei kp-001 („1.000 Bänke“) ist erledigt: Der Bericht nennt "
        + "nun selbst „paused“.")
    let back = office.assess("2024-Q3", [file(for: "2024-Q3", bytes: "q3", bothOngoing)])
    #expect(back["kp-001"].status == .ongoing)
    #expect(back.rules.isEmpty)
  }

  @Test("Where something else is reported than the correction starts from, it is not applied")
  func outdated() {
    var office = smallOffice()
    office.correct("kp-001", .percentComplete, .percent(Percent(40)), .percent(Percent(45)))
    let outcome = office.close(
      "2024-Q2", [file([Row("kp-001", .ongoing) { $0.percent = 60 }, Row("kp-002", .ongoing)])])
    #expect(value(outcome).percentComplete?.value == Percent(60))
    #expect(outcome["kp-001"].correctedFields.isEmpty)
    #expect(outcome.rules == ["correction-outdated"])
    #expect(
      outcome.findings.first { $0.rule == CorrectionOutdated.rule }?.message(.de)
        == "Die Korrektur von „percent_complete“ bei kp-001 („1.000 Bänke“) wird für 2024-Q2 nicht "
        + "angewandt: Sie geht von „40.00“ aus, im Bericht steht „60.00“.")
    let next = office.assess("2024-Q3", [file(for: "2024-Q3", bothOngoing)])
    #expect(next.rules.isEmpty)
  }

  @Test("The delivery moves on: the correction is over, and it is said once")
  func movesOn() {
    var office = smallOffice()
    office.correct(
      "kp-001", .percentComplete, .percent(Percent(40)), .percent(Percent(45)), in: "2024-Q1")
    func rows(_ percent: Int) -> [Row] {
      [Row("kp-001", .ongoing) { $0.percent = percent }, Row("kp-002", .ongoing)]
    }
    office.close("2024-Q1", [file(for: "2024-Q1", rows(40))])
    let moved = office.close("2024-Q2", [file(rows(60))])
    #expect(value(moved).percentComplete?.value == Percent(60))
    #expect(moved.rules == ["correction-outdated"])
    #expect(office.assess("2024-Q3", [file(for: "2024-Q3", rows(70))]).rules.isEmpty)
  }

  @Test(
    "A later correction takes the place of an earlier one, whichever of both values it starts from",
    arguments: [Status.ongoing, .paused])
  func replaced(start: Status) {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.paused), in: "2024-Q1")
    office.correct("kp-001", .status, .status(start), .status(.planned), in: "2024-Q2")
    office.close("2024-Q1", [file(for: "2024-Q1", bothOngoing)])
    let second = office.close("2024-Q2", [file(bytes: "q2", bothOngoing)])
    #expect(second["kp-001"].status == .planned)
    let third = office.assess("2024-Q3", [file(for: "2024-Q3", bytes: "q3", bothOngoing)])
    #expect(third["kp-001"].status == .planned)
    #expect(third.rules.isEmpty)
  }

  @Test("A correction changes no period before its own")
  func notBefore() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.paused), in: "2024-Q3")
    let outcome = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome.rules.isEmpty)
  }

  @Test("Implemented on 5 July does not count in the second quarter, whoever says it")
  func implementedLater() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.implemented))
    office.correct("kp-001", .actualEnd, nil, .day("2024-07-05"))
    office.correct("kp-001", .percentComplete, nil, .percent(Percent(95)))
    let outcome = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome["kp-001"].correctedFields == ["percent_complete"])
    #expect(outcome.rules == ["implemented-after-period"])
    #expect(outcome.places(ImplementedAfterPeriod.rule) == ["corrections/2024-Q2.csv:3:1"])
  }

  @Test("Corrected to implemented it counts; without date and evidence that is said at the row")
  func implemented() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.implemented))
    let bare = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(bare["kp-001"].status == .implemented)
    #expect(bare.rules == ["implemented-without-date", "implemented-without-evidence"])
    #expect(bare.places(ImplementedWithoutDate.rule) == ["corrections/2024-Q2.csv:2:1"])

    office.correct("kp-001", .actualEnd, nil, .day("2024-05-31"))
    office.correct("kp-001", .evidence, nil, .text("Abnahmeprotokoll"))
    let whole = office.close("2024-Q2", [file(bothOngoing)])
    #expect(whole.rules.isEmpty)
    #expect(whole["kp-001"].statusSince == PartialDate(iso: "2024-05-31"))
    let next = office.assess("2024-Q3", [])
    #expect(!next["kp-001"].isStale && next["kp-001"].status == .implemented)
  }

  @Test("Integrated needs a target; with one it lapses and nobody owes a report any more")
  func integrated() {
    var office = smallOffice()
    office.correct("kp-001", .status, .status(.ongoing), .status(.integrated))
    let without = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(without["kp-001"].status == .ongoing)
    #expect(without.rules == ["integrated-into-nothing"])
    office.correct("kp-001", .integratedInto, nil, .text("kp-002"))
    let with = office.close("2024-Q2", [file(bothOngoing)])
    #expect(with["kp-001"].status == .integrated)
    #expect(with.rules.isEmpty)
    #expect(!office.assess("2024-Q3", [])["kp-001"].isExpected)
  }

  @Test("The project it went into is the same by id and by name")
  func integratedByName() {
    var office = smallOffice()
    office.project("kp-003", "K1-S1-P3", name: "Stadtbad")
    office.correct("kp-001", .integratedInto, .text("kp-002"), .text("kp-003"))
    let row = Row("kp-001", .integrated) { $0.integratedInto = "grüne höfe" }
    let rows = [row, Row("kp-002", .ongoing), Row("kp-003", .ongoing)]
    let outcome = office.assess("2024-Q2", [file(rows)])
    #expect(value(outcome).integratedInto?.value == "kp-003")
  }

  @Test("An actual end still to come is dropped, as it would be from a report")
  func futureDate() {
    var office = smallOffice()
    office.correct("kp-001", .actualEnd, nil, .day("2025-03"))
    let outcome = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(value(outcome).actualEnd == nil)
    #expect(outcome["kp-001"].correctedFields.isEmpty)
    #expect(outcome.places(FutureDate.rule) == ["corrections/2024-Q2.csv:2:1"])
  }

  @Test("Without any report the office may state the status, but nothing reported nothing")
  func withoutReport() {
    var office = smallOffice()
    office.correct("kp-001", .status, nil, .status(.planned), in: "2024-Q1")
    office.correct("kp-002", .percentComplete, nil, .percent(Percent(10)), in: "2024-Q1")
    let outcome = office.close("2024-Q1", [])
    #expect(outcome["kp-001"].status == .planned)
    #expect(outcome["kp-001"].reportedBy == nil && !outcome["kp-001"].isReported)
    #expect(outcome["kp-001"].isExpected)
    #expect(outcome["kp-002"].report == nil)
    #expect(outcome.rules == ["correction-without-report", "delivery-missing"])
    let unchanged = office.close("2024-Q2", [file([.unchanged("kp-001")])])
    #expect(unchanged.rules.contains("unchanged-without-earlier-report"))
    #expect(unchanged["kp-001"].status == .planned)
    let reported = office.assess("2024-Q3", [file(for: "2024-Q3", bothOngoing)])
    #expect(reported["kp-001"].status == .ongoing)
    #expect(reported.places(CorrectionOutdated.rule) == ["corrections/2024-Q1.csv:2:1"])
    // What could not be applied does not wait for a later report.
    #expect(reported["kp-002"].correctedFields.isEmpty)
  }

  @Test("A report too old to count says nothing, and the office may say what is so")
  func stale() {
    var office = smallOffice()
    office.staleAfter = 1
    office.close("2023-Q4", [file(for: "2023-Q4", bothOngoing)])
    office.close("2024-Q1", [])
    office.correct("kp-001", .status, .status(.unknown), .status(.paused))
    let outcome = office.close("2024-Q2", [])
    #expect(outcome["kp-001"].status == .paused && !outcome["kp-001"].isStale)
    #expect(outcome["kp-002"].status == .unknown)
    #expect(outcome["kp-001"].statusSince == PartialDate(iso: "2024-06-30"))
    #expect(office.close("2024-Q3", [])["kp-001"].status == .paused)
    #expect(office.close("2024-Q4", [])["kp-001"].status == .unknown)
  }

  @Test("What the register says of a project that went into another still holds")
  func register() {
    var office = smallOffice()
    office.project("kp-003", "K1-S1-P3", integratedInto: "kp-001")
    office.correct("kp-003", .status, nil, .status(.ongoing))
    let outcome = office.assess("2024-Q2", [file(bothOngoing)])
    #expect(outcome["kp-003"].status == .integrated)
    #expect(outcome.places(RegisterSaysIntegrated.rule) == ["corrections/2024-Q2.csv:2:1"])
  }
}
