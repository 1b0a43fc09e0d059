import Foundation
import TestSupport
import Testing

/// What `check` shows under a finding: the line itself, with a mark under the cell.
struct CheckExcerptTests {
  private static let header = "Projekt-ID;Projekt;Status;Fortschritt;Bemerkung\n"

  private func check(_ bytes: Data, _ more: [String] = [], named name: String = "neu.csv") throws
    -> Program.Result
  {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.write(bytes, to: name)
    return try Program.run(
      ["check", "--today", "2024-07-10", "--verbose", "--language", "de", name] + more,
      in: scratch.folder)
  }

  /// The finding of a rule with the two lines below it.
  private func excerpt(_ rule: String, _ text: String) throws -> [String] {
    try excerpt(rule, in: check(Data((Self.header + text).utf8)))
  }

  private func excerpt(_ rule: String, in result: Program.Result) throws -> [String] {
    let lines = result.output.split(separator: "\n").map(String.init)
    let index = try #require(
      lines.firstIndex { $0.hasSuffix("[\(rule)]") }, "\(result.output)\(result.errors)")
    return Array(lines[(index + 1)...].prefix(2))
  }

  @Test func `the mark stands under the whole value`() throws {
    #expect(
      try excerpt("status-continued-or-integrated", "b-1;Grüne Höfe;Regelbetrieb;60 %;\n") == [
        "    b-1;Grüne Höfe;Regelbetrieb;60 %;",
        "                   ^~~~~~~~~~~~",
      ])
  }

  @Test func `characters that take two columns or none do not shift it`() throws {
    #expect(
      try excerpt("percent-out-of-range", "b-1;日本 e\u{301}t;in Arbeit;450;\n") == [
        "    b-1;日本 e\u{301}t;in Arbeit;450;",
        "                          ^~~",
      ])
  }

  @Test func `a tab is two spaces, above and below`() throws {
    let text = Self.header.replacing(";", with: "\t") + "b-1\tx\tprima\t60\t\n"
    #expect(
      try excerpt("status-unmapped", in: check(Data(text.utf8))) == [
        "    b-1  x  prima  60  ",
        "            ^~~~~",
      ])
  }

  @Test func `after a cell with a line break the line of the cell is shown`() throws {
    #expect(
      try excerpt("status-unmapped", "b-1;\"zwei\nZeilen\";prima;60;\n") == [
        "    Zeilen\";prima;60;",
        "            ^~~~~",
      ])
  }

  @Test func `a file in UTF-16 is shown as text`() throws {
    let text = Self.header.replacing(";", with: "\t") + "b-1\tGrüne Höfe\tprima\t60\t\n"
    let bytes =
      Data([0xFF, 0xFE])
      + text.utf16.reduce(into: Data()) {
        $0.append(contentsOf: [UInt8(truncatingIfNeeded: $1), UInt8($1 >> 8)])
      }
    #expect(
      try excerpt("status-unmapped", in: check(bytes, named: "neu.txt")) == [
        "    b-1  Grüne Höfe  prima  60  ",
        "                     ^~~~~",
      ])
  }

  @Test func `of XML the value is marked, not the element`() throws {
    let text = """
      <statusReport xmlns="urn:strategy-report:status:1" version="1"><head>
      <supplier>bauamt</supplier><period>2024-Q2</period></head>
      <report project="b-1"><status>prima</status></report></statusReport>
      """
    #expect(
      try excerpt("status-unmapped", in: check(Data(text.utf8), named: "neu.xml")) == [
        "    <report project=\"b-1\"><status>prima</status></report></statusReport>",
        "                                  ^~~~~",
      ])
  }

  @Test func `a line wider than the terminal is cut around the mark`() throws {
    let long = String(repeating: "viel Text ", count: 30)
    let lines = try excerpt("percent-out-of-range", "b-1;\(long);in Arbeit;450;\(long)\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    let start = try #require(lines[0].firstRange(of: "450")?.lowerBound)
    let mark = try #require(lines[1].firstIndex(of: "^"))
    #expect(
      lines[0].distance(from: lines[0].startIndex, to: start)
        == lines[1].distance(from: lines[1].startIndex, to: mark))
    #expect(lines[0].hasPrefix("    …") && lines[0].hasSuffix("…"))
  }

  @Test func `an empty cell is marked at its place`() throws {
    #expect(
      try excerpt("status-missing", "b-1;x;;60;\n") == ["    b-1;x;;60;", "          ^"])
  }

  @Test func `without a terminal every line is a finding`() throws {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.write(Self.header + "b-1;x;prima;450;\n", to: "neu.csv")
    let result = try Program.run(["check", "--today", "2024-07-10", "neu.csv"], in: scratch.folder)
    let lines = result.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("neu.csv:") })
  }

  @Test func `JSON says a finding in both languages and what it does`() throws {
    let result = try check(Data((Self.header + "b-1;x;prima;60;\n").utf8), ["--format", "json"])
    let objects = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let finding = try #require(objects.first { $0["rule"] as? String == "status-unmapped" })
    #expect(finding["place"] as? String == "neu.csv:2:7")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["effect"] as? String == "row-rejected")
    #expect(finding["field"] as? String == "Status")
    #expect(finding["value"] as? String == "prima")
    #expect(finding["supplier"] as? String == "bauamt")
    let messages = try #require(finding["messages"] as? [String: String])
    let remedies = try #require(finding["remedies"] as? [String: String])
    #expect(messages["de"] == finding["message"] as? String && messages["en"] != messages["de"])
    #expect(remedies["de"]?.hasPrefix("Bitte") == true && remedies["en"]?.isEmpty == false)
  }
}
