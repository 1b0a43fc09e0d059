import Assessment
import StrategyModel
import Testing

@Suite("Status and money in files of their own, at different times")
struct DataSetTests {
  /// Status every quarter, money every half-year.
  private func office(money: Cadence? = .halfYear) -> Office {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money", cadence: money)])
    return office
  }

  private func status(_ period: String, _ status: Status = .ongoing, percent: Int? = nil)
    -> Delivery
  {
    let rows = ["kp-001", "kp-002"].map { Row($0, status) { $0.percent = percent } }
    return file(named: "s.csv", for: period, rows)
  }

  private func money(_ period: String, planned: Int64?, spent: Int64? = nil) -> Delivery {
    let rows = ["kp-001", "kp-002"].map { project in
      Row(project, nil) {
        $0.planned = planned
        $0.spent = spent
      }
    }
    return file(named: "m.csv", for: period, dataSet: "money", rows)
  }

  private func planned(_ outcome: Outcome) -> Int64? {
    outcome["kp-001"].report?.moneyPlanned.map { $0.value.cents / 100 }
  }

  @Test("Money that is not due this quarter stays in force beside a new status")
  func moneyStaysInForce() {
    var office = office()
    office.close("2024-Q2", [status("2024-Q2"), money("2024-Q2", planned: 500, spent: 100)])
    let third = office.close("2024-Q3", [status("2024-Q3", .paused, percent: 60)])
    #expect(planned(third) == 500)
    #expect(third["kp-001"].report?.moneySpent?.value == Money(cents: 10_000))
    #expect(third["kp-001"].report?.moneyPlanned?.location.file.contains("2024-Q2/") == true)
    #expect(third["kp-001"].status == .paused && !third["kp-001"].carriedForward)
    #expect(third.states() == [.carriedForward, .onTime])
    #expect(third.rules.isEmpty)

    let fourth = office.assess("2024-Q4", [status("2024-Q4")])
    #expect(planned(fourth) == 500)
    #expect(fourth["kp-001"].report?.percentComplete == nil)
    #expect(fourth.states() == [.missing, .onTime])
  }

  @Test("A new money file replaces the earlier one as a whole, never field by field")
  func wholeDataSets() {
    var office = office()
    office.close("2024-Q2", [status("2024-Q2"), money("2024-Q2", planned: 500, spent: 100)])
    for files in [
      [status("2024-Q4"), money("2024-Q4", planned: 700)], [money("2024-Q4", planned: 700)],
      [
        file(named: "s.csv", for: "2024-Q4", [.unchanged("kp-001"), .unchanged("kp-002")]),
        money("2024-Q4", planned: 700),
      ],
    ] {
      let outcome = office.assess("2024-Q4", files)
      #expect(planned(outcome) == 700)
      #expect(outcome["kp-001"].report?.moneySpent == nil)
    }
  }

  @Test("A quarter with the money file alone: the money counts with the earlier status")
  func moneyAlone() {
    var office = office()
    office.close("2024-Q1", [status("2024-Q1", percent: 40)])
    let outcome = office.assess("2024-Q2", [money("2024-Q2", planned: 500)])
    #expect(planned(outcome) == 500)
    let state = outcome["kp-001"]
    #expect(state.status == .ongoing)
    #expect(state.report?.percentComplete?.value == Percent(40))
    #expect(state.carriedForward && state.reportPeriod == Period("2024-Q1"))
    #expect(state.isExpected && !state.isReported)
    #expect(outcome.states() == [.onTime, .missing])
    #expect(outcome.rules == ["delivery-missing"])
  }

  @Test("Where only money is owed this quarter, the money is the report")
  func onlyMoneyOwed() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier(
      "amt-a", dataSets: [DataSet(cadence: .halfYear), DataSet(id: "money")])
    office.close("2024-Q2", [status("2024-Q2"), money("2024-Q2", planned: 500)])
    let outcome = office.assess("2024-Q3", [money("2024-Q3", planned: 600)])
    #expect(outcome["kp-001"].isReported && outcome["kp-001"].carriedForward)
    #expect(planned(outcome) == 600)
    #expect(outcome.states() == [.onTime, .carriedForward])
  }

  @Test("Money carried forward does not keep a status from going stale")
  func staleStatus() {
    var office = office(money: nil)
    office.staleAfter = 1
    office.close("2024-Q1", [status("2024-Q1")])
    office.close("2024-Q2", [money("2024-Q2", planned: 500)])
    let outcome = office.assess("2024-Q3", [money("2024-Q3", planned: 600)])
    #expect(outcome["kp-001"].status == .unknown && outcome["kp-001"].isStale)
  }

  @Test("A money file that names a status too is no reason to lose the other file's values")
  func moneyWithStatus() {
    var office = office()
    office.close("2024-Q1", [status("2024-Q1", percent: 40)])
    let rows = ["kp-001", "kp-002"].map { Row($0, .paused) { $0.planned = 500 } }
    let second = office.close("2024-Q2", [file(named: "m.csv", dataSet: "money", rows)])
    #expect(second["kp-001"].status == .paused && second["kp-001"].isReported)
    #expect(second["kp-001"].report?.percentComplete?.value == Percent(40))
    let third = office.assess("2024-Q3", [status("2024-Q3")])
    #expect(third["kp-001"].status == .ongoing)
    #expect(planned(third) == 500)
    #expect(third["kp-001"].report?.percentComplete == nil)
  }

  @Test("Money that the office corrected is still money of the money file")
  func correctedMoney() {
    var office = office()
    office.correct("kp-001", .moneyPlanned, .euros(500), .euros(5000), in: "2024-Q2")
    office.close("2024-Q2", [status("2024-Q2"), money("2024-Q2", planned: 500)])
    let outcome = office.assess("2024-Q3", [status("2024-Q3", .paused)])
    #expect(planned(outcome) == 5000)
    #expect(outcome["kp-001"].correctedFields == ["money_planned"])
    #expect(outcome.rules.isEmpty)
  }

  @Test("A status named this quarter goes before the first lead's earlier one with new money")
  func freshStatusFirst() {
    var office = Office()
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money")])
    office.supplier("gmbh")
    office.project("kp-001", leads: ["gmbh"])
    office.close("2024-Q1", [file(for: "2024-Q1", [Row("kp-001", .ongoing)])])
    let outcome = office.assess(
      "2024-Q2",
      [
        file(named: "m.csv", dataSet: "money", [Row("kp-001", nil) { $0.planned = 500 }]),
        file(from: "gmbh", [Row("kp-001", .paused)]),
      ])
    #expect(outcome["kp-001"].status == .paused && outcome["kp-001"].isReported)
    #expect(outcome["kp-001"].reportedBy?.text == "gmbh")
    #expect(outcome.places(LeadsDiffer.rule).isEmpty)
  }

  @Test("A data set that the supplier no longer sends is not carried on beneath a new status")
  func dataSetGone() {
    var office = office()
    office.close("2024-Q2", [status("2024-Q2"), money("2024-Q2", planned: 500)])
    office.suppliers = []
    office.supplier("amt-a")
    #expect(planned(office.assess("2024-Q3", [status("2024-Q3")])) == nil)
  }
}
