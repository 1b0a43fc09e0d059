import Foundation
import TestSupport
import Testing

/// A profile drafted on the command line is kept and reads its file.
struct ProfileCommandTests {
  private static let list = """
    Sachstand der Maßnahmen;;;;
    Stand: 28.06.2024;;;;
    Lfd. Nr.;Vorhaben;Sachstand;Fertig (%);Bauende
    b-1;Brücke am Markt;in Umsetzung;55;31.12.2025
    b-2;Radweg Nord;geplant;0;30.06.2026

    """

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.write(Self.list, to: "Bau Q2.csv")
    return scratch
  }

  @Test func `a draft goes to standard output, is kept, and the file is read without error`() throws
  {
    let scratch = try scratch()
    let drafted = try Program.run(
      ["profile", "draft", "Bau Q2.csv", "--language", "de"], in: scratch.folder)
    #expect(drafted.code == 0)
    #expect(drafted.output.contains("profile: bau-q2\n"))
    #expect(drafted.output.contains("%: "))
    #expect(drafted.lastLine.contains("profiles/bau-q2.yaml"))
    try scratch.write(drafted.output, to: "input/profiles/bau-q2.yaml")
    let checked = try Program.run(
      [
        "check", "Bau Q2.csv", "--supplier", "bauamt", "--period", "2024-Q2", "--profile", "bau-q2",
        "--language", "en",
      ], in: scratch.folder)
    #expect(checked.code == 0, "\(checked.output) \(checked.errors)")
    #expect(checked.errors.contains("2 of 2 reports usable"))
  }

  @Test func `as JSON it is one object`() throws {
    let scratch = try scratch()
    let result = try Program.run(
      ["profile", "draft", "Bau Q2.csv", "--format", "json"], in: scratch.folder)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object.keys.sorted() == ["mappings", "profile", "text"])
    #expect((object["mappings"] as? [[String: Any]])?.count == 5)
  }

  @Test func `what is no table says so`() throws {
    let scratch = try scratch()
    try scratch.write("%PDF-1.4 …", to: "plan.pdf")
    let pdf = try Program.run(["profile", "draft", "plan.pdf"], in: scratch.folder)
    #expect(pdf.code == 65)
    #expect(pdf.errors.contains("file-not-for-us"))
    #expect(pdf.output.isEmpty)
    #expect(try Program.run(["profile", "draft", "fehlt.csv"], in: scratch.folder).code == 66)
    #expect(try Program.run(["profile"], in: scratch.folder).output.contains("draft"))
  }
}
