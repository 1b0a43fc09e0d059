import Foundation
import TestSupport
import Testing

/// `accept` as the office uses it when a late file matters.
struct AcceptCommandTests {
  private static let file = "input/deliveries/2024-Q2/bauamt/bericht.csv"

  /// The small city, whose building department sent its file after the lock of 31 July.
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.replace(
      "bericht.csv;2024-07-12", with: "bericht.csv;2024-08-05",
      in: "input/deliveries/2024-Q2/received.csv")
    return scratch
  }

  private func accept(
    _ scratch: Scratch, _ more: [String] = [], file: String = AcceptCommandTests.file
  ) throws -> Program.Result {
    try Program.run(
      ["accept", file, "--reason", "Krankheit im Amt", "--by", "Büro"] + more, in: scratch.folder)
  }

  private func run(_ scratch: Scratch) throws {
    _ = try Program.run(["run", "--all", "--today", "2024-09-01"], in: scratch.folder)
  }

  private func delivery(_ scratch: Scratch) throws -> [String: String]? {
    PlainTable(try scratch.text("output/internal/2024-Q2/deliveries.csv"))
      .rows(where: ["supplier": "bauamt"]).first
  }

  @Test func `an accepted file counts from the next run on`() throws {
    let scratch = try smallCity()
    try run(scratch)
    #expect(try delivery(scratch)?["state"] == "after-lock")
    #expect(try delivery(scratch)?["accepted"] == "0")
    let result = try accept(scratch)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.lastLine.contains("Next: strategy-report run --period 2024-Q2"))
    try run(scratch)
    #expect(try delivery(scratch)?["state"] != "after-lock")
    #expect(try delivery(scratch)?["accepted"] == "2")
  }

  @Test func `accepting twice changes nothing and says so`() throws {
    let scratch = try smallCity()
    try run(scratch)
    #expect(try accept(scratch).code == 0)
    let again = try accept(scratch, ["--language", "de"])
    #expect(again.code == 0)
    #expect(again.lastLine.contains("war schon angenommen"), "\(again.errors)")
  }

  @Test func `a file that came in time needs no acceptance`() throws {
    let scratch = try smallCity()
    try run(scratch)
    let result = try accept(scratch, file: "input/deliveries/2024-Q2/werke/werke.csv")
    #expect(result.code == 0)
    #expect(result.lastLine.contains("came in time and counts anyway"), "\(result.errors)")
  }

  @Test func `the path may be given from the input folder`() throws {
    let scratch = try smallCity()
    try run(scratch)
    let result = try accept(scratch, file: "deliveries/2024-Q2/bauamt/bericht.csv")
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func `a file that no run has seen with these bytes is not known`() throws {
    let scratch = try smallCity()
    let early = try accept(scratch)
    #expect(early.code == 66)
    #expect(early.errors.contains("execute strategy-report run"), "\(early.errors)")
    #expect(!scratch.exists("output/history.sqlite"))
    try run(scratch)
    try scratch.replace("55 %", with: "56 %", in: Self.file)
    #expect(try accept(scratch).code == 66)
  }

  @Test func `only a filed delivery can be accepted`() throws {
    let scratch = try smallCity()
    try scratch.write("x", to: "post.csv")
    let result = try accept(scratch, file: "post.csv")
    #expect(result.code == 66)
    #expect(result.errors.contains("strategy-report receive"))
    #expect(try accept(scratch, file: "nichts.csv").code == 66)
  }

  @Test func `an acceptance without reason or name is wrong usage`() throws {
    let scratch = try smallCity()
    for arguments in [["--reason", " ", "--by", "Büro"], ["--reason", "Krankheit"]] {
      let result = try Program.run(["accept", Self.file] + arguments, in: scratch.folder)
      #expect(result.code == 64)
    }
  }

  @Test func `JSON says what was decided`() throws {
    let scratch = try smallCity()
    try run(scratch)
    let result = try accept(scratch, ["--format", "json"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: String])
    #expect(object["outcome"] == "accepted")
    #expect(object["file"] == "deliveries/2024-Q2/bauamt/bericht.csv")
    #expect(object["by"] == "Büro")
  }
}
