// Scenarios state what exists; a nil here is a mistake of the test itself.
// swift-format-ignore-file: NeverForceUnwrap

import Assessment
import StrategyModel
import Testing

@Suite("What the office has answered, and what it accepted")
struct OfficeAnswerTests {
  private func answer(
    _ rule: String, project: String? = nil, value: String? = nil, until: String? = nil
  ) -> Acknowledgement {
    Acknowledgement(
      rule: rule, project: project.flatMap { .init($0) }, value: value, reason: "bekannt",
      by: "Strategiebüro", until: until.flatMap { Day(iso: $0) },
      location: SourceLocation(file: "acknowledged.csv", place: .text(line: 2, column: 1)))
  }

  private func answered(_ findings: [Finding], _ answers: Acknowledgement...) -> [Finding] {
    FindingPolicy(
      severities: [:], acknowledgements: answers, period: Period("2024-Q2")
    ).applied(to: findings).filter(\.answered)
  }

  /// An error about a word that nobody knows, and a date of a project after the quarter's end.
  private func findings(status: String = "in Prüfung") -> [Finding] {
    let outcome = smallOffice().assess(
      "2024-Q2",
      [
        file([
          Row("kp-01", .ongoing), Row("kp-002", .implemented) { $0.actualEnd = "2024-07-05" },
        ])
      ])
    return outcome.findings
  }

  @Test("An answered error stays in the list, marked, and is no open error")
  func marked() {
    let answers = [
      answer("implemented-after-period", project: "kp-002", value: "2024-07-05"),
      answer("unknown-project", value: "kp-01"),
    ]
    let policy = FindingPolicy(severities: [:], acknowledgements: answers)
    let before = findings()
    let after = policy.applied(to: before)
    #expect(after.count == before.count)
    #expect(before.filter { $0.isOpenError && $0.rule.effect == .rowRejected }.count == 2)
    #expect(!after.contains { $0.isOpenError && $0.rule.effect == .rowRejected })
    #expect(
      Set(after.filter(\.answered).map(\.rule.id)) == [
        "implemented-after-period", "unknown-project",
      ])
    #expect(after.map(\.severity) == before.sorted(by: Finding.precedes).map(\.severity))
  }

  @Test("Another value, project or rule is not answered")
  func others() {
    let found = findings()
    #expect(
      answered(
        found, answer("implemented-after-period", project: "kp-002", value: "2024-07-06"),
        answer("implemented-after-period", project: "kp-001", value: "2024-07-05"),
        answer("implemented-after-period", value: "2024-07-05"),
        answer("implemented-after-period", project: "kp-002"),
        answer("future-date", project: "kp-002", value: "2024-07-05")
      ).isEmpty)
  }

  @Test(
    "An answer holds until its day, judged by the period's last",
    arguments: [("2024-06-29", 0), ("2024-06-30", 1), ("2025-12-31", 1)])
  func until(day: String, count: Int) {
    let found = answered(findings(), answer("unknown-project", value: "KP-01 ", until: day))
    #expect(found.count == count)
  }

  @Test("A date that German Excel turned around is the same value")
  func germanDate() {
    let found = answered(
      findings(), answer("implemented-after-period", project: "kp-002", value: "05.07.2024"))
    #expect(found.count == 1)
  }

  @Test("A missing delivery is answered for one supplier by its id")
  func supplier() {
    var office = smallOffice()
    office.supplier("amt-b")
    let found = office.assess("2024-Q2", []).findings
    let answered = answered(found, answer("delivery-missing", value: "amt-b"))
    #expect(answered.map { $0.supplier?.text } == ["amt-b"])
  }

  @Test("Beyond the first thousand, answered findings and others are counted apart")
  func countedApart() {
    let findings = (1...2400).map { line in
      Finding(
        UnknownProject.rule, at: SourceLocation(file: "a.csv", place: .text(line: line, column: 1)),
        value: line.isMultiple(of: 2) ? "x" : "y", period: Period("2024-Q2"))
    }
    let settled = FindingPolicy(
      severities: [:], acknowledgements: [answer("unknown-project", value: "x")]
    ).applied(to: findings)
    for isAnswered in [true, false] {
      let part = settled.filter { $0.answered == isAnswered }
      #expect(part.count == 1000)
      #expect(part.map(\.furtherCount).reduce(0, +) == 200)
    }
  }

  @Test("A finding that stands for further ones is not answered, for they may be others")
  func furtherOnes() throws {
    var finding = try #require(findings().first { $0.rule == UnknownProject.rule })
    finding.furtherCount = 5
    #expect(answered([finding], answer("unknown-project", value: "kp-01")).isEmpty)
  }

  @Test("A file after the lock that the office accepted counts, and it is said")
  func accepted() {
    let rows = [Row("kp-001", .ongoing), Row("kp-002", .ongoing)]
    let outcome = smallOffice().assess(
      "2024-Q2", [file(received: "2024-08-05", isAccepted: true, rows)])
    #expect(outcome["kp-001"].isReported && outcome["kp-002"].isReported)
    #expect(outcome.states() == [.late])
    #expect(outcome.rules == ["accepted-after-lock"])
    #expect(outcome.value.deliveries.map(\.isAccepted) == [true])
    #expect(outcome.value.ledger.first?.accepted == 2)
  }

  @Test("Accepting a file heals nothing else that is wrong with it")
  func acceptedButWrong() {
    let late = file(
      received: "2024-08-05", asOf: "2024-09-30", isAccepted: true, [Row("kp-001", .ongoing)])
    let outcome = smallOffice().assess("2024-Q2", [late])
    #expect(outcome.states() == [.rejected])
    #expect(outcome.rules == ["as-of-outside-period"])
  }
}

