import Foundation
import TestSupport
import Testing

/// Editions for council and public: nothing a minute too early, nothing published ever lost.
struct ReleaseTests {
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  private func program(_ scratch: Scratch, _ arguments: [String]) throws -> Program.Result {
    try Program.run(arguments + ["--today", "2024-09-01"], in: scratch.folder)
  }

  private func release(
    _ scratch: Scratch, _ period: String, _ audience: String, _ more: [String] = []
  ) throws -> Program.Result {
    try program(
      scratch, ["release", period, "--audience", audience, "--by", "Erika Muster"] + more)
  }

  /// What council and public see.
  private func published(_ scratch: Scratch) throws -> [String: FolderContents] {
    var contents: [String: FolderContents] = [:]
    for tree in ["output", "reports"] {
      for audience in ["council", "public"] where scratch.exists("\(tree)/\(audience)") {
        contents["\(tree)/\(audience)"] = try FolderContents(
          scratch.path("\(tree)/\(audience)"))
      }
    }
    return contents
  }

  private static let correction = """
    project;field;old;new;basis;by;on;reason
    w-1;status;implemented;ongoing;Begehung;Max Muster;2024-08-01;Die Abnahme fehlte doch
    """

  @Test func `run makes the internal draft only`() throws {
    let scratch = try smallCity()
    _ = try program(scratch, ["run", "--all"])
    #expect(try published(scratch).isEmpty)
  }

  @Test func `the first file of a new quarter changes nothing that council or public see`() throws {
    let scratch = try smallCity()
    for audience in ["council", "public"] {
      #expect(try release(scratch, "2024-Q1", audience).code == 0)
      #expect(try release(scratch, "2024-Q2", audience).code == 0)
    }
    let before = try published(scratch)
    #expect(before.count == 4)
    try scratch.copy(
      scratch.path("input/deliveries/2024-Q2/bauamt/bericht.csv"),
      to: "input/deliveries/2024-Q3/bauamt/2024-10-02 bericht.csv")
    let result = try Program.run(
      ["run", "--all", "--today", "2024-10-03"], in: scratch.folder)
    #expect([0, 1].contains(result.code), "\(result.errors)")
    #expect(try published(scratch) == before)
    #expect(scratch.exists("reports/internal/2024-Q3"))
  }

  @Test func `a released edition cannot be released again, only reissued`() throws {
    let scratch = try smallCity()
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    let before = try published(scratch)
    let again = try release(scratch, "2024-Q1", "public")
    #expect(again.code == 65 && again.lastLine.contains("reissue"))
    #expect(try published(scratch) == before)
    let nothing = try program(
      scratch, ["reissue", "2024-Q2", "--audience", "public", "--by", "E"])
    #expect(nothing.code == 65)
  }

