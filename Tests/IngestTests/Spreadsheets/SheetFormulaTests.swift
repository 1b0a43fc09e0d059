import DelimitedText
import Foundation
import Ingest
import StrategyModel
import TestSupport
import Testing

@Suite("Formulas without result are told, and never read as 0 or as nothing")
struct SheetFormulaTests {
  /// The form's rows with a formula in place of a cell's value.
  private static func file(_ cells: [String: String], more: String = "") -> ExcelFile {
    var rows = SheetDeliveryTests.rows
    for (cell, content) in cells {
      let start = rows.range(of: "<c r=\"\(cell)\"")
      guard let start, let end = rows[start.upperBound...].range(of: "</c>") else {
        Issue.record("no cell \(cell)")
        continue
      }
      rows.replaceSubrange(
        start.lowerBound..<end.upperBound, with: "<c r=\"\(cell)\">\(content)</c>")
    }
    return SheetDeliveryTests.file(rows + more)
  }

  private static func places(_ example: DecodedExample) -> [String] {
    example.findings.map {
      "\($0.location.description.split(separator: "!").last ?? "") \($0.rule.id)"
    }
  }

  @Test("each cell of a column that is read is named, and the row's other values count")
  func cells() throws {
    let file = Self.file(["C5": "<f>E5/E8</f>", "E8": "<f>SUM(H1:H9)</f><v></v>"])
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(Self.places(example) == ["C5 formula-uncalculated", "E8 formula-uncalculated"])
    #expect(
      example.values == [
        "project=kp-043 status=ongoing continued=false plannedEnd=2025-06-30 planned=1234500.00"
          + " comment=zwei\nZeilen",
        "project=kp-044 status=implemented continued=true percent=100.00 plannedEnd=2024-06",
      ])
    let finding = try #require(example.findings.first)
    #expect(finding.field == "Fortschritt (%)")
    #expect(finding.message(.de).contains("Formel, deren Ergebnis die Datei nicht enthält"))
    #expect(finding.remedy(.de).contains("Excel oder LibreOffice"))
    #expect(finding.remedy(.en).contains("calculated again"))
  }

  @Test("without status or project the row does not count, and both are told")
  func needed() throws {
    let file = Self.file(["A5": "<f>H5</f>", "B8": "<f>IF(C8=1,\"umgesetzt\",\"\")</f>"])
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(
      Self.places(example) == [
        "A5 formula-uncalculated", "A5 project-missing", "B8 formula-uncalculated",
        "B8 status-missing",
      ])
    #expect(example.delivery.reports.allSatisfy { $0.isRejected })
  }

  @Test("columns that nobody reads may hold what they like")
  func beside() throws {
    let note = "<row r=\"10\"><c r=\"AA10\"><f>A1</f></c></row>"
    let rows = SheetDeliveryTests.rows.replacing(
      "</c></row>", with: "</c><c r=\"Z5\"><f>A1</f></c></row>", maxReplacements: 1)
    let example = try DecodedExample(bytes: SheetDeliveryTests.file(rows + note).bytes)
    #expect(example.findings == [])
    #expect(example.delivery.reports.count == 2)
  }

  @Test("rows that hold nothing else are passed over and told once")
  func templates() throws {
    let empty = (10...60).map {
      "<row r=\"\($0)\"><c r=\"A\($0)\"><f>Z\($0)</f></c><c r=\"C\($0)\"><f>E\($0)</f></c></row>"
    }.joined()
    let example = try DecodedExample(bytes: Self.file([:], more: empty).bytes, file: "stand.xlsx")
    #expect(Self.places(example) == ["A10 rows-uncalculated"])
    #expect(example.findings.first?.message(.de).contains("51") == true)
    #expect(example.delivery.reports.count == 2)
  }

  @Test("a 0 for every formula is no progress of 0 %")
  func zeros() throws {
    var file = Self.file(["C5": "<f>E5/E8</f><v>0</v>", "E8": "<f>SUM(H1:H9)</f><v>0</v>"])
    let trusted = try DecodedExample(bytes: file.bytes)
    #expect(trusted.findings == [])
    file.asksForCalculation = true
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(Self.places(example) == ["C5 formula-uncalculated", "E8 formula-uncalculated"])
    #expect(example.delivery.reports.first?.percentComplete == nil)
  }

  @Test("results that the file itself does not trust are used and told, once per column")
  func unconfirmed() throws {
    var file = Self.file([
      "C5": "<f>E5/E8</f><v>0.45</v>", "C8": "<f>1</f><v>1</v>", "E8": "<f>5</f><v>0</v>",
    ])
    file.asksForCalculation = true
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(Self.places(example) == ["C5 formulas-unconfirmed", "E8 formulas-unconfirmed"])
    #expect(
      example.findings.first?.message(.de).contains("„Fortschritt (%)“") == true
        && example.findings.first?.message(.de).contains("insgesamt 2") == true)
    #expect(example.delivery.reports.last?.moneyPlanned?.value == Money(cents: 0))
  }

  @Test("the day of the report may be such a formula too")
  func preamble() throws {
    let stand =
      "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Stand:</t></is></c><c r=\"B2\" s=\"2\">"
    let day = SheetDeliveryTests.file(SheetDeliveryTests.rows).sheets[0].rows.replacing(
      "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Stand: 30.06.2024</t></is></c>",
      with: stand + "<f>TODAY()</f></c>")
    var file = SheetDeliveryTests.file("")
    file.sheets = [.init("Meldung", day)]
    let example = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(Self.places(example) == ["B2 formula-uncalculated"])
    #expect(example.findings.first?.field == "as_of")
    file.sheets = [.init("Meldung", day.replacing("TODAY()</f>", with: "TODAY()</f><v>45473</v>"))]
    let calculated = try DecodedExample(bytes: file.bytes, file: "stand.xlsx")
    #expect(calculated.findings == [])
  }

  @Test("indicators and issues leave such cells out and say so")
  func others() throws {
    let profile = try #require(
      ProfileReader.read(
        InputFile(path: "profiles/probe.yaml", bytes: Array(RuleExamplesTests.profile.utf8))
      ).value)
    let example = try DecodedExample(
      """
      Stand: 30.06.2024
      Nr;Name;Status;Themen;Kennzahl;Ist
      1;A;in Arbeit;#UNBERECHNET!;Busse;#UNBERECHNET!
      """, profile: "probe", profiles: [profile])
    #expect(
      example.findings.map { "\($0.field ?? "") \($0.rule.id)" } == [
        "Themen formula-uncalculated", "Ist formula-uncalculated",
      ])
    #expect(example.values.first?.contains("Busse –") == true)
  }

  @Test("inspect counts them and keeps the column's type; --csv shows them")
  func inspected() throws {
    var file = Self.file(["C5": "<f>E5/E8</f>", "E8": "<f>9</f><v>9</v>"])
    file.asksForCalculation = true
    let bytes = file.bytes
    let inspection = Inspection.of(
      name: "a.xlsx", profiles: BuiltInProfiles.all, ArraySource(bytes), size: bytes.count,
      threads: 1)
    #expect(
      inspection.lines(.de)[1]
        == "Blatt 1: Meldung (6 Zeilen, 7 Spalten, 1 Formel ohne Ergebnis, 1 Formel mit"
        + " vielleicht veraltetem Ergebnis)")
    #expect(
      inspection.lines(.en)[1]
        == "Sheet 1: Meldung (6 rows, 7 columns, 1 formula without result, 1 formula with results"
        + " that may be out of date)")
    #expect(inspection.columns[2].type == .percent)
    #expect(inspection.columns[2].samples == ["#UNBERECHNET!", "100 %"])
    var out: [UInt8] = []
    _ = try CSVExport.write(
      name: "a.xlsx", profiles: BuiltInProfiles.all, open: { ArraySource(bytes) },
      to: { out += $0 })
    #expect(String(decoding: out, as: UTF8.self).contains("\"in Arbeit\",\"#UNBERECHNET!\","))
  }
}
