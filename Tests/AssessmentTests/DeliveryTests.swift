import Assessment
import StrategyModel
import Testing

@Suite("What a supplier sends, and when")
struct DeliveryTests {
  @Test("A later file updates the projects it contains; the others keep their report")
  func laterFileUpdates() {
    let outcome = smallOffice().assess(
      "2024-Q2",
      [
        file(
          named: "b.csv", received: "2024-07-02", [Row("kp-001", .planned), Row("kp-002", .paused)]),
        file(named: "a.csv", received: "2024-07-03", [Row("kp-001", .ongoing)]),
      ])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome["kp-002"].status == .paused)
    #expect(outcome.rules == ["missing-from-later-delivery"])
    #expect(outcome.states() == [.onTime, .onTime])
  }

  @Test("What a later file has set right counts as answered, and nothing else does")
  func setRight() {
    let wrong = Row("kp-001", .implemented)
    func open(_ second: Delivery) -> [String] {
      let outcome = smallOffice().assess(
        "2024-Q2",
        [
          file(named: "a.csv", received: "2024-07-02", [wrong, Row("kp-002", .implemented)]),
          second,
        ])
      let settled = OvertakenRows(outcome.value.ledger, outcome.snapshot)
        .settled(outcome.findings)
      return settled.filter { $0.rule == ImplementedWithoutDate.rule && !$0.answered }
        .map { "\($0.location.file.suffix(5)) \($0.project?.text ?? "")" }
    }
    let right = file(named: "b.csv", received: "2024-07-03", [Row("kp-001", .ongoing)])
    #expect(open(right) == ["a.csv kp-002"])
    // As wrong as before: the new row is asked about, the old one no longer.
    #expect(
      open(file(named: "b.csv", received: "2024-07-03", [wrong])) == [
        "a.csv kp-002", "b.csv kp-001",
      ])
    // The row of the later file is rejected, so that the first one counts.
    let rejected = Row("kp-001", .ongoing) { $0.isRejected = true }
    #expect(
      open(file(named: "b.csv", received: "2024-07-03", [rejected]))
        == ["a.csv kp-001", "a.csv kp-002"])
    // Of another data set.
    #expect(
      open(
        file(named: "b.csv", dataSet: "money", received: "2024-07-03", [Row("kp-001", .ongoing)])
      )
      .contains("a.csv kp-001"))
  }

  @Test("Where a data set replaces as a whole, what the later file leaves out no longer counts")
  func replaceWhole() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(replacesWhole: true)])
    office.close("2024-Q1", [file(for: "2024-Q1", [Row("kp-002", .planned)])])
    let outcome = office.assess(
      "2024-Q2",
      [
        file(
          named: "a.csv", received: "2024-07-02",
          [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]),
        file(named: "b.csv", received: "2024-07-03", [Row("kp-001", .ongoing)]),
      ])
    #expect(outcome["kp-002"].status == .planned)
    #expect(outcome["kp-002"].carriedForward)
    #expect(outcome.places(DroppedByReplacement.rule) == ["deliveries/2024-Q2/amt-a/b.csv"])
    #expect(outcome.states() == [.partial, .partial])
  }

  @Test("The time of receipt decides, not the name, and an unknown time comes last")
  func orderOfReceipt() {
    let late = file(named: "a.csv", received: "2024-07-04T10:00", [Row("kp-001", .paused)])
    let early = file(named: "b.csv", received: "2024-07-04T09:00", [Row("kp-001", .ongoing)])
    #expect(smallOffice().assess("2024-Q2", [late, early])["kp-001"].status == .paused)
    let unknown = file(named: "0.csv", received: "", [Row("kp-001", .planned)])
    let outcome = smallOffice().assess("2024-Q2", [unknown, late, early])
    #expect(outcome["kp-001"].status == .planned)
    #expect(outcome.places(ReceivedUnknown.rule) == ["deliveries/2024-Q2/amt-a/0.csv"])
  }

  @Test("Money in a file of its own adds up with the status of the same quarter")
  func dataSetsAddUp() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money")])
    let status = file(named: "s.csv", [Row("kp-001", .ongoing), Row("kp-002", .ongoing)])
    let money = file(
      named: "m.csv", dataSet: "money",
      [Row("kp-001", nil) { $0.planned = 500 }, Row("kp-002", nil) { $0.planned = 100 }])
    let outcome = office.assess("2024-Q2", [money, status])
    #expect(outcome["kp-001"].report?.moneyPlanned?.value == Money(cents: 50_000))
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome.rules.isEmpty)

    let alone = office.assess("2024-Q2", [money])
    #expect(alone["kp-001"].report == nil)
    #expect(alone.rules.filter { $0 == "status-not-reported" }.count == 2)
    #expect(alone.states() == [.partial, .missing])
    #expect(alone.value.ledger.first?.rejected == 2)
  }

  @Test("Two data sets that contradict each other: the first one listed counts, and it is said")
  func dataSetsDiffer() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money")])
    let outcome = office.assess(
      "2024-Q2",
      [
        file(named: "a.csv", dataSet: "money", [Row("kp-001", nil) { $0.planned = 900 }]),
        file(
          named: "b.csv", [Row("kp-001", .ongoing) { $0.planned = 800 }, Row("kp-002", .ongoing)]),
      ])
    #expect(outcome["kp-001"].report?.moneyPlanned?.value == Money(cents: 80_000))
    #expect(outcome.places(DataSetsDiffer.rule) == ["deliveries/2024-Q2/amt-a/a.csv:2:10"])
  }

  @Test("Last quarter's file sent again is an error and no report")
  func sameFileAgain() {
    var office = smallOffice()
    office.close("2024-Q1", [file(for: "2024-Q1", bytes: "x", [Row("kp-001", .ongoing)])])
    let outcome = office.assess("2024-Q2", [file(bytes: "x", [Row("kp-001", .ongoing)])])
    #expect(outcome.rules == ["same-file-again"])
    #expect(outcome["kp-001"].carriedForward)
    #expect(!outcome["kp-001"].isReported)
    #expect(outcome.states() == [.rejected])
    #expect(outcome.value.deliveries.map(\.isRejected) == [true])
  }

  @Test("A file that was rejected last quarter may come again, and so may Fehlanzeige")
  func sameFileAfterRejection() {
    var office = smallOffice()
    let q2 = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let early = file(for: "2024-Q1", asOf: "2024-06-30", bytes: "x", q2)
    #expect(office.close("2024-Q1", [early]).rules == ["as-of-outside-period"])
    #expect(office.close("2024-Q2", [file(asOf: "2024-06-30", bytes: "x", q2)]).rules.isEmpty)
    office.close("2024-Q3", [file(for: "2024-Q3", nothingNew: true, bytes: "n")])
    let again = office.assess("2024-Q4", [file(for: "2024-Q4", nothingNew: true, bytes: "n")])
    #expect(again.rules.isEmpty)
    #expect(again["kp-001"].isReported)
  }

  @Test(
    "The day a file describes must belong to the quarter",
    arguments: [
      ("2024-06-30", true), ("2024-04-01", true), ("2024-06", true), ("2024", true),
      ("2024-07-05", false), ("2024-03-31", false), ("2023", false),
    ])
  func asOf(day: String, isGood: Bool) {
    let outcome = smallOffice().assess(
      "2024-Q2", [file(asOf: day, [Row("kp-001", .ongoing), Row("kp-002", .ongoing)])])
    #expect(outcome.rules == (isGood ? [] : ["as-of-outside-period"]))
    #expect(outcome["kp-001"].status == (isGood ? .ongoing : .unknown))
  }

  @Test("A file after the lock is kept and not counted")
  func afterLock() {
    let rows = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let onLock = smallOffice().assess("2024-Q2", [file(received: "2024-07-30", rows)])
    #expect(onLock.states() == [.late])
    #expect(onLock.rules == ["delivery-late"])
    let after = smallOffice().assess("2024-Q2", [file(received: "2024-07-31", rows)])
    #expect(after.states() == [.afterLock])
    #expect(after.rules == ["received-after-lock"])
    #expect(after["kp-001"].report == nil)
    #expect(after.value.deliveries.map(\.isRejected) == [false])
  }

  @Test("An extension for one supplier makes its file on time")
  func extended() {
    let office = smallOffice()
    let rows = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let input = office.input(
      "2024-Q2", [file(received: "2024-07-22", rows)],
      extensions: [.init("amt-a")!: Day(iso: "2024-07-22")!])
    #expect(Outcome(PeriodAssessment.assess(input)).states() == [.onTime])
  }

  @Test("Nothing came: expected until the deadline, missing from the day after, by name")
  func missing() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", name: "Musteramt A")
    office.today = Day(iso: "2024-07-15")
    #expect(office.assess("2024-Q2", []).states() == [.expected])
    #expect(office.assess("2024-Q2", []).rules.isEmpty)
    office.today = Day(iso: "2024-07-16")
    let outcome = office.assess("2024-Q2", [])
    #expect(outcome.states() == [.missing])
    #expect(outcome.rules == ["delivery-missing"])
    #expect(
      outcome.findings.first { $0.rule == DeliveryMissing.rule }?.message(.de)
        == "Der Bericht von Musteramt A für 2024-Q2 fehlt; er war am 15.07.2024 fällig. "
        + "Bis er da ist, gilt für die Projekte der letzte Stand weiter.")
  }

  @Test(
    "A file of unknown receipt is never late, whatever day it is today",
    arguments: ["2024-07-15", "2024-07-16", "2031-01-01"])
  func unknownReceipt(today: String) {
    var office = smallOffice()
    office.today = Day(iso: today)
    let rows = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let outcome = office.assess("2024-Q2", [file(received: "", rows)])
    #expect(outcome.states() == [.onTime])
    #expect(outcome.rules == ["received-unknown"])
    #expect(outcome["kp-001"].isReported)
    let partial = office.assess("2024-Q2", [file(received: "", [rows[0]])])
    #expect(partial.states() == [.partial])
  }

  @Test("Who owes nothing is carried forward or not due, and never late or missing")
  func owesNothing() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", owesFrom: nil)
    office.supplier("verein", owesFrom: nil)
    #expect(office.close("2024-Q1", []).states() == [.notDue])
    office.close("2024-Q2", [file(received: "2024-07-29", [Row("kp-001", .ongoing)])])
    #expect(office.history.count == 2)
    let later = office.assess("2024-Q3", [])
    #expect(later.states() == [.carriedForward])
    #expect(later.states("verein").isEmpty)
    #expect(later.rules.isEmpty)
    #expect(!later["kp-001"].isExpected)
  }

  @Test("A half-yearly data set is due only at the half-year's end")
  func cadenceOfDataSet() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(cadence: .halfYear)])
    #expect(office.assess("2024-Q1", []).states() == [.notDue])
    #expect(office.assess("2024-Q2", []).states() == [.missing])
  }

  @Test("What nobody owed cannot be partial")
  func volunteered() {
    var office = smallOffice()
    office.suppliers = []
    office.supplier("amt-a", dataSets: [DataSet(), DataSet(id: "money", cadence: .halfYear)])
    let status = file(
      named: "s.csv", for: "2024-Q1", [Row("kp-001", .ongoing), Row("kp-002", .ongoing)])
    let money = file(
      named: "m.csv", for: "2024-Q1", dataSet: "money", [Row("kp-001", nil) { $0.planned = 1 }])
    #expect(office.assess("2024-Q1", [status, money]).states() == [.onTime, .onTime])
    let due = office.assess(
      "2024-Q2",
      [
        file(named: "s.csv", [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]),
        file(named: "m.csv", dataSet: "money", [Row("kp-001", nil) { $0.planned = 1 }]),
      ])
    #expect(due.states() == [.partial, .onTime])
  }

  @Test("A file that leaves out an owed project is partial, and the project is named")
  func partial() {
    let outcome = smallOffice().assess("2024-Q2", [file([Row("kp-001", .ongoing)])])
    #expect(outcome.states() == [.partial])
    #expect(outcome.rules == ["project-not-reported"])
    #expect(
      outcome.findings.first { $0.rule == ProjectNotReported.rule }?.project?.text == "kp-002")
    #expect(outcome["kp-002"].isExpected && !outcome["kp-002"].isReported)
  }
}