  @Test func `not before a day means not before that day`() throws {
    let scratch = try smallCity()
    #expect(
      try release(scratch, "2024-Q1", "council", ["--not-before", "2024-09-02"]).code == 65)
    #expect(try published(scratch).isEmpty)
    #expect(try release(scratch, "2024-Q1", "council", ["--not-before", "2024-09-01"]).code == 0)
  }

  @Test func `a quarter that is not over is not released`() throws {
    let scratch = try smallCity()
    let result = try Program.run(
      [
        "release", "2024-Q2", "--audience", "public", "--by", "E", "--today", "2024-06-30",
      ], in: scratch.folder)
    #expect(result.code == 65)
  }

  @Test func `a late correction to an old quarter is told, reissued, and the first stays`() throws {
    let scratch = try smallCity()
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    #expect(try release(scratch, "2024-Q1", "council").code == 0)
    let before = try published(scratch)
    try scratch.write(Self.correction, to: "input/corrections/2024-Q1.csv")
    _ = try program(scratch, ["run", "--all"])
    #expect(try published(scratch) == before)
    #expect(try program(scratch, ["verify"]).code == 0)

    let restated = PlainTable(try scratch.text("output/internal/2024-Q2/restated.csv"))
    let total = restated.rows(where: ["id": "2024-Q1:total:all:implemented"])
    #expect(total.count == 1)
    #expect(total.first?["was"] == "1" && total.first?["now"] == "0")
    let projects = restated.rows(where: ["kind": "project"]).compactMap { $0["id"] }
    #expect(projects == ["w-1"])

    let reissued = try program(
      scratch, ["reissue", "2024-Q1", "--audience", "public", "--by", "Max Muster"])
    #expect(reissued.code == 0, "\(reissued.errors)")
    let page = try scratch.text("reports/public/2024-Q1/de/index.html")
    #expect(page.contains("Berichtigte Ausgabe") || page.contains("berichtigte Ausgabe"))
    let figures = PlainTable(try scratch.text("output/public/2024-Q1/figures.csv"))
    #expect(
      figures.rows(where: ["figure_id": "2024-Q1:total:all:implemented"]).first?["value"] == "0")
    let verified = try program(scratch, ["verify", "--verbose"])
    #expect(verified.code == 0, "\(verified.errors)")
    #expect(verified.errors.contains("2024-Q1 public 1") && verified.errors.contains("public 2"))
  }

  @Test func `verify names a released file that was touched`() throws {
    let scratch = try smallCity()
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    #expect(try program(scratch, ["verify"]).code == 0)
    try scratch.replace(
      "2024-Q1:total:all:implemented;2024-Q1", with: "2024-Q1:total:all:implemented;2024-Q9",
      in: "output/public/2024-Q1/figures.csv")
    try scratch.write("x", to: "reports/public/2024-Q1/extra.html")
    let result = try program(scratch, ["verify"])
    #expect(result.code == 1)
    #expect(result.errors.contains("figures.csv") && result.errors.contains("extra.html"))
  }

  @Test func `a withdrawn edition leaves a notice, and its text is gone`() throws {
    let scratch = try smallCity()
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    let result = try program(
      scratch,
      [
        "withdraw", "2024-Q1", "--audience", "public", "--by", "Erika Muster", "--note",
        "Ein Fehler in der Zählung",
      ])
    #expect(result.code == 0, "\(result.errors)")
    let page = try scratch.text("reports/public/2024-Q1/de/index.html")
    #expect(page.contains("Ein Fehler in der Zählung"))
    #expect(!page.contains("Radweg Nord") && !page.contains("Erika"))
    #expect(!scratch.exists("output/public/2024-Q1/figures.csv"))
    #expect(scratch.exists("output/public/2024-Q1/withdrawn.json"))
    #expect(try program(scratch, ["verify"]).code == 0)
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    #expect(scratch.exists("output/public/2024-Q1/figures.csv"))
  }

  @Test func `what suppliers write for the office stays in the office`() throws {
    let scratch = try smallCity()
    let secrets = ["Das Grundstück gehört noch nicht uns", "erika.mustermann@example.org"]
    try scratch.write(
      "Projekt-ID;Status;Bemerkung;Ansprechperson;Budget\n"
        + "b-1;in Umsetzung;\(secrets[0]);\"Erika Mustermann, \(secrets[1])\";48.231,77 €\n"
        + "b-2;geplant;;;\n", to: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    for audience in ["council", "public"] {
      let result = try release(scratch, "2024-Q2", audience, ["--note", "Vermerk nur für uns"])
      #expect(result.code == 0, "\(result.errors)")
      for tree in ["output", "reports"] {
        let contents = try FolderContents(scratch.path("\(tree)/\(audience)"))
        for (path, data) in contents.files {
          let text = String(decoding: data, as: UTF8.self)
          for secret in secrets + ["Mustermann", "Vermerk nur", "Erika Muster"] {
            #expect(!text.contains(secret), "\(audience) \(path)")
          }
          if audience == "public" {
            #expect(!text.contains("48231.77") && !text.contains("48.231,77"), "\(path)")
          }
        }
      }
    }
    let council = try FolderContents(scratch.path("output/council"))
    #expect(
      council.files.values.contains { String(decoding: $0, as: UTF8.self).contains("48231.77") })
  }

  @Test func `an edition that would show a withheld text is refused with its place`() throws {
    let scratch = try smallCity()
    // The name of a project is public; here it repeats what a supplier wrote for the office.
    try scratch.write(
      "Projekt-ID;Status;Ansprechperson\nb-1;in Umsetzung;heimlich@example.org\nb-2;geplant;\n",
      to: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    try scratch.replace(
      "Radweg Nord", with: "Radweg (heimlich@example.org)", in: "input/projects.csv")
    let refused = try release(scratch, "2024-Q2", "public")
    #expect(refused.code == 65, "\(refused.errors)")
    #expect(refused.errors.contains("heimlich@example.org"))
    #expect(refused.errors.contains("bericht.csv:2"))
    #expect(try published(scratch).isEmpty)
    try scratch.write(
      "value;file;reason\nheimlich@example.org;;steht im Projektnamen\n",
      to: "input/leak-exceptions.csv")
    #expect(try release(scratch, "2024-Q2", "public").code == 0)
  }

  @Test func `after the release the calendar goes on to the next period`() throws {
    let scratch = try smallCity()
    #expect(try release(scratch, "2024-Q1", "public").code == 0)
    _ = try program(scratch, ["run"])
    #expect(scratch.exists("output/internal/2024-Q2"))
    #expect(!scratch.exists("output/internal/2024-Q1"))
  }
}
