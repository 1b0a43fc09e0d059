import Foundation
import TestSupport
import Testing

/// Texts of the office are released only where every figure that they name is for their readers.
struct OfficeTextReleaseTests {
  private func smallCity(_ texts: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.write(
      "Projekt-ID;Status;Budget\nb-1;in Umsetzung;48.231,77 €\nb-2;geplant;\n",
      to: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    try scratch.write(
      "period: 2024-Q2\ndeadline: 2024-07-15\nlock: 2024-07-31\ntexts:\n" + texts + "\n",
      to: "input/periods/2024-Q2.yaml")
    return scratch
  }

  private func release(_ scratch: Scratch, _ audience: String) throws -> Program.Result {
    try Program.run(
      [
        "release", "2024-Q2", "--audience", audience, "--by", "E", "--language", "en", "--today",
        "2024-09-01",
      ], in: scratch.folder)
  }

  @Test func `a sum that the public may not see is not released, and not as a dash either`() throws
  {
    let scratch = try smallCity("  foreword: \"Das kostet {{total.money-planned}}.\"")
    let refused = try release(scratch, "public")
    #expect(refused.code == 65, "\(refused.errors)")
    #expect(refused.lastLine.contains("total.money-planned (periods/2024-Q2.yaml:5:13)"))
    #expect(refused.lastLine.contains("may not see"))
    #expect(!scratch.exists("reports/public/2024-Q2"))
    #expect(try release(scratch, "council").code == 0)
    let page = try scratch.text("reports/council/2024-Q2/de/index.html")
    #expect(page.contains("48.231,77"))
  }

  @Test func `a figure that the period does not have is not released`() throws {
    let scratch = try smallCity("  foreword: \"Es sind {{batch.9.fixed}}.\"")
    let refused = try release(scratch, "council")
    #expect(refused.code == 65, "\(refused.errors)")
    #expect(refused.lastLine.contains("batch.9.fixed (periods/2024-Q2.yaml:5:13)"))
    #expect(refused.lastLine.contains("do not exist"))
  }

  @Test func `a misspelt reference stops before anything is counted`() throws {
    let scratch = try smallCity("  foreword: \"Es sind {{total.implementet}}.\"")
    let refused = try Program.run(
      ["run", "--language", "en", "--today", "2024-09-01"], in: scratch.folder)
    #expect(refused.code == 78, "\(refused.errors)")
    #expect(refused.errors.contains("periods/2024-Q2.yaml:5:13"))
    #expect(refused.errors.contains("Did you mean “implemented”?"))
  }
}
