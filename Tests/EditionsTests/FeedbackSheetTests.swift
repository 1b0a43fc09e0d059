import StrategyModel
import Testing

@testable import Editions

/// A supplier reads everything about its own deliveries and nothing about those of others.
struct FeedbackSheetTests {
  private typealias Sample = FeedbackSample

  private func sheet(_ material: FeedbackMaterial) throws -> FeedbackSheet {
    try #require(FeedbackSheet(material, for: Sample.ownSupplier))
  }

  private func everything(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  @Test func `nothing that another supplier sent is in it`() throws {
    let text = everything(try sheet(Sample.both))
    for secret in [
      "fremd", "implemented", "2024-07-29", "29", "kp-3", "Erika Büro", "eigener-kommentar",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    for known in ["fast fertig", "bericht.csv", "mail", "eigener-nachweis", "buero@example.org"] {
      #expect(text.contains(known), "\(known)")
    }
    let other = try #require(FeedbackSheet(Sample.both, for: Sample.otherSupplier))
    let theirs = everything(other)
    #expect(theirs.contains("fremder-wert") && theirs.contains("kp-3"))
    for secret in ["fast fertig", "eigener-nachweis", "bericht.csv", "mail"] {
      #expect(!theirs.contains(secret), "\(secret)")
    }
  }

  @Test func `an answer comes with the lines that would accept it`() throws {
    func finding(_ rule: String, _ row: Int, value: String? = nil, project: String? = "kp-1")
      -> Finding
    {
      Finding(
        Sample.rule(rule),
        at: SourceLocation(
          file: "deliveries/\(Sample.period)/own/bericht.csv", place: .text(line: row, column: 1),
          tableCell: TableCell(row: row, column: nil)),
        value: value, project: project.flatMap { ProjectID($0) }, supplier: Sample.own,
        period: Sample.period)
    }
    let material = FeedbackMaterial(
      strategy: Secrets.strategy, snapshot: Snapshot(period: Sample.period, projects: []),
      ledger: [Sample.entry(Sample.own, "bericht.csv")],
      findings: [
        finding("answer-given", 3, value: "Das stimmt so."),
        finding("percent-fell", 3, value: "20"),
        finding("percent-fell", 4, value: "10"), finding("quote-stray", 3, project: nil),
        finding("answer-given", 9, value: "Wozu?"),
      ],
      plan: PeriodPlan(
        period: Sample.period, deadline: Sample.day("2024-07-15"), lock: Sample.day("2024-07-31")))
    let offers = try sheet(material).answerOffers
    // One about no project and no value cannot be answered; row 9 has nothing to answer.
    #expect(offers.map(\.answer) == ["Das stimmt so."])
    #expect(offers.first?.findings.map { "\($0.rule.id) \($0.value ?? "")" } == ["percent-fell 20"])
  }

  @Test func `where leads differ it names the lead that counts, and only the own status`() throws {
    let finding = try #require(
      try sheet(Sample.both).findings.map(\.finding).first { $0.rule.id == "leads-differ" })
    #expect(finding.message(.de) == "kp-2 Ihre Meldung: in Arbeit Anderes Amt")
    #expect(finding.message(.en) == "kp-2 your report: ongoing Anderes Amt")
  }

  @Test func `says where each project's report comes from, and what the office corrected`() throws {
    let used = try sheet(Sample.both).used
    #expect(used.map(\.project.text) == ["kp-1", "kp-2"])
    #expect(used[0].corrections.map(\.old) == [.text("eigener-nachweis")])
    #expect(used[1].source == .otherLead && used[1].corrections.isEmpty)
    guard case .own(let place) = used[0].source else {
      Issue.record("kp-1 rests on the own file")
      return
    }
    #expect(place.line == 4)
  }

  @Test func `a report that is carried forward says since when`() throws {
    let before = Sample.period.previous
    let material = Sample.material(
      ledger: [Sample.entry(Sample.own, nil, .missing)],
      states: [Sample.state("kp-1", leads: [Sample.own], by: Sample.own, carriedFrom: before)])
    let sheet = try sheet(material)
    #expect(sheet.used.map(\.carriedFrom) == [before])
    #expect(!sheet.hasFiles && sheet.comparison == nil)
  }

  @Test func `who owes nothing and sent nothing gets none`() {
    let notDue = [
      Sample.entry(Sample.own, nil, .notDue, due: nil),
      Sample.entry(Sample.own, nil, .carriedForward, due: nil),
    ]
    #expect(FeedbackSheet(Sample.material(ledger: notDue), for: Sample.ownSupplier) == nil)
    #expect(FeedbackSheet(Sample.both, for: Sample.idle) == nil)
    let unasked = Sample.material(ledger: [Sample.entry(Sample.own, "extra.csv", due: nil)])
    #expect(FeedbackSheet(unasked, for: Sample.ownSupplier) != nil)
  }

  @Test func `the most important comes first, and what was answered is only counted`() throws {
    var answered = Sample.finding(Sample.rule("settled"), by: Sample.own, line: 9)
    answered.answered = true
    answered.furtherCount = 2
    var many = Sample.finding(Sample.rule("many", .error, .fieldDropped), by: Sample.own, line: 1)
    many.furtherCount = 40
    let missing = Finding(
      Sample.rule("delivery-missing", .error, .used),
      at: SourceLocation(file: "deliveries/2024-Q2/own"), value: "money",
      supplier: Sample.own, period: Sample.period)
    let findings = [
      Sample.finding(Sample.rule("remark", .note, .used), by: Sample.own, line: 1),
      Sample.finding(Sample.rule("doubt", .warning, .used), by: Sample.own, line: 1), many,
      Sample.finding(Sample.rule("silent", .note, .rowRejected), by: Sample.own, line: 1),
      Sample.finding(Sample.rule("row"), by: Sample.own, line: 8),
      Sample.finding(Sample.rule("file", .error, .fileRejected), by: Sample.own), missing, answered,
    ]
    let sheet = try sheet(
      Sample.material(
        ledger: [
          Sample.entry(Sample.own, "bericht.csv"), Sample.entry(Sample.own, nil, .missing),
        ], findings: findings))
    #expect(
      sheet.findings.map(\.finding.rule.id) == [
        "delivery-missing", "file", "row", "silent", "many", "doubt", "remark",
      ])
    #expect(sheet.findings.map(\.task).first == .deliver)
    #expect(sheet.answeredCount == 3)
    #expect(sheet.count() == 47 && sheet.taskCount == 46)
  }

