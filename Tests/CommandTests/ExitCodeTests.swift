import Foundation
import TestSupport
import Testing

/// Exit codes and last lines, as cron jobs and people meet them.
struct ExitCodeTests {
  /// A copy of the small city's input that a test may spoil.
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  private func run(
    _ scratch: Scratch, _ more: [String] = ["--all"], before: String = "",
    today: String = "2024-09-01"
  ) throws -> Program.Result {
    try Program.run(
      ["run", "--today", today] + more, in: scratch.folder, before: before)
  }

  @Test func `all well is 0`() throws {
    let scratch = try smallCity()
    let result = try run(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.lastLine.hasPrefix("2 drafts written."))
    #expect(scratch.exists("output/internal/2024-Q1/figures.csv"))
    #expect(scratch.exists("reports/internal/2024-Q2/de/index.html"))
  }

  @Test func `quiet says nothing when all is well`() throws {
    #expect(try run(smallCity(), ["--all", "--quiet"]).errors.isEmpty)
  }

  @Test func `an error finding is 1 and never stops the run`() throws {
    let scratch = try smallCity()
    try scratch.replace(
      "in Umsetzung", with: "Regelbetrieb", in: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    let result = try run(scratch)
    #expect(result.code == 1, "\(result.errors)")
    #expect(scratch.exists("output/internal/2024-Q2/figures.csv"))
  }

  @Test func `a missing delivery is 2, names the supplier, and drops no total`() throws {
    let scratch = try smallCity()
    _ = try run(scratch)
    let before = PlainTable(try scratch.text("output/internal/2024-Q2/figures.csv"))
    try scratch.remove("input/deliveries/2024-Q2/bauamt/bericht.csv")
    let result = try run(scratch, ["--period", "2024-Q2"])
    #expect(result.code == 2, "\(result.errors)")
    #expect(result.errors.contains("the delivery of bauamt is missing"))
    let after = PlainTable(try scratch.text("output/internal/2024-Q2/figures.csv"))
    let total = "2024-Q2:total:all:fixed"
    #expect(
      before.rows(where: ["figure_id": total]).first?["value"]
        == after.rows(where: ["figure_id": total]).first?["value"])
    let carried = PlainTable(try scratch.text("output/internal/2024-Q2/projects.csv"))
      .rows(where: ["reporting_lead": "bauamt"])
    #expect(!carried.isEmpty)
    for row in carried {
      #expect(row["carried_forward"] == "true" && row["report_period"] == "2024-Q1")
    }
    let ledger = PlainTable(try scratch.text("output/internal/2024-Q2/deliveries.csv"))
    #expect(ledger.rows(where: ["supplier": "bauamt", "state": "missing"]).count == 1)
  }

