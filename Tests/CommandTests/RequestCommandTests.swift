import Foundation
import TestSupport
import Testing

/// `request` as the office uses it, and what becomes of the form.
struct RequestCommandTests {
  private static let works = "output/outbox/2024-Q2/werke"
  private static let form = "\(works)/Rueckmeldung-2024-Q2-werke.xlsx"

  /// The small town before anything came for 2024-Q2.
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.remove("input/deliveries/2024-Q2")
    return scratch
  }

  private func bytes(_ scratch: Scratch, _ name: String) throws -> Data {
    try Data(contentsOf: scratch.path(name))
  }

  private func request(_ scratch: Scratch, _ more: [String] = []) throws -> Program.Result {
    try Program.run(["request", "2024-Q2"] + more, in: scratch.folder)
  }

  @Test func `everybody who owes a report finds a form and a letter, and the same again`() throws {
    let scratch = try smallCity()
    let result = try request(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("\(Self.form): 2 projects, due 2024-07-15\n"))
    #expect(result.lastLine.hasPrefix("2 forms lie ready with covering letters in output/outbox/"))
    let first = try FolderContents(scratch.path("output/outbox/2024-Q2"))
    #expect(
      first.files.keys.sorted()
        == ["bauamt", "werke"].flatMap {
          ["\($0)/Rueckmeldung-2024-Q2-\($0).xlsx", "\($0)/request.eml", "\($0)/request.txt"]
        })
    let again = try request(scratch)
    #expect(again.lastLine.contains("None of them is new."))
    try scratch.remove("output")
    _ = try request(scratch)
    #expect(
      first.differences(from: try FolderContents(scratch.path("output/outbox/2024-Q2"))) == [])
  }

  @Test func `an untouched form that is received confirms the projects without finding`() throws {
    let scratch = try smallCity()
    _ = try request(scratch)
    try scratch.write(try bytes(scratch, Self.form), to: "input/inbox/AW Rückmeldung.xlsx")
    let received = try Program.run(["receive", "--received", "2024-07-10"], in: scratch.folder)
    #expect(received.code == 0, "\(received.errors)")
    #expect(scratch.exists("input/deliveries/2024-Q2/werke/AW Rückmeldung.xlsx"))
    _ = try Program.run(
      ["run", "--period", "2024-Q2", "--today", "2024-09-01"], in: scratch.folder)
    let projects = PlainTable(try scratch.text("output/internal/2024-Q2/projects.csv"))
    let states = projects.rows(where: ["reporting_lead": "werke"])
    #expect(states.map { $0["report_period"] } == ["2024-Q2", "2024-Q2"])
    #expect(states.map { $0["carried_forward"] } == ["false", "false"])
    let findings = PlainTable(try scratch.text("output/internal/2024-Q2/findings.csv"))
    #expect(findings.rows(where: ["supplier": "werke"]) == [])
  }

  @Test func `what was filled in is counted, and the rest of the row stays`() throws {
    let scratch = try smallCity()
    _ = try request(scratch)
    let form = Array(
      try bytes(scratch, "output/outbox/2024-Q2/bauamt/Rueckmeldung-2024-Q2-bauamt.xlsx"))
    // The first project stands in row 5; D is its status, F its progress.
    let filled = FilledWorkbook.bytes(form, typed: ["D5": "pausiert", "F5": "70 %"])
    try scratch.write(Data(filled), to: "input/deliveries/2024-Q2/bauamt/x.xlsx")
    _ = try Program.run(
      ["run", "--period", "2024-Q2", "--today", "2024-07-10"], in: scratch.folder)
    let projects = PlainTable(try scratch.text("output/internal/2024-Q2/projects.csv"))
    let bridge = try #require(projects.rows(where: ["project_id": "b-1"]).first)
    #expect(bridge["status"] == "paused" && bridge["percent_complete"] == "70.00")
    #expect(bridge["planned_end"] == "2025-12-31")
    #expect(bridge["source_file"] == "deliveries/2024-Q2/bauamt/x.xlsx")
    #expect(bridge["source_line"] == "5")
  }

  @Test func `only one supplier, and one that is not known`() throws {
    let scratch = try smallCity()
    let one = try request(scratch, ["--supplier", "werke", "--format", "json"])
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
    #expect((document["forms"] as? [[String: Any]])?.map { $0["supplier"] as? String } == ["werke"])
    #expect(!scratch.exists("output/outbox/2024-Q2/bauamt"))
    let unknown = try request(scratch, ["--supplier", "werk"])
    #expect(unknown.code == 64)
    #expect(unknown.lastLine.contains("“werke”"))
  }

  @Test func `the office's own letter, and its errors with their place`() throws {
    let scratch = try smallCity()
    try scratch.write(
      "Betreff: Bitte bis {{deadline}}\n\n{{salutation}}\n", to: "input/letters/request.txt")
    try scratch.replace(
      "  - id: werke\n",
      with: "  - id: werke\n    contact: {email: a@example.org, salutation: \"Liebe Frau M.,\"}\n",
      in: "input/suppliers.yaml")
    _ = try request(scratch)
    #expect(
      try scratch.text("\(Self.works)/request.txt") == "Bitte bis 15.07.2024\n\nLiebe Frau M.,\n")
    #expect(try scratch.text("\(Self.works)/request.eml").hasPrefix("To: a@example.org\r\n"))
    try scratch.write("Betreff: Bitte\n\nbis {{dedline}}\n", to: "input/letters/request.txt")
    let wrong = try request(scratch)
    #expect(wrong.code == 78)
    #expect(wrong.errors.contains("letters/request.txt:3:5: error: "))
    #expect(wrong.errors.contains("“deadline”"))
  }

  @Test func `who is late is reminded once, then again, and no more once the report is there`()
    throws
  {
    let scratch = try smallCity()
    try FileManager.default.createDirectory(
      at: scratch.path("input/deliveries/2024-Q2"), withIntermediateDirectories: true)
    func letters(_ today: String) throws -> [String] {
      _ = try Program.run(["run", "--period", "2024-Q2", "--today", today], in: scratch.folder)
      let names = try FolderContents(scratch.path("output/outbox/2024-Q2")).files.keys
      return names.filter { $0.contains("reminder") && $0.hasSuffix(".txt") }.sorted()
    }
    #expect(try letters("2024-07-16") == [])
    #expect(try letters("2024-07-17") == ["bauamt/reminder-1.txt", "werke/reminder-1.txt"])
    #expect(try letters("2024-07-23") == ["bauamt/reminder-2.txt", "werke/reminder-2.txt"])
    try scratch.copy(
      Repository.fixtures.appending(path: "small-city/deliveries/2024-Q2/werke"),
      to: "input/deliveries/2024-Q2/werke")
    #expect(try letters("2024-07-24") == ["bauamt/reminder-2.txt"])
    let text = try scratch.text("output/outbox/2024-Q2/bauamt/reminder-2.txt")
    #expect(text.hasPrefix("Zweite Erinnerung: Rückmeldung zum 2.\u{A0}Quartal 2024 fehlt"))
    #expect(text.contains("Ihre 2 Kernprojekte") && text.contains("31.07.2024"))
    // After the lock a reminder is of no use.
    #expect(try letters("2024-08-01") == [])
  }
}
