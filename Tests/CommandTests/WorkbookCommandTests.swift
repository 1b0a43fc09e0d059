import Foundation
import TestSupport
import Testing

/// Workbooks, as somebody with a terminal checks them.
struct WorkbookCommandTests {
  private static let header = ["Projekt-ID", "Status", "Fortschritt (%)"]

  private func run(
    _ command: [String], _ bytes: [UInt8], named name: String
  ) throws -> Program.Result {
    let scratch = try Scratch()
    try scratch.copy(Repository.fixtures.appending(path: "small-city"), to: "input")
    try scratch.write(Data(bytes), to: name)
    return try Program.run(command + [name], in: scratch.folder)
  }

  @Test func `check names the cell of what is wrong`() throws {
    let rows = [["Stand: 30.06.2024"], [], Self.header, ["b-1", "vielleicht", "45 %"]]
    let result = try run(
      ["check", "--language", "de"], ExcelFile(rows: rows).bytes, named: "stand.xlsx")
    #expect(result.output.contains("stand.xlsx:Tabelle1!B4: error: "))
    #expect(result.output.contains("[status-unmapped]"))
    #expect(result.code == 1)
  }

  @Test func `inspect lists the sheets, and its table is clean CSV`() throws {
    let bytes = ExcelFile(rows: [Self.header, ["b-1", "geplant", "0 %"]]).bytes
    let lines = try run(["inspect", "--language", "en"], bytes, named: "a.xlsx")
    #expect(lines.output.contains("Sheet 1: Tabelle1 (2 rows, 3 columns)\n"))
    #expect(lines.output.contains("Profile: standard"))
    #expect(lines.code == 0)
    let table = try run(["inspect", "--csv"], bytes, named: "a.xlsx")
    #expect(
      table.output
        == "\"Projekt-ID\",\"Status\",\"Fortschritt (%)\"\n\"b-1\",\"geplant\",\"0 %\"\n")
  }

  /// Some kilobytes that unpack to hundreds of megabytes: spaces in a cell, and texts without end.
  private static let bombs: [[UInt8]] = {
    let spaces = [UInt8](repeating: 0x20, count: 40 << 20)
    let inCell = ExcelFile(.init("A", "")).parts.filter { !$0.name.hasSuffix("sheet1.xml") }
    var texts = ExcelFile(.init("A", ""))
    texts.sharedTexts = ""
    let shared = texts.parts.filter { !$0.name.hasSuffix("sharedStrings.xml") }
    let start = Array("<worksheet><sheetData>".utf8)
    return [
      ArchiveFile.bytes(inCell + [.init("xl/worksheets/sheet1.xml", start + spaces)]),
      ArchiveFile.bytes(shared + [.init("xl/sharedStrings.xml", Array("<sst><si>".utf8) + spaces)]),
    ]
  }()

  @Test(arguments: ["check", "inspect"])
  func `a bomb ends with its reason`(_ command: String) throws {
    for bytes in Self.bombs {
      #expect(bytes.count < 200_000)
      let result = try run([command], bytes, named: "bombe.xlsx")
      #expect(result.code == 65)
      #expect((result.output + result.errors).contains(": error: "))
      #expect((result.output + result.errors).contains("[workbook-refused]"))
    }
  }

  @Test(arguments: [("alt.xls", "Workbook"), ("geheim.xlsx", "EncryptedPackage")])
  func `an old or locked workbook is refused with what to do`(
    _ name: String, _ stream: String
  ) throws {
    let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let bytes = start + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for command in ["check", "inspect"] {
      let result = try run([command, "--language", "de"], bytes, named: name)
      #expect(result.code == 65)
      let text = result.output + result.errors
      #expect(text.contains(stream == "Workbook" ? "(*.xlsx)" : "ohne Kennwort"))
    }
  }
}