  @Test func `compares with the period before by rule, project, field and value`() throws {
    let before = [
      Sample.finding(Sample.rule("stays"), by: Sample.own, line: 2, value: "x"),
      Sample.finding(Sample.rule("solved"), by: Sample.own, line: 3, value: "y"),
      Sample.finding(Sample.rule("changed"), by: Sample.own, line: 4, value: "old"),
      Sample.finding(Sample.rule("remark", .note, .used), by: Sample.own, line: 5),
      Sample.finding(Sample.rule("money"), by: Sample.own, line: 6, value: "1", project: "kp-1"),
    ]
    let now = [
      Sample.finding(Sample.rule("stays"), by: Sample.own, line: 12, value: "x"),
      Sample.finding(Sample.rule("changed"), by: Sample.own, line: 4, value: "new"),
      Sample.finding(Sample.rule("money"), by: Sample.own, line: 6, value: "2", project: "kp-1"),
    ]
    let past = Sample.period.previous
    func material(_ entry: LedgerEntry, earlier: [LedgerEntry]) -> FeedbackMaterial {
      Sample.material(
        ledger: [entry], findings: now,
        before: FeedbackMaterial.Before(period: past, ledger: earlier, findings: before))
    }
    let earlier = [Sample.entry(Sample.own, "alt.csv", in: past)]
    let came = Sample.entry(Sample.own, "bericht.csv")
    let sheet = try sheet(material(came, earlier: earlier))
    #expect(sheet.comparison?.solved.map(\.rule.id) == ["solved", "changed"])
    #expect(sheet.findings.map(\.isRepeated) == [false, false, true])
    let rejected = Sample.entry(Sample.own, "bericht.csv", .rejected)
    #expect(try self.sheet(material(rejected, earlier: earlier)).comparison == nil)
    #expect(try self.sheet(material(came, earlier: [])).comparison == nil)
  }

  @Test func `says what is due when, with the supplier's own extension`() throws {
    let extended = Sample.material(
      ledger: [Sample.entry(Sample.own, nil, .missing, due: Sample.day("2024-07-22"))],
      extensions: [Sample.own: Sample.day("2024-07-22")])
    let sheet = try sheet(extended)
    #expect(sheet.due == Sample.day("2024-07-22") && sheet.isExtended)
    #expect(sheet.lock == Sample.day("2024-07-31"))
    #expect(sheet.next?.due == Sample.day("2024-10-15"))
    #expect(sheet.next?.dataSets == ["report"])
    let ending = Supplier(
      id: Sample.own, name: LocalizedText(de: "Amt"), owesFrom: Sample.period,
      owesUntil: Sample.period)
    #expect(FeedbackSheet(extended, for: ending)?.next == nil)
  }

  @Test func `only the internal edition has sheets`() throws {
    let sheet = try sheet(Sample.both)
    for audience in Audience.allCases {
      let edition = Edition(Secrets.material(feedback: [sheet]), for: audience)
      #expect(edition.feedback == (audience == .internal ? [sheet] : []))
      #expect(everything(edition).contains("fast fertig") == (audience == .internal))
    }
  }

  @Test func `the office is offered a line for each word that was not understood`() throws {
    func found(_ id: String, _ value: String, by supplier: SupplierID = Sample.own) -> Finding {
      Sample.finding(Sample.rule(id), by: supplier, value: value)
    }
    let material = Sample.material(
      ledger: [Sample.entry(Sample.own, "bericht.csv")],
      findings: [
        found("status-unmapped", "im Bau"), found("status-unmapped", "im Bau"),
        found("light-unmapped", "lila"), found("unknown-project", "Projekt kp-11"),
        found("unknown-project", "etwas ganz anderes"), found("supplier-contradicted", "Amt 66"),
        found("date-unreadable", "bald"), found("status-unmapped", "fremd", by: Sample.other),
      ], states: [Sample.state("kp-1", leads: [Sample.own], by: Sample.own)])
    let offers = try sheet(material).aliasOffers
    #expect(
      offers.map { "\($0.field.rawValue) \($0.word): \($0.choices.joined(separator: " "))" }
        .sorted() == [
          "lead Amt 66: own", "light lila: green amber red", "project Projekt kp-11: kp-1",
          "status im Bau: planned ongoing paused implemented cancelled",
        ])
  }
}
