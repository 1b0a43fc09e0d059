import Assessment
import StrategyModel
import Testing

@Suite("“Unverändert” and “Fehlanzeige”")
struct ConfirmationTests {
  private func afterFirstQuarter() -> Office {
    var office = smallOffice()
    office.close(
      "2024-Q1",
      [
        file(
          for: "2024-Q1",
          [
            Row("kp-001", .ongoing) {
              $0.percent = 40
              $0.plannedEnd = "2025-12"
            }, Row("kp-002", .planned),
          ])
      ])
    return office
  }

  @Test("“Unverändert” confirms the whole earlier report and counts as reported")
  func unchanged() {
    let outcome = afterFirstQuarter().assess(
      "2024-Q2", [file([.unchanged("kp-001"), .unchanged("kp-002")])])
    let state = outcome["kp-001"]
    #expect(state.status == .ongoing)
    #expect(state.report?.percentComplete?.value == Percent(40))
    #expect(state.isReported && !state.carriedForward)
    #expect(state.reportPeriod == Period("2024-Q2"))
    #expect(state.statusSince == PartialDate(Day(iso: "2024-03-31")!))
    #expect(outcome.rules.isEmpty)
  }

  @Test("“Unverändert” keeps a report from going stale")
  func unchangedKeepsFresh() {
    var office = afterFirstQuarter()
    office.staleAfter = 1
    office.close("2024-Q2", [file([.unchanged("kp-001")])])
    let outcome = office.assess("2024-Q3", [])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome["kp-002"].status == .unknown)
    #expect(outcome["kp-002"].isStale)
  }

  @Test("“Unverändert” with nothing before is an error")
  func unchangedWithoutEarlier() {
    let outcome = smallOffice().assess(
      "2024-Q2", [file([.unchanged("kp-001"), Row("kp-002", .ongoing)])])
    #expect(outcome["kp-001"].status == .unknown)
    #expect(!outcome["kp-001"].isReported)
    #expect(outcome.rules == ["unchanged-without-earlier-report"])
    #expect(outcome.states() == [.partial])
    #expect(outcome.value.ledger.map(\.rejected) == [1])
  }

  @Test("“Unverändert” beside another percentage: the last report holds, and the clerk is told")
  func unchangedButDiffers() {
    var row = Row.unchanged("kp-001")
    row.percent = 60
    row.plannedEnd = "2025-12"
    row.comment = "läuft gut"
    let outcome = afterFirstQuarter().assess("2024-Q2", [file([row, .unchanged("kp-002")])])
    #expect(outcome["kp-001"].report?.percentComplete?.value == Percent(40))
    #expect(outcome.value.deliveries.first?.reports.first?.percentComplete == nil)
    #expect(outcome.rules == ["unchanged-but-differs"])
    #expect(
      outcome.findings.first?.message(.de)
        == "Die Zeile meldet „unverändert“, nennt bei „Fortschritt“ mit „60“ aber etwas anderes als "
        + "der letzte Bericht („40“); es gilt der letzte Bericht.")
  }

  @Test("“Unverändert” in a second file of the quarter means the first one")
  func unchangedSinceFirstFile() {
    let outcome = afterFirstQuarter().assess(
      "2024-Q2",
      [
        file(
          named: "1.csv", received: "2024-07-01", [Row("kp-001", .paused), Row("kp-002", .planned)]),
        file(named: "2.csv", received: "2024-07-02", [.unchanged("kp-001"), .unchanged("kp-002")]),
      ])
    #expect(outcome["kp-001"].status == .paused)
  }

  @Test("Fehlanzeige confirms every project of the supplier")
  func nothingNew() {
    let outcome = afterFirstQuarter().assess("2024-Q2", [file(nothingNew: true)])
    #expect(outcome["kp-001"].isReported && outcome["kp-002"].isReported)
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome.states() == [.onTime])
    #expect(outcome.rules.isEmpty)
  }

  @Test("Fehlanzeige where nothing was ever reported is no report")
  func nothingNewWithoutEarlier() {
    let outcome = smallOffice().assess("2024-Q2", [file(nothingNew: true)])
    #expect(
      outcome.rules == ["unchanged-without-earlier-report", "unchanged-without-earlier-report"])
    #expect(!outcome["kp-001"].isReported)
    #expect(outcome.states() == [.partial])
  }

  @Test("Fehlanzeige after a report of the same quarter does not take it back")
  func nothingNewAfterReport() {
    let outcome = afterFirstQuarter().assess(
      "2024-Q2",
      [
        file(named: "1.csv", received: "2024-07-01", [Row("kp-001", .paused)]),
        file(named: "2.csv", received: "2024-07-02", nothingNew: true),
      ])
    #expect(outcome["kp-001"].status == .paused)
    #expect(outcome["kp-002"].isReported)
  }

  @Test("“Unverändert” in the status file and new money in the other: both hold")
  func unchangedWithNewMoney() {
    var office = afterFirstQuarter()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money")])
    func files(_ planned: Int64, _ period: String) -> [Delivery] {
      [
        file(named: "s.csv", for: period, [.unchanged("kp-001"), .unchanged("kp-002")]),
        file(
          named: "m.csv", for: period, dataSet: "money",
          [
            Row("kp-001", nil) { $0.planned = planned },
            Row("kp-002", nil) { $0.planned = planned },
          ]),
      ]
    }
    office.close("2024-Q2", files(500, "2024-Q2"))
    let outcome = office.assess("2024-Q3", files(600, "2024-Q3"))
    #expect(outcome["kp-001"].report?.moneyPlanned?.value == Money(cents: 60_000))
    #expect(outcome["kp-001"].report?.percentComplete?.value == Percent(40))
    #expect(outcome.rules.isEmpty)
  }

  @Test("A later row without status does not take the status of an earlier file away")
  func rowWithoutStatus() {
    let outcome = smallOffice().assess(
      "2024-Q2",
      [
        file(
          named: "1.csv", received: "2024-07-01",
          [Row("kp-001", .paused), Row("kp-002", .ongoing)]),
        file(
          named: "2.csv", received: "2024-07-02", [Row("kp-001", nil), Row("kp-002", .ongoing)]),
      ])
    #expect(outcome["kp-001"].status == .paused)
    #expect(outcome.rules == ["status-not-reported"])
  }

  @Test("Fehlanzeige for the money file does not confirm the status")
  func nothingNewForMoney() {
    var office = afterFirstQuarter()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money")])
    let outcome = office.assess(
      "2024-Q2", [file(named: "m.csv", dataSet: "money", nothingNew: true)])
    #expect(!outcome["kp-001"].isReported)
  }
}
