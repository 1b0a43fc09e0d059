import StrategyModel
import Testing

/// Ids, grid places, locations and sentences.
struct NameTests {
  @Test func `slots are written K1-S2-P3 and nothing else`() throws {
    let slot = try #require(SlotID("K1-S2-P3"))
    #expect(slot.focus.competency == CompetencyID(1))
    #expect(slot.focus.number == 2 && slot.position == 3)
    #expect(slot.description == "K1-S2-P3")
    for text in ["1.2.3", "K1-S2", "K0-S1-P1", "K01-S1-P1", "K1-S1-P", "k1-s1-p1", "K1-S1-P99999"] {
      #expect(SlotID(text) == nil, "\(text)")
    }
  }

  @Test func `slots are ordered by number, not by text`() throws {
    let second = try #require(SlotID("K2-S1-P1"))
    let tenth = try #require(SlotID("K10-S1-P1"))
    #expect(second < tenth)
  }

  @Test(arguments: [
    ("kp-017", true), ("1", true), ("-a", false), ("KP-1", false), ("", false), ("a/b", false),
    ("..", false), ("ä", false), (String(repeating: "a", count: 64), true),
    (String(repeating: "a", count: 65), false),
  ])
  func `an id is safe as a name of a file`(text: String, isID: Bool) {
    #expect((ProjectID(text) != nil) == isID)
    #expect((SupplierID(text) != nil) == isID)
  }

  @Test func `a place reads as the supplier's program shows it`() {
    let file = "deliveries/2024-Q2/a/liste.csv"
    #expect(
      SourceLocation(file: file, place: .text(line: 14, column: 3)).description == "\(file):14:3")
    #expect(
      SourceLocation(file: file, place: .cell(sheet: "Blatt 1", row: 14, column: 28)).description
        == "\(file):Blatt 1!AB14")
    #expect(SourceLocation(file: file).description == file)
  }

  @Test func `sentences are filled once, whatever the values look like`() {
    let rule = Rule(
      "test", .error, .used, message: Wording(de: "„{value}“ in {field}: {0}, {9}", en: "{1} {"),
      remedy: Wording(de: "{0}", en: ""))
    let finding = Finding(
      rule, at: SourceLocation(file: "f"), field: "{value}", value: "{field}",
      [.text("{0}"), .status(.ongoing)])
    #expect(finding.message(.de) == "„{field}“ in {value}: {0}, {9}")
    #expect(finding.message(.en) == "ongoing {")
  }
}

/// The register's rows over time.
struct RegisterTests {
  private func row(_ validFrom: String?, name: String, fixedOn: String? = nil) throws -> RegisterRow
  {
    RegisterRow(
      project: try #require(ProjectID("kp-001")), validFrom: validFrom.flatMap(Day.init(iso:)),
      slot: try #require(SlotID("K1-S1-P1")), fixedOn: fixedOn.flatMap(PartialDate.init(iso:)),
      name: LocalizedText(de: name), location: SourceLocation(file: "projects.csv"))
  }

  @Test func `the row that holds is the last one begun`() throws {
    let project = try #require(
      CoreProject(rows: [
        try row("2023-07-01", name: "neu"), try row(nil, name: "alt", fixedOn: "2018-09"),
      ]))
    func name(_ day: String) throws -> String {
      project.row(at: try #require(Day(iso: day))).name.de
    }
    #expect(try name("2023-06-30") == "alt")
    #expect(try name("2023-07-01") == "neu")
  }

  @Test func `a project is fixed from the last day that its date may mean`() throws {
    let project = try #require(
      CoreProject(rows: [try row("2024-01-01", name: "a", fixedOn: "2018-09")]))
    #expect(!project.isFixed(at: try #require(Day(iso: "2018-09-29"))))
    #expect(project.isFixed(at: try #require(Day(iso: "2018-09-30"))))
  }

  @Test func `a yearly data set is due in the year's last quarter`() throws {
    let yearly = DataSet(id: "money", cadence: .year)
    #expect(!yearly.isDue(in: try #require(Period("2024-Q3"))))
    #expect(yearly.isDue(in: try #require(Period("2024-Q4"))))
    #expect(DataSet().isDue(in: try #require(Period("2024-Q3"))))
  }
}
