import DelimitedText
import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("inspect: workbooks")
struct SheetInspectionTests {
  static func file() -> [UInt8] {
    var file = SheetDeliveryTests.file(
      SheetDeliveryTests.rows.replacing("<row r=\"8\">", with: "<row r=\"8\" hidden=\"1\">"))
    file.sheets.append(.init("Listen", ExcelFile.inline([["geplant"]]), state: "hidden"))
    return file.bytes
  }

  private func inspect(_ bytes: [UInt8], name: String = "a.xlsx") -> Inspection {
    Inspection.of(
      name: name, profiles: BuiltInProfiles.all, ArraySource(bytes, chunkSize: 999),
      size: bytes.count, threads: 2)
  }

  @Test("sheets, header row, columns as they are shown, profile")
  func lines() {
    let inspection = inspect(Self.file())
    #expect(
      inspection.lines(.de) == [
        "Format: Excel-Arbeitsmappe (.xlsx)",
        "Blatt 1: Meldung (6 Zeilen, davon 1 ausgeblendet, 7 Spalten)",
        "Blatt 2: Listen (1 Zeile, 1 Spalte, ausgeblendet)", "Gelesen: Meldung",
        "Zeilen über der Tabelle: 2 (Zeilen 1 bis 2)", "Überschriften: Zeile 4", "Zeilen: 3",
        "Spalten: 7",
        "  1. Projekt-ID – Text, 3 gefüllt, 0 leer: kp-043 · kp-044 · Summe",
        "  2. Status – Text, 2 gefüllt, 1 leer: in Arbeit · umgesetzt",
        "  3. Fortschritt (%) – Prozent, 2 gefüllt, 1 leer: 45 % · 100 %",
        "  4. Ende geplant – Datum, 2 gefüllt, 1 leer: 30.06.2025 · 06/2024",
        "  5. Budget (T€) – Dezimalzahl, 3 gefüllt, 0 leer: 1234,5 · 99,5 · 1",
        "  6. Dauerhaft fortgeführt – ja/nein, 2 gefüllt, 1 leer: FALSCH · WAHR",
        "  7. Bemerkung – Text, 1 gefüllt, 2 leer: zwei Zeilen",
        "Profil: standard (2 Merkmale stimmen überein)",
      ])
    #expect(inspection.findings == [])
  }

  @Test("the JSON object names the sheets")
  func json() throws {
    let data = try JSONEncoder().encode(inspect(Self.file()).document(.en))
    let back = try JSONDecoder().decode(InspectionDocument.self, from: data)
    #expect(back.format == "xlsx")
    guard case .workbook(let form) = back.dialect else {
      Issue.record("no workbook")
      return
    }
    #expect(form.sheets.map(\.name) == ["Meldung", "Listen"])
    #expect(form.sheets.map(\.isHidden) == [false, true])
    #expect(form.sheet == "Meldung")
    #expect(form.headerRow == 4)
  }

  @Test("--csv gives the table as it is shown")
  func csv() throws {
    var out: [UInt8] = []
    let outcome = try CSVExport.write(
      name: "a.xlsx", profiles: BuiltInProfiles.all, open: { ArraySource(Self.file()) },
      to: { out += $0 })
    #expect(outcome.rows == 3)
    #expect(
      String(decoding: out, as: UTF8.self) == """
        "Projekt-ID","Status","Fortschritt (%)","Ende geplant","Budget (T€)","Dauerhaft fortgeführt","Bemerkung"
        "kp-043","in Arbeit","45 %","30.06.2025","1234,5","FALSCH","zwei
        Zeilen"
        "kp-044","umgesetzt","100 %","06/2024","99,5","WAHR",""
        "Summe","","","","1","",""

        """)
  }

  @Test("without a profile the first sheet with something in it is shown, with its own header")
  func withoutProfile() {
    var file = ExcelFile(rows: [["Liste"], [], ["Nr", "Ort"], ["1", "Höfe"], ["2", "Wall"]])
    file.sheets.insert(.init("Leer", ""), at: 0)
    let inspection = inspect(file.bytes)
    #expect(inspection.profile == nil)
    #expect(inspection.columns.map(\.name) == ["Nr", "Ort"])
    #expect(inspection.rows == 2)
    #expect(inspection.lines(.en).contains("Read: Tabelle1"))
    #expect(inspection.lines(.en).contains("Header: row 3"))
  }

  @Test(
    "files saved by LibreOffice, and XML of Excel 2003, without any profile of the user's",
    arguments: [
      ("meldung.xlsx", "Format: Excel-Arbeitsmappe (.xlsx)"),
      ("meldung.ods", "Format: OpenDocument-Tabelle (.ods)"),
      ("meldung.fods", "Format: OpenDocument-Tabelle als XML (.fods)"),
      ("meldung.xml", "Format: Excel-2003-Arbeitsmappe als XML"),
    ])
  func saved(_ name: String, _ format: String) throws {
    let path = "Tests/SpreadsheetsTests/Fixtures/" + name
    let bytes = Array(try Data(contentsOf: Repository.root.appending(path: path)))
    let inspection = inspect(bytes, name: name)
    #expect(inspection.lines(.de).first == format)
    #expect(inspection.profile == "standard")
    #expect(inspection.columns.contains { $0.name == "Status" })
    let example = try DecodedExample(bytes: bytes, profile: nil, file: name)
    #expect(!example.delivery.isRejected)
    #expect(example.delivery.asOf?.value == PartialDate(iso: "2024-06-30"))
    let first = try #require(example.values.first)
    #expect(first.contains("project=kp-043 status=ongoing"))
    #expect(first.contains("percent=45.00 plannedEnd=2025-06-30 planned=1250000.00"))
    #expect(example.delivery.reports.first?.location.description == "\(name):Meldung Q2!A5")
  }
}
