import Foundation
import TestSupport
import Testing

/// `status` as the office looks at it on a morning.
struct StatusCommandTests {
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  private func status(
    _ scratch: Scratch, _ more: [String] = [], today: String = "2024-07-16"
  ) throws -> Program.Result {
    try Program.run(["status", "--today", today] + more, in: scratch.folder)
  }

  private func document(
    _ scratch: Scratch, _ more: [String] = [], today: String = "2024-07-16"
  ) throws -> [String: Any] {
    let text = try status(scratch, ["--format", "json"] + more, today: today).output
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func lines(_ result: Program.Result) -> [String] {
    result.output.split(separator: "\n").map(String.init)
  }

  @Test func `it says per supplier what was due and what came`() throws {
    let result = try status(smallCity())
    #expect(result.code == 0, "\(result.errors)")
    let rows = lines(result).map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["bauamt", "report", "2024-07-15", "2024-07-12", "on", "time"]))
    #expect(rows.contains(["2024-Q1", "2024-04-15", "2024-04-30", "2", "on", "time"]))
    #expect(result.lastLine == "No delivery is missing. Next date: 2024-07-31.")
  }

  @Test func `the day after the deadline what did not come is missing`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2/bauamt/bericht.csv")
    let before = try status(scratch, today: "2024-07-15")
    #expect(before.output.contains("delivery 2024-Q2: bauamt"), "\(before.output)")
    #expect(before.lastLine.hasPrefix("No delivery is missing."))
    let after = try status(scratch, today: "2024-07-16")
    #expect(lines(after).contains { $0.contains("2024-Q2") && $0.contains("for 1 day ") })
    #expect(after.lastLine.hasPrefix("1 delivery is missing."))
    #expect(after.code == 0)
  }

  @Test func `of a period without any folder everything is expected up to its deadline`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2")
    let lastDay = try status(scratch, today: "2024-07-15")
    #expect(lastDay.output.contains("2 expected") && !lastDay.output.contains("missing"))
    #expect(try status(scratch, today: "2024-07-16").output.contains("2 missing"))
  }

  @Test func `an extension is the supplier's own day`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2/bauamt/bericht.csv")
    try scratch.replace(
      "lock: 2024-07-31", with: "lock: 2024-07-31\nextensions: {bauamt: 2024-07-22}",
      in: "input/periods/2024-Q2.yaml")
    let result = try status(scratch)
    #expect(
      lines(result).contains {
        $0.contains("2024-07-22") && $0.contains("in 6 days")
          && $0.hasSuffix("delivery with extension 2024-Q2: bauamt")
      }, "\(result.output)")
  }

  @Test func `the coming period stands in the calendar before anything came`() throws {
    let ahead = try #require(document(smallCity())["ahead"] as? [[String: Any]])
    let next = try #require(ahead.first { $0["period"] as? String == "2024-Q3" })
    #expect(next["day"] as? String == "2024-10-15")
    #expect(next["kind"] as? String == "delivery")
    #expect(next["suppliers"] as? [String] == ["bauamt", "werke"])
  }

  @Test func `a data set is due by its own cadence`() throws {
    let scratch = try smallCity()
    try scratch.replace(
      "    kind: subsidiary\n",
      with: "    kind: subsidiary\n    data_sets:\n      - {id: report}\n"
        + "      - {id: money, cadence: year}\n", in: "input/suppliers.yaml")
    func due(_ period: String) throws -> String? {
      let document = try document(scratch, ["--period", period], today: "2025-01-05")
      let periods = try #require(document["periods"] as? [[String: Any]])
      let entries = try #require(periods.first?["deliveries"] as? [[String: Any]])
      return entries.first { $0["dataSet"] as? String == "money" }?["due"] as? String
    }
    #expect(try due("2024-Q3") == nil)
    #expect(try due("2024-Q4") == "2025-01-15")
  }

  @Test(arguments: ["de", "en"]) func `the text fits eighty columns`(language: String) throws {
    let result = try Program.run([
      "status", "--today", "2026-11-23", "--language", language, "--input",
      Repository.input.path(percentEncoded: false), "--output", "/nonexistent/output",
    ])
    #expect(result.code == 0, "\(result.errors)")
    #expect(lines(result).count > 20)
    for line in lines(result) { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `German is spoken where asked for`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2")
    let result = try status(scratch, ["--language", "de"])
    #expect(result.output.contains("2 fehlen"))
    #expect(result.output.contains("15.10.2024"))
    #expect(result.lastLine.hasPrefix("Es fehlen 2 Lieferungen."))
  }

  @Test func `JSON has every key in every entry`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2/bauamt/bericht.csv")
    let document = try document(scratch)
    #expect(
      Set(document.keys) == [
        "exitCode", "today", "configuration", "periods", "missing", "ahead",
      ])
    let periods = try #require(document["periods"] as? [[String: Any]])
    #expect(periods.map { $0["period"] as? String } == ["2024-Q1", "2024-Q2", "2024-Q3"])
    #expect(periods.map { $0["hasFolder"] as? Bool } == [true, true, false])
    for period in periods {
      for entry in try #require(period["deliveries"] as? [[String: Any]]) {
        #expect(
          Set(entry.keys) == [
            "supplier", "dataSet", "due", "received", "state", "daysLate", "file", "rows",
            "accepted", "rejected",
          ])
      }
    }
    let missing = try #require(document["missing"] as? [[String: Any]])
    #expect(missing.count == 1 && missing[0]["daysLate"] as? Int == 1)
  }

  @Test func `nothing is written`() throws {
    let scratch = try smallCity()
    let before = try FolderContents(scratch.folder)
    _ = try status(scratch)
    #expect(try FolderContents(scratch.folder) == before)
    #expect(!scratch.exists("output") && !scratch.exists("reports"))
  }

  @Test func `input that is missing or wrong has its code`() throws {
    let scratch = try smallCity()
    #expect(try status(scratch, ["--input", "nirgends"]).code == 66)
    #expect(try status(scratch, ["--period", "2024-Q5"]).code == 64)
    try scratch.replace("goal: 8", with: "goal: 9", in: "input/strategy.yaml")
    let wrong = try status(scratch)
    #expect(wrong.code == 78 && wrong.output.isEmpty)
  }
}