  @Test func `before the deadline the same delivery is only expected`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2/bauamt/bericht.csv")
    let result = try run(scratch, ["--period", "2024-Q2"], today: "2024-07-10")
    #expect(result.code == 0, "\(result.errors)")
    let ledger = PlainTable(try scratch.text("output/internal/2024-Q2/deliveries.csv"))
    #expect(ledger.rows(where: ["supplier": "bauamt", "state": "expected"]).count == 1)
  }

  @Test func `without a period the oldest that is due is written, else the latest`() throws {
    let scratch = try smallCity()
    _ = try run(scratch, [], today: "2024-09-01")
    #expect(scratch.exists("output/internal/2024-Q1"))
    #expect(!scratch.exists("output/internal/2024-Q2"))
    let early = try smallCity()
    _ = try run(early, [], today: "2024-04-01")
    #expect(early.exists("output/internal/2024-Q2"))
  }

  @Test func `strict with an error finding writes nothing and is 65`() throws {
    let scratch = try smallCity()
    try scratch.replace(
      "in Umsetzung", with: "Regelbetrieb", in: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    let result = try run(scratch, ["--all", "--strict"])
    #expect(result.code == 65)
    #expect(!scratch.exists("output"))
  }

  @Test func `a dry run counts and writes nothing`() throws {
    let scratch = try smallCity()
    let result = try run(scratch, ["--all", "--dry-run"])
    #expect(result.code == 0)
    #expect(result.errors.contains("2024-Q2: 8 = 2 implemented"))
    #expect(!scratch.exists("output") && !scratch.exists("reports"))
  }

  @Test func `no period at all is 65`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries")
    let result = try run(scratch)
    #expect(result.code == 65)
    #expect(result.lastLine.contains("there is no period below"))
  }

  @Test func `an input folder that is not there is 66, in both languages`() throws {
    let scratch = try Scratch()
    let english = try Program.run(["run"], in: scratch.folder)
    #expect(english.code == 66 && english.lastLine.contains("was not found"))
    let german = try Program.run(
      ["run"], in: scratch.folder, environment: ["LC_ALL": "de_DE.UTF-8"])
    #expect(german.code == 66 && german.lastLine.contains("wurde nicht gefunden"))
  }

  @Test func `a period without a folder is 66`() throws {
    #expect(try run(smallCity(), ["--period", "2031-Q1"]).code == 66)
  }

  @Test(arguments: [
    ["run", "--nonsense"], ["run", "--period", "2024-Q9"], ["run", "--all", "--period", "2024-Q1"],
    ["nonsense"], ["run", "--today", "2023-02-29"], ["check"], ["run", "--language", "fr"],
  ])
  func `wrong usage is 64`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.code == 64, "\(result.errors)")
    #expect(!result.errors.isEmpty)
  }

  @Test(arguments: [
    (
      ["run", "--perod", "x"],
      "Die Option „--perod“ gibt es nicht; gemeint ist vielleicht „--period“."
    ),
    (["run", "--frei"], "Die Option „--frei“ gibt es nicht."),
    (["frobnicate"], "„frobnicate“ ist hier nicht vorgesehen."),
    (["run", "eins", "zwei"], "Hier nicht vorgesehen: „eins“, „zwei“."),
    (["check"], "Es fehlt: „<files> ...“."),
    (["run", "--period"], "Es fehlt der Wert zu „--period <period>“."),
    (
      ["run", "--period", "2024-Q9"],
      "Der Wert „2024-Q9“ ist für „--period <period>“ nicht möglich."
    ),
    (
      ["inspect", "--format", "xml", "x"],
      "Der Wert „xml“ ist für „--format <format>“ nicht möglich; möglich sind: „text“ und „json“."
    ),
    (["run", "--all=ja"], "Die Option „--all“ hat keinen Wert, angegeben ist „ja“."),
    (
      ["run", "--all", "--period", "2024-Q1", "--language", "de"],
      "--all und --period schließen einander aus."
    ),
    (["run", "--quiet", "--verbose"], "--quiet und --verbose schließen einander aus."),
  ])
  func `wrong usage is told in German where German is spoken`(
    arguments: [String], words: String
  ) throws {
    let result = try Program.run(arguments, environment: ["LANG": "de_DE.UTF-8"])
    #expect(result.code == 64)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first == "Fehler: \(words)")
    #expect(lines.dropFirst().first?.hasPrefix("Aufruf: strategy-report") == true)
    #expect(lines.last?.hasPrefix("  Alle Optionen nennt „strategy-report") == true)
  }

  @Test func `the language of wrong usage is the one asked for`() throws {
    let german = try Program.run(["status", "--nein", "--language", "de"])
    #expect(german.errors.hasPrefix("Fehler: Die Option „--nein“ gibt es nicht."))
    let english = try Program.run(
      ["status", "--nein", "--language=en"], environment: ["LANG": "de_DE.UTF-8"])
    #expect(english.errors.hasPrefix("Error: Unknown option '--nein'"))
  }

  @Test func `help and version are 0`() throws {
    #expect(try Program.run(["--help"]).code == 0)
    #expect(try Program.run(["run", "--help"]).output.contains("--dry-run"))
    #expect(try Program.run(["--version"]).output.contains("."))
  }

  @Test func `an error in the office's own files is 78, all of them listed`() throws {
    let scratch = try smallCity()
    try scratch.replace("horizon: 2030", with: "horizont: 2030", in: "input/strategy.yaml")
    try scratch.replace("b-2;", with: "B 2;", in: "input/projects.csv")
    let result = try run(scratch)
    #expect(result.code == 78)
    #expect(
      result.errors.contains("input/strategy.yaml") || result.errors.contains("strategy.yaml:"))
    #expect(result.errors.contains("horizon"))
    #expect(!scratch.exists("output"))
  }

  @Test func `output that cannot be made is 73`() throws {
    let scratch = try smallCity()
    try scratch.write("in the way", to: "output")
    let result = try run(scratch)
    #expect(result.code == 73, "\(result.errors)")
  }

  @Test func `while another run holds the lock it is 75`() throws {
    let scratch = try smallCity()
    try FileManager.default.createDirectory(
      at: scratch.path("output"), withIntermediateDirectories: true)
    let result = try run(scratch, ["--all"], before: "exec 9>output/.lock; flock -n 9")
    #expect(result.code == 75, "\(result.errors)")
    #expect(!scratch.exists("output/internal"))
  }

  @Test func `a name that tries to leave its folder is no supplier`() throws {
    let scratch = try smallCity()
    try scratch.replace("id: bauamt", with: "id: ../bauamt", in: "input/suppliers.yaml")
    #expect(try run(scratch).code == 78)
  }
}