@Suite("A supplier that sends one file for each project")
struct FilePerProjectTests {
  private func office(replacesWhole: Bool = false) -> Office {
    var office = smallOffice()
    office.suppliers = []
    office.supplier(
      "amt-a", dataSets: [DataSet(replacesWhole: replacesWhole, isOneFilePerProject: true)])
    return office
  }

  @Test(
    "Files of different projects stand side by side, also where a file replaces as a whole",
    arguments: [false, true])
  func sideBySide(replacesWhole: Bool) {
    let outcome = office(replacesWhole: replacesWhole).assess(
      "2024-Q2",
      [
        file(named: "a.csv", received: "2024-07-01", [Row("kp-001", .ongoing)]),
        file(named: "b.csv", received: "2024-07-02", [Row("kp-002", .paused)]),
        file(named: "c.csv", received: "2024-07-03", [Row("kp-002", .planned)]),
      ])
    #expect(outcome["kp-001"].status == .ongoing)
    #expect(outcome["kp-002"].status == .planned)
    #expect(outcome.rules.isEmpty)
    #expect(outcome.states() == [.onTime, .onTime, .onTime])
  }

  @Test("A file that did not come is missing by the name of its project, after the deadline")
  func missing() {
    var office = office()
    let one = [file([Row("kp-001", .ongoing)])]
    office.today = Day(iso: "2024-07-15")
    let early = office.assess("2024-Q2", one)
    #expect(Set(early.states()) == [.onTime, .expected])
    #expect(early.rules.isEmpty)
    office.today = Day(iso: "2024-07-16")
    let late = office.assess("2024-Q2", one)
    #expect(Set(late.states()) == [.onTime, .missing])
    #expect(late.rules == ["project-file-missing"])
    #expect(
      late.findings.first { $0.rule == ProjectFileMissing.rule }?.message(.de)
        == "Die Datei von Musteramt amt-a zu kp-002 („Grüne Höfe“) für 2024-Q2 fehlt; sie war am "
        + "15.07.2024 fällig. Bis sie da ist, gilt für das Projekt der letzte Stand weiter.")
  }

  @Test("A file whose row is rejected is partial, and not missing as well")
  func rejectedRow() {
    let outcome = office().assess(
      "2024-Q2",
      [
        file(named: "a.csv", [Row("kp-001", .ongoing)]),
        file(named: "b.csv", [Row("kp-002", .integrated)]),
      ])
    #expect(outcome.states() == [.onTime, .partial])
    #expect(outcome.rules == ["integrated-into-nothing"])
  }

  @Test("Where no file came at all the delivery is missing, once")
  func nothing() {
    let outcome = office().assess("2024-Q2", [])
    #expect(outcome.rules == ["delivery-missing"])
    #expect(outcome.states() == [.missing])
  }
}
