import Editions
import StrategyModel
import Testing

@testable import Emitters

/// Text that Excel would turn into a number or date is held fast, other text is left alone.
struct TablesConversionTests {
  /// A cell as it stands in the German form and in the plain one.
  private func written(_ value: Table.Value) -> (excel: String, plain: String) {
    let table = Table(
      "one", title: Wording(de: "Eins", en: "One"), rows: { _ in [value] },
      fields: [Table.Field("cell", .text, Wording(de: "Zelle.", en: "Cell.")) { $0 }])
    let edition = TablesSample.edition(.internal)
    func line(_ bytes: [UInt8]) -> String {
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      return lines.count > 1 ? String(lines[1]) : ""
    }
    return (
      line(ExcelTableForm.bytes(of: table, edition)), line(PlainTableForm.bytes(of: table, edition))
    )
  }

  @Test(arguments: [
    "1.1", "1.2.3", "01.03.2024", "1-2", "3/4", "12:30", "1E5", "1e-5", "007", "45 %",
    "1.234,50 €", "(5)", "Mai 24", "12. Mrz", "2024-06", "01. Jan", "123456789012", "5 €", "3 pm",
  ])
  func `is held fast for Excel and untouched for programs`(text: String) {
    #expect(written(.text(text)) == ("'" + text, text))
    #expect(GermanExcel.seen("'" + text) == .text)
  }

  @Test(arguments: [
    "K1-S2", "K1-S2-P3", "kp-017", "2024-Q2", "1", "25", "20182172", "1.000 Bänke für Bochum",
    "Maibaum 24", "in Arbeit", "Bochum 4.0", "2024-Q2:total:all:fixed", "e",
    "deliveries/2024-Q2/x.csv",
  ])
  func `is left alone`(text: String) {
    #expect(written(.text(text)) == (text, text))
  }

  @Test(arguments: ["=1+1", "+4", "-5", "@sum", "=HYPERLINK(\"x\")"])
  func `a formula is guarded in both forms`(text: String) {
    let (excel, plain) = written(.text(text))
    for cell in [excel, plain] { #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)") }
  }

  @Test(arguments: [
    ("2024-06-30", "30.06.2024"), ("2021-12", "Monat 12.2021"), ("2025-Q3", "Quartal 3/2025"),
    ("2026", "Jahr 2026"),
  ])
  func `a date less exact than a day is in words`(iso: String, expected: String) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(written(.date(date)) == (expected, iso))
    #expect(GermanExcel.seen(expected) == (date.precision == .day ? .date : .text))
  }

  @Test func `a negative number is a number and no formula`() {
    #expect(written(.integer(-90)) == ("-90", "-90"))
    #expect(written(.decimal("-0.13")) == ("-0,13", "-0.13"))
    #expect(written(.boolean(true)) == ("WAHR", "true"))
  }
}
