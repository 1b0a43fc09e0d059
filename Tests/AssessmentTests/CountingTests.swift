import Assessment
import StrategyModel
import Testing

@Suite("What counts at the period's end")
struct CountingTests {
  private func day(_ text: String) -> PartialDate? { PartialDate(iso: text) }

  @Test(
    "Implemented on 5 July does not count in the second quarter",
    arguments: [
      ("2024-06-30", "2024-Q2", true), ("2024-07-01", "2024-Q2", false),
      ("2024-07-05", "2024-Q2", false), ("2024-06", "2024-Q2", true), ("2024", "2024-Q2", false),
      ("2024-02-29", "2024-Q1", true), ("2024-04-30", "2024-T1", true),
      ("2024-05-01", "2024-T1", false), ("2024-12-31", "2024", true),
    ])
  func implementedInPeriod(date: String, period: String, counts: Bool) {
    let outcome = smallOffice().assess(
      period,
      [
        file(
          for: period,
          [
            Row("kp-001", .implemented) {
              $0.actualEnd = date
              $0.evidence = "Vorlage"
            }, Row("kp-002", .ongoing),
          ])
      ])
    #expect(outcome["kp-001"].status == (counts ? .implemented : .unknown))
    #expect(outcome["kp-001"].statusSince == (counts ? day(date) : nil))
    #expect(outcome.rules == (counts ? [] : ["implemented-after-period"]))
  }

  @Test("A rejected row leaves the project with its earlier report")
  func rejectedRowCarriesForward() {
    var office = smallOffice()
    office.close("2024-Q1", [file(for: "2024-Q1", [Row("kp-001", .paused)])])
    let outcome = office.assess(
      "2024-Q2", [file([Row("kp-001", .implemented) { $0.actualEnd = "2024-07-05" }])])
    #expect(outcome["kp-001"].status == .paused)
    #expect(outcome["kp-001"].carriedForward)
  }

  @Test("Whole reports are carried forward, never single fields")
  func wholeReports() {
    var office = smallOffice()
    office.close("2024-Q1", [file(for: "2024-Q1", [Row("kp-001", .ongoing) { $0.percent = 40 }])])
    #expect(office.assess("2024-Q2", [])["kp-001"].report?.percentComplete?.value == Percent(40))
    let outcome = office.assess("2024-Q2", [file([Row("kp-001", .ongoing)])])
    #expect(outcome["kp-001"].report?.percentComplete == nil)
  }

  @Test("A report is stale after four quarters; implemented and lapsed never are")
  func stale() {
    var office = smallOffice()
    office.close(
      "2023-Q2",
      [
        file(
          for: "2023-Q2",
          [Row("kp-001", .ongoing), Row("kp-002", .implemented) { $0.actualEnd = "2023-05" }])
      ])
    let fourth = office.assess("2024-Q2", [])
    #expect(fourth["kp-001"].status == .ongoing)
    let fifth = office.assess("2024-Q3", [])
    #expect(fifth["kp-001"].status == .unknown)
    #expect(fifth["kp-001"].isStale && fifth["kp-001"].report != nil)
    #expect(fifth["kp-002"].status == .implemented)
    #expect(fifth["kp-002"].statusSince == day("2023-05"))
  }

  @Test("The register's “integrated into” holds without a report, and against one")
  func integratedByRegister() {
    var office = smallOffice()
    office.project(
      "kp-003", "K1-S1-P3", integratedInto: "kp-001", integratedFrom: "2024-05-15")
    #expect(office.assess("2024-Q1", [])["kp-003"].status == .unknown)
    let silent = office.assess("2024-Q2", [])
    #expect(silent["kp-003"].status == .integrated)
    #expect(silent["kp-003"].statusSince == day("2024-05-15"))
    let differing = office.assess("2024-Q2", [file([Row("kp-003", .ongoing)])])
    #expect(differing["kp-003"].status == .integrated)
    #expect(differing.rules.contains("register-says-integrated"))
  }

  @Test("A project integrated this quarter is still expected to report, and not in the next")
  func expectedUntilLapsed() {
    var office = smallOffice()
    office.project("kp-003", "K1-S1-P3", integratedInto: "kp-001", integratedFrom: "2024-05-15")
    #expect(office.close("2024-Q2", [])["kp-003"].isExpected)
    #expect(!office.assess("2024-Q3", [])["kp-003"].isExpected)
  }

