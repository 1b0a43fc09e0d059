import Foundation
import Glibc
import TestSupport
import Testing

/// What lies ready in the outbox after a run, ready to be sent.
struct OutboxTests {
  private static let run = ["run", "--all", "--today", "2024-09-01"]
  private static let names = [
    "excel/feedback.csv", "feedback.csv", "feedback.de.html", "feedback.en.html",
  ]

  private func smallCity() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    return scratch
  }

  @discardableResult
  private func run(_ scratch: Scratch) throws -> Program.Result {
    let result = try Program.run(Self.run, in: scratch.folder, before: "umask 0")
    #expect([0, 1, 2].contains(result.code), "\(result.errors)")
    return result
  }

  private func files(_ scratch: Scratch) throws -> [String] {
    try FolderContents(scratch.path("output/outbox")).files.keys.sorted()
  }

  private func status(_ scratch: Scratch, _ name: String) throws -> stat {
    var status = stat()
    try #require(
      stat(scratch.path("output/outbox/\(name)").path(percentEncoded: false), &status) == 0)
    return status
  }

  @Test func `every supplier finds its feedback, readable by the office's group only`() throws {
    let scratch = try smallCity()
    try run(scratch)
    let expected = ["2024-Q1", "2024-Q2"].flatMap { period in
      ["bauamt", "werke"].flatMap { supplier in
        Self.names.map { "\(period)/\(supplier)/\($0)" }
      }
    }
    #expect(try files(scratch) == expected)
    #expect(try status(scratch, "2024-Q2/werke/feedback.de.html").st_mode & 0o777 == 0o640)
    for folder in ["", "2024-Q2", "2024-Q2/werke", "2024-Q2/werke/excel"] {
      #expect(try status(scratch, folder).st_mode & 0o777 == 0o750, "\(folder)")
    }
    let page = try scratch.text("output/outbox/2024-Q2/bauamt/feedback.de.html")
    #expect(page.contains("Rückmeldung an Bauamt") && !page.contains("Stadtwerke"))
    #expect(!page.contains("Wärme, leise"))
    #expect(scratch.exists("reports/internal/2024-Q2/de/suppliers/bauamt.html"))
  }

  @Test func `only what has changed is written, other files stay`() throws {
    let scratch = try smallCity()
    try run(scratch)
    try scratch.write("Formular", to: "output/outbox/2024-Q2/werke/form.xlsx")
    let works = try status(scratch, "2024-Q2/werke/feedback.de.html")
    let building = try status(scratch, "2024-Q2/bauamt/feedback.de.html")
    try scratch.replace(
      "b-2;Radweg Nord;geplant", with: "b-2;Radweg Nord;fast fertig",
      in: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    try run(scratch)
    #expect(try status(scratch, "2024-Q2/werke/feedback.de.html").st_ino == works.st_ino)
    #expect(try status(scratch, "2024-Q2/bauamt/feedback.de.html").st_ino != building.st_ino)
    #expect(try scratch.text("output/outbox/2024-Q2/werke/form.xlsx") == "Formular")
    #expect(
      try scratch.text("output/outbox/2024-Q2/bauamt/feedback.de.html")
        .contains("Zeile 3, Spalte C (Status)"))
  }

  @Test func `a sheet that no longer applies goes, a form beside it stays`() throws {
    let scratch = try smallCity()
    try run(scratch)
    try scratch.write("Formular", to: "output/outbox/2024-Q1/werke/form.xlsx")
    try scratch.replace(
      "    kind: subsidiary\n    owes_from: 2024-Q1", with: "    kind: subsidiary",
      in: "input/suppliers.yaml")
    try scratch.remove("input/deliveries/2024-Q1/werke")
    try scratch.replace(
      "werke;werke.csv;2024-04-10;;\n", with: "", in: "input/deliveries/2024-Q1/received.csv")
    try run(scratch)
    #expect(
      try files(scratch).filter { $0.hasPrefix("2024-Q1/werke") } == ["2024-Q1/werke/form.xlsx"])
    #expect(!scratch.exists("output/outbox/2024-Q1/werke/excel"))
    #expect(scratch.exists("output/outbox/2024-Q2/werke/feedback.csv"))
  }

  @Test func `what is incomplete or was altered is written again by the next run`() throws {
    let scratch = try smallCity()
    try run(scratch)
    let whole = try FolderContents(scratch.path("output/outbox"))
    let damages: [() throws -> Void] = [
      { try scratch.remove("output/outbox/2024-Q1/bauamt/feedback.en.html") },
      { try scratch.write("x", to: "output/outbox/2024-Q1/bauamt/feedback.csv") },
      { try scratch.remove("output/outbox") },
      { try scratch.write("half", to: "output/outbox/2024-Q2/werke/.new-feedback.csv") },
    ]
    for damage in damages {
      try damage()
      try run(scratch)
      #expect(try FolderContents(scratch.path("output/outbox")) == whole)
    }
    #expect(try run(scratch).lastLine.contains("Nothing has changed"))
  }

  @Test func `who sent nothing reads until when it still counts`() throws {
    let scratch = try smallCity()
    try scratch.remove("input/deliveries/2024-Q2/werke")
    try scratch.replace(
      "werke;werke.csv;2024-07-12;;\n", with: "", in: "input/deliveries/2024-Q2/received.csv")
    try run(scratch)
    let page = try scratch.text("output/outbox/2024-Q2/werke/feedback.de.html")
    #expect(page.contains("am 15.07.2024 fällig. Was bis zum 31.07.2024 kommt"))
    #expect(page.contains("Das fehlt noch (1)"))
  }

  @Test func `twenty faults in one file are twenty findings at their lines`() throws {
    let scratch = try smallCity()
    // The comments hold line breaks, so that lines of the file and rows of Excel part.
    var text = "Projekt-ID;Projekt;Status;Fortschritt;Ende geplant;Bemerkung\n"
    var lines: [Int] = []
    var line = 2
    for number in 1...20 {
      lines.append(line)
      let fault =
        switch number % 4 {
        case 0: "x-\(number);;geplant;;"
        case 1: "b-1;;fast fertig \(number);;"
        case 2: "x-9\(number);Neu \(number);in Umsetzung;;"
        default: ";;geplant;\(number) %;"
        }
      text += "\(fault);\"Zeile eins\nZeile zwei\"\n"
      line += 2
    }
    try scratch.write(text, to: "input/deliveries/2024-Q2/bauamt/bericht.csv")
    try run(scratch)
    let table = PlainTable(try scratch.text("output/outbox/2024-Q2/bauamt/feedback.csv"))
    let found = table.rows(where: ["effect": "row-rejected"])
    #expect(found.compactMap { $0["line"].flatMap(Int.init) }.sorted() == lines)
    let page = try scratch.text("output/outbox/2024-Q2/bauamt/feedback.de.html")
    #expect(page.contains("Das Wichtigste zuerst"))
    #expect(page.contains("Zeile 2, Spalte C (Status)"))
    #expect(page.contains("Zeile 21 (im Texteditor: 40), Spalte A (Projekt-ID)"))
  }
}
