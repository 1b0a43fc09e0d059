import DelimitedText
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("What may be wrong with a workbook as a file")
struct SheetDefectTests {
  private static func escaping() -> [UInt8] {
    ArchiveFile.bytes(ExcelFile(rows: [["a"]]).parts + [.init("../x", "x")])
  }

  private static func locked() -> [UInt8] {
    ArchiveFile.bytes(
      ExcelFile(rows: [["a"]]).parts.map {
        ArchiveFile.Part($0.name, $0.content, password: "geheim")
      })
  }

  private static func package(_ main: String) -> [UInt8] {
    ArchiveFile.bytes([
      .init(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(main)\"/></Relationships>"),
      .init(main, "x"),
    ])
  }

  /// Old Office containers name their streams in UTF-16.
  private static func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
      + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// A file, and what the finding about it says; its bytes are not printed.
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let rule: String
    let sentence: String
    let remedy: String

    init(_ example: (String, [UInt8], String, String, String)) {
      (name, bytes, rule, sentence, remedy) = example
    }

    var testDescription: String { "\(name) \(rule)" }
  }

  static let examples: [Example] =
    ([
      (
        "a.xlsx", Array(ExcelFile(rows: [["Projekt-ID", "Status"]]).bytes.dropLast(200)),
        "workbook-damaged", "lässt sich nicht öffnen", "speichern Sie sie neu als .xlsx"
      ),
      ("a.xlsx", escaping(), "workbook-refused", "„../x“", "speichern Sie sie neu als .xlsx"),
      (
        "a.xlsx",
        ExcelFile(.init("A", "<row><c><v>" + String(repeating: "1", count: 2 << 20))).bytes,
        "workbook-limit", "mehr als 1024 KB Text in einer Zelle", "neue Arbeitsmappe"
      ),
      (
        "a.xlsx",
        ArchiveFile.bytes(
          ExcelFile(rows: []).parts.filter { !$0.name.hasSuffix("workbook.xml") }
            + [.init("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]),
        "workbook-refused",
        "„xl/workbook.xml“, Zeile 1, Zeichen 13: sie enthält eine DOCTYPE-Angabe",
        "speichern Sie sie neu als .xlsx"
      ),
      (
        "a.xlsx",
        ExcelFile(.init("A", "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>0</v></c></row>")).bytes,
        "workbook-damaged", "der Text der Zelle B4 fehlt", "speichern Sie sie neu als .xlsx"
      ),
      (
        "a.xlsx", ExcelFile(.init("A", "<row><c></row>")).bytes, "workbook-damaged",
        "„xl/worksheets/sheet1.xml“, Zeile 1", "speichern Sie sie neu als .xlsx"
      ),
      ("a.xlsx", locked(), "file-not-for-us", "Kennwortschutz", "ohne Kennwort"),
      (
        "a.xlsx", compound("EncryptedPackage"), "file-not-for-us", "Kennwortschutz", "ohne Kennwort"
      ),
      (
        "a.xls", compound("Workbook"), "file-not-for-us", "im alten Format (.xls)",
        "als „Excel-Arbeitsmappe (*.xlsx)“"
      ),
      (
        "a.xlsb", package("xl/workbook.bin"), "file-not-for-us", "im Binärformat (.xlsb)",
        "als „Excel-Arbeitsmappe (*.xlsx)“"
      ),
      ("a.docx", package("word/document.xml"), "file-not-for-us", "ein Word-Dokument", "als .xlsx"),
      (
        "a.docx", [0x50, 0x4B, 3, 4] + Array("word/document.xml".utf8), "file-not-for-us",
        "ein Word-Dokument", "als .xlsx"
      ),
      (
        "a.jar", ArchiveFile.bytes([.init("META-INF/MANIFEST.MF", "x")]), "file-not-for-us",
        "ein Programm", "als .xlsx"
      ),
      (
        "a.zip", ArchiveFile.bytes([.init("stand.csv", "Projekt-ID;Status\n")]), "file-not-for-us",
        "ein gepacktes Archiv", "entpacken Sie das Archiv"
      ),
    ] as [(String, [UInt8], String, String, String)]).map { Example($0) }

  @Test("one finding says what it is and what to do, in check and in inspect", arguments: examples)
  func example(_ file: Example) throws {
    let (name, bytes) = (file.name, file.bytes)
    let example = try DecodedExample(bytes: bytes, profile: nil, file: name)
    #expect(example.ruleIDs == [file.rule])
    #expect(example.delivery.isRejected)
    let finding = try #require(example.findings.first)
    #expect(finding.message(.de).contains(file.sentence), "\(finding.message(.de))")
    #expect(finding.remedy(.de).contains(file.remedy), "\(finding.remedy(.de))")
    #expect(IngestRules.unreadable.contains(finding.rule))
    let inspection = Inspection.of(
      name: name, profiles: BuiltInProfiles.all, ArraySource(bytes, chunkSize: 99),
      size: bytes.count, threads: 2)
    #expect(inspection.findings.map(\.rule.id) == [file.rule])
    #expect(inspection.isUnreadable)
    let outcome = try CSVExport.write(
      name: name, profiles: BuiltInProfiles.all, open: { ArraySource(bytes) }, to: { _ in })
    #expect(outcome.isUnreadable)
  }

  @Test("a sheet that breaks off in the middle gives nothing, and says where")
  func brokenInTheMiddle() throws {
    let good = SheetDeliveryTests.file(SheetDeliveryTests.rows)
    let rows = good.sheets[0].rows
    let filler = (10...400).map {
      "<row r=\"\($0)\"><c t=\"inlineStr\"><is><t>kp-\($0)</t></is></c></row>"
    }.joined()
    var file = good
    file.sheets = [.init("Meldung", rows + filler + "<row r=\"401\"><c></row>")]
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(example.ruleIDs == ["workbook-damaged"])
    #expect(example.delivery.reports.isEmpty)
    #expect(example.delivery.isRejected)
  }
}