  @Test("A date that is known only to the month fixes the project on the month's last day")
  func fixedByPartialDate() {
    var office = Office()
    office.supplier("amt-a")
    office.project("kp-001", fixed: "2024-06")
    office.project("kp-002", "K1-S1-P2", fixed: "2024")
    let rows = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let outcome = office.assess("2024-Q2", [file(rows)])
    #expect(outcome["kp-001"].isFixed && outcome["kp-001"].isCurrent)
    #expect(!outcome["kp-002"].isFixed && !outcome["kp-002"].isCurrent)
    #expect(outcome["kp-002"].status == .unknown)
    #expect(outcome["kp-002"].report != nil)
    #expect(!outcome["kp-002"].isExpected)
    #expect(outcome.rules == ["not-yet-fixed"])
  }

  @Test("The first planned end after the decision stays the baseline for ever")
  func baseline() {
    var office = Office()
    office.supplier("amt-a")
    office.project("kp-001", fixed: "2024-05-01")
    func close(_ period: String, _ end: String?) -> ProjectState {
      let row = Row("kp-001", .ongoing) { $0.plannedEnd = end }
      return office.close(period, [file(for: period, [row])])["kp-001"]
    }
    #expect(close("2024-Q1", "2025-01").baselineEnd == nil)
    // What was reported before the decision is no plan after it.
    #expect(office.assess("2024-Q2", [])["kp-001"].report?.plannedEnd != nil)
    #expect(office.assess("2024-Q2", [])["kp-001"].baselineEnd == nil)
    #expect(close("2024-Q2", nil).baselineEnd == nil)
    #expect(close("2024-Q3", "2025-06").baselineEnd == day("2025-06"))
    #expect(close("2024-Q4", "2026-06").baselineEnd == day("2025-06"))
    #expect(close("2025-Q1", nil).baselineEnd == day("2025-06"))
  }

  @Test("A project that follows a lapsed one takes its slot when it is fixed, not before")
  func replacement() {
    var office = smallOffice()
    office.project("kp-101", "K1-S1-P1", fixed: "2024-06-20", replaces: "kp-001")
    office.project("kp-201", "K1-S1-P1", fixed: "2025-06-20", replaces: "kp-101")
    let cancelled = Row("kp-001", .cancelled) { $0.reason = "zu teuer" }
    let before = office.close("2024-Q1", [file(for: "2024-Q1", [cancelled])])
    #expect(before.snapshot.current.values.map(\.project.text).sorted() == ["kp-001", "kp-002"])
    let after = office.assess("2024-Q2", [])
    #expect(after.snapshot.current.values.map(\.project.text).sorted() == ["kp-002", "kp-101"])
    #expect(after["kp-101"].isExpected && !after["kp-001"].isExpected)
    #expect(after["kp-001"].status == .cancelled)
  }

  @Test("A project that is replaced within the quarter still owes its report and is missed")
  func replacedWithinPeriod() {
    var office = smallOffice()
    let before = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    office.close("2024-Q1", [file(for: "2024-Q1", before)])
    office.project("kp-101", "K1-S1-P1", fixed: "2024-06-20", replaces: "kp-001")
    let silent = office.assess(
      "2024-Q2", [file([Row("kp-002", .ongoing), Row("kp-101", .planned)])])
    #expect(silent["kp-001"].isExpected && !silent["kp-001"].isReported)
    #expect(!silent["kp-001"].isCurrent && silent["kp-101"].isCurrent)
    #expect(silent.states() == [.partial])
    #expect(
      silent.findings.first { $0.rule == ProjectNotReported.rule }?.project?.text == "kp-001")

