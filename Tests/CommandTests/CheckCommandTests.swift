import Foundation
import TestSupport
import Testing

/// `check` as somebody with a terminal uses it before filing a file.
struct CheckCommandTests {
  private func check(_ scratch: Scratch, _ more: [String]) throws -> Program.Result {
    try Program.run(["check", "--today", "2024-07-10"] + more, in: scratch.folder)
  }

  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  private static let header = "Projekt-ID;Projekt;Status;Fortschritt;Ende geplant\n"

  @Test func `a correct file gives no line and 0`() throws {
    let scratch = try smallCity()
    try scratch.write(
      Self.header + "b-1;;in Umsetzung;60 %;31.12.2025\nb-2;;geplant;;\n", to: "neu.csv")
    let result = try check(scratch, ["neu.csv"])
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("read for bauamt, 2024-Q2"))
  }

  @Test func `each finding is one line with its place, and the code is 1`() throws {
    let scratch = try smallCity()
    try scratch.write(
      Self.header + "b-1;\"zwei\nZeilen\";Regelbetrieb;60 %;\nb-9;;in Umsetzung;450 %;31.06.2024\n",
      to: "neu.csv")
    let result = try check(scratch, ["neu.csv"])
    #expect(result.code == 1)
    let lines = result.output.split(separator: "\n")
    for line in lines {
      #expect(
        try #/^neu\.csv:\d+:\d+: (error|warning|note): .+ \[[a-z0-9-]+\]$/#.wholeMatch(in: line)
          != nil, "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("neu.csv:3:9: error:") })
    #expect(lines.contains { $0.contains("[unknown-project]") && $0.hasPrefix("neu.csv:4:1:") })
    #expect(lines.contains { $0.contains("[date-impossible]") })
  }

  @Test func `German is spoken where asked for`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.header + "b-1;;;60 %;\n", to: "neu.csv")
    let result = try check(scratch, ["neu.csv", "--language", "de"])
    #expect(result.output.contains("Bitte"))
    #expect(result.code == 1)
  }

  @Test func `JSON holds the same findings`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.header + "b-1;;;60 %;\n", to: "neu.csv")
    let result = try check(scratch, ["neu.csv", "--format", "json"])
    let objects = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(
      objects.contains { $0["rule"] as? String == "status-missing" && $0["line"] as? Int == 2 })
  }

  @Test(arguments: [
    (
      "de",
      "neu.csv: gelesen für 2024-Q2, Profil standard@1, ohne dass ein Lieferant genannt oder zu "
        + "erkennen ist (--supplier nennt ihn); "
    ),
    (
      "en",
      "neu.csv: read for 2024-Q2, profile standard@1, with no supplier named or recognised "
        + "(--supplier names one); "
    ),
  ])
  func `whose file it is may be unknown, and that is said in a sentence`(
    language: String, sentence: String
  ) throws {
    let scratch = try smallCity()
    try scratch.write(Self.header + "x-77;;;450 %;\n", to: "neu.csv")
    let result = try check(scratch, ["neu.csv", "--language", language])
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(!result.errors.contains("?"))
    let json = try check(scratch, ["neu.csv", "--language", language, "--format", "json"])
    #expect(json.errors.contains(sentence), "\(json.errors)")
    let objects = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(!objects.isEmpty)
    // Nobody, rather than the one that stands in while the file is read.
    #expect(objects.allSatisfy { $0["supplier"] == nil || $0["supplier"] is NSNull })
  }

  @Test func `a file that is not there is 66`() throws {
    #expect(try check(smallCity(), ["nichts.csv"]).code == 66)
  }

  @Test(arguments: [
    ("offen.xml", "<statusReport xmlns=\"urn:strategy-report:status:1\"><report>"),
    ("dtd.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><statusReport/>"), ("brief.pdf", "%PDF-1.7 …"),
  ])
  func `a file that cannot be read to its end is 65`(name: String, text: String) throws {
    let scratch = try smallCity()
    try scratch.write(text, to: name)
    let result = try check(scratch, [name])
    #expect(result.code == 65, "\(result.output)")
    #expect(result.output.contains(": error: "))
  }

  @Test func `an unknown supplier is wrong usage and names the nearest`() throws {
    let scratch = try smallCity()
    try scratch.write(Self.header, to: "neu.csv")
    let result = try check(scratch, ["neu.csv", "--supplier", "bauant"])
    #expect(result.code == 64)
    #expect(result.errors.contains("bauamt"))
  }
}
