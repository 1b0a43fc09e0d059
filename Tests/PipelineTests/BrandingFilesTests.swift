import Foundation
import Ingest
import Pipeline
import StrategyModel
import SystemPackage
import TestSupport
import Testing

/// What lies in `input/branding/` is read, decides the edition, or is named.
struct BrandingFilesTests {
  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  private func office(_ scratch: Scratch) throws -> Checked<Office?> {
    try Office.read(
      try InputFolder(FilePath(scratch.path("input").path(percentEncoded: false))))
  }

  @Test func `the file and its logo are read from the folder`() throws {
    let scratch = try smallCity()
    try scratch.copy(Repository.input.appending(path: "branding"), to: "input/branding")
    let office = try office(scratch)
    #expect(!office.findings.contains { $0.location.file.hasPrefix("branding/") })
    let branding = try #require(office.value?.configuration.branding)
    #expect(branding.logo?.mediaType == "image/svg+xml")
    #expect(!branding.imprint.isEmpty && !branding.accessibility.isEmpty)
  }

  @Test func `what nobody reads is named`() throws {
    let scratch = try smallCity()
    for name in ["Thumbs.db", "README.md", "Logo.pdf", "branding.yml", "mark.svg", "alt/mark.svg"] {
      try scratch.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "input/branding/\(name)")
    }
    let findings = try office(scratch).findings.filter {
      $0.location.file.hasPrefix("branding/")
    }
    #expect(
      findings.map { "\($0.location.file) \($0.rule.id)" } == [
        "branding/Logo.pdf config-office-file-unread", "branding/alt config-office-file-unread",
        "branding/branding.yml config-office-file-unread",
        "branding/mark.svg config-branding-picture-unused",
      ])
  }

  @Test func `a letter, profile or calendar that no one reads is named`() throws {
    let scratch = try smallCity()
    for name in [
      "letters/request.docx", "letters/Reminder-1.TXT", "letters/README.md", "profiles/amt.yml",
      "periods/2024-Q3.yml", "corrections/2024-Q2.ods", "corrections/~$2024-Q2.xlsx",
    ] {
      try scratch.write("x", to: "input/\(name)")
    }
    let findings = try office(scratch).findings.filter {
      $0.rule.id == "config-office-file-unread"
    }
    #expect(
      findings.map(\.location.file) == [
        "corrections/2024-Q2.ods", "letters/Reminder-1.TXT", "letters/request.docx",
        "periods/2024-Q3.yml", "profiles/amt.yml",
      ])
    #expect(
      findings.first?.remedy(.de)
        == "Bitte speichern Sie sie als .csv oder .xlsx, oder legen Sie sie an einen anderen Ort.")
  }

  @Test func `a changed look is another state of knowledge`() throws {
    let scratch = try smallCity()
    func knowledge() throws -> String {
      let result = try Program.run(
        ["run", "--period", "2024-Q2", "--today", "2024-09-01"], in: scratch.folder)
      #expect([0, 1, 2].contains(result.code), "\(result.errors)")
      let record = try scratch.text("output/internal/2024-Q2/run.json")
      return try #require(record.firstMatch(of: #/"knowledge"\s*:\s*"([0-9a-f]+)"/#)).output.1
        .description
    }
    let before = try knowledge()
    try scratch.write("imprint: [{de: Stadt Muster}]", to: "input/branding/branding.yaml")
    #expect(try knowledge() != before)
    #expect(
      try scratch.text("reports/internal/2024-Q2/de/imprint.html").contains("Stadt Muster"))
  }

  @Test func `addresses of the imprint are no leak, others are`() throws {
    let scratch = try smallCity()
    try scratch.write(
      "imprint: [{de: \"Auskunft: 0234 910-1234, auskunft@example.org\"}]\n"
        + "feedback: barriere@example.org\n", to: "input/branding/branding.yaml")
    let released = try Program.run(
      ["release", "2024-Q2", "--audience", "public", "--by", "E", "--today", "2024-09-01"],
      in: scratch.folder)
    #expect(released.code == 0, "\(released.errors)")
    let page = try scratch.text("reports/public/2024-Q2/de/index.html")
    #expect(page.contains("mailto:barriere@example.org"))
  }
}