    let cancelled = Row("kp-001", .cancelled) { $0.reason = "zu teuer" }
    let last = office.close(
      "2024-Q2", [file([cancelled, Row("kp-002", .ongoing), Row("kp-101", .planned)])])
    #expect(last["kp-001"].isExpected && last["kp-001"].isReported)
    #expect(last.states() == [.onTime])
    #expect(last.rules.isEmpty)
    #expect(!office.assess("2024-Q3", [])["kp-001"].isExpected)
  }

  @Test("A project cannot vanish by being replaced: without an end it is named")
  func replacedButNotLapsed() {
    var office = smallOffice()
    office.close("2024-Q1", [file(for: "2024-Q1", [Row("kp-001", .ongoing)])])
    office.project("kp-101", "K1-S1-P1", fixed: "2024-09-20", replaces: "kp-001")
    #expect(office.close("2024-Q2", []).places(ReplacedButNotLapsed.rule).isEmpty)
    let replaced = office.assess("2024-Q3", [])
    let finding = replaced.findings.first { $0.rule == ReplacedButNotLapsed.rule }
    #expect(finding?.project?.text == "kp-101")
    #expect(finding?.location == replaced["kp-101"].row.location)
    #expect(
      finding?.message(.de)
        == "Laut projects.csv folgt kp-101 („Projekt kp-101“) auf kp-001 („1.000 Bänke“), dessen "
        + "letzter bekannter Status aber „in Arbeit“ ist; gezählt wird nur noch das nachfolgende "
        + "Projekt.")
    let ended = Row("kp-001", .cancelled) { $0.reason = "zu teuer" }
    #expect(
      office.assess("2024-Q3", [file(for: "2024-Q3", [ended])])
        .places(ReplacedButNotLapsed.rule).isEmpty)
  }

  @Test("The last of a chain stands in the slot, whatever the dates, ids and gaps")
  func chain() {
    func current(_ middle: String?) -> [String] {
      var office = Office()
      office.project("kp-009", fixed: "2024-02-01")
      office.project("kp-005", fixed: middle, replaces: "kp-009")
      office.project("kp-001", fixed: "2024-01-01", replaces: "kp-005")
      return office.assess("2024-Q2", []).snapshot.current.values.map(\.project.text)
    }
    #expect(current("2024-01-01") == ["kp-001"])
    #expect(current(nil) == ["kp-001"])
  }

  @Test("The first lead with an accepted report counts; another's different status is said to both")
  func severalLeads() {
    var office = Office()
    office.supplier("amt-a", name: "Musteramt A")
    office.supplier("gmbh", name: "Muster GmbH")
    office.project("kp-001", lead: "gmbh", leads: ["amt-a"])
    let fromOffice = file(from: "amt-a", [Row("kp-001", .paused)])
    let fromCompany = file(from: "gmbh", [Row("kp-001", .ongoing)])
    let both = office.assess("2024-Q2", [fromOffice, fromCompany])
    #expect(both["kp-001"].status == .ongoing)
    #expect(both["kp-001"].reportedBy?.text == "gmbh")
    #expect(both.places(LeadsDiffer.rule).count == 2)
    #expect(
      both.findings.first { $0.rule == LeadsDiffer.rule }?.message(.de)
        == "Zu kp-001 („Projekt kp-001“) melden die federführenden Stellen Verschiedenes "
        + "(Muster GmbH: in Arbeit; Musteramt A: pausiert); es zählt die Meldung von Muster "
        + "GmbH.")
    let one = office.assess("2024-Q2", [fromOffice])
    #expect(one["kp-001"].status == .paused)
    #expect(one["kp-001"].isReported)
  }

  @Test("A status holds since its own date, else since the period that first reported it")
  func statusSince() {
    var office = smallOffice()
    func close(_ period: String, _ status: Status, _ start: String? = nil) -> PartialDate? {
      let row = Row("kp-001", status) { $0.actualStart = start }
      return office.close(period, [file(for: period, [row])])["kp-001"].statusSince
    }
    #expect(close("2023-Q1", .ongoing) == day("2023-03-31"))
    #expect(close("2023-Q2", .ongoing) == day("2023-03-31"))
    #expect(close("2023-Q3", .ongoing, "2022-11") == day("2022-11"))
    #expect(close("2023-Q4", .paused, "2022-11") == day("2023-12-31"))
    #expect(close("2024-Q1", .ongoing, "2022-11") == day("2024-03-31"))
    #expect(office.assess("2024-Q2", [])["kp-001"].statusSince == day("2024-03-31"))
  }

  @Test("Before the first delivery only known dates and the register speak")
  func retrospective() {
    var office = smallOffice()
    office.project("kp-003", "K1-S1-P3", integratedInto: "kp-001")
    office.project("kp-004", "K1-S1-P4", fixed: "2023-01-01")
    let rows = [
      Row("kp-001", .implemented) { $0.actualEnd = "2021" }, Row("kp-002", .ongoing),
      Row("kp-004", .implemented) { $0.actualEnd = "2024-02-29" },
    ]
    let known = office.assess("2024-Q2", [file(rows)]).snapshot
    let register = Register(projects: office.projects)
    func look(_ period: String) -> [Status] {
      let snapshot = RetrospectiveSnapshot.make(
        period: Period(period)!, register: register, known: [known])
      #expect(snapshot.isRetrospective)
      return snapshot.projects.map(\.status)
    }
    #expect(look("2021-Q3") == [.unknown, .unknown, .integrated, .unknown])
    #expect(look("2021-Q4") == [.implemented, .unknown, .integrated, .unknown])
    #expect(look("2024-Q1") == [.implemented, .unknown, .integrated, .implemented])
    #expect(look("2019-Q4") == [.unknown, .unknown, .unknown, .unknown])
  }
}
