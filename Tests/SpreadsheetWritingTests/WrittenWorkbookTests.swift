import SpreadsheetWriting
import Spreadsheets
import Testing

@Suite("Workbooks as they are written")
struct WrittenWorkbookTests {
  private func book(_ rows: [WrittenRow]) -> WrittenWorkbook {
    var sheet = WrittenSheet(name: "Blatt 1")
    sheet.rows = rows
    return WrittenWorkbook(title: "Ein Titel", author: "Büro", sheets: [sheet])
  }

  @Test("What is written is read again: texts, numbers, days, percentages")
  func readAgain() throws {
    let percent = CellStyle().with { $0.numberFormat = "0 %" }
    let day = CellStyle().with { $0.numberFormat = "dd.mm.yyyy" }
    let bytes = try book([
      WrittenRow([WrittenCell("Straße"), WrittenCell(.number(1234.56))]),
      WrittenRow([
        WrittenCell(.number(0.455), percent), WrittenCell(.day(year: 2024, month: 2, day: 29), day),
      ]),
    ]).bytes()
    #expect(try rows(bytes) == ["1: Straße | 1234.56", "2: 45.5 % | 2024-2-29"])
  }

  @Test("The same workbook gives the same bytes")
  func repeats() throws {
    let workbook = book([WrittenRow([WrittenCell("a")])])
    #expect(try workbook.bytes() == workbook.bytes())
  }

  @Test("Text that looks like a formula stays text", arguments: ["=1+1", "+49", "-5", "@SUM(A1)"])
  func noFormula(_ text: String) throws {
    let bytes = try book([WrittenRow([WrittenCell(text)])]).bytes()
    #expect(try rows(bytes) == ["1: \(text)"])
  }

  @Test("Characters that no XML can hold are left out, long texts are cut as Excel cuts them")
  func unwritable() throws {
    let long = String(repeating: "ä", count: 40_000)
    let bytes = try book([
      WrittenRow([WrittenCell("a\u{0}b\u{FFFF}c\u{1}d")]), WrittenRow([WrittenCell(long)]),
    ]).bytes()
    let read = try rows(bytes)
    #expect(read[0].hasPrefix("1: abc"))
    #expect(read[1] == "2: " + String(repeating: "ä", count: 32_767))
  }

  private func rows(_ bytes: [UInt8]) throws -> [String] {
    var rows: [String] = []
    let workbook = try Workbook.open(bytes).get()
    let defect = workbook.read(0) { row in
      rows.append("\(row.index): " + row.cells.map { text($0.value) }.joined(separator: " | "))
      return true
    }
    #expect(defect == nil)
    return rows
  }

  private func text(_ value: SheetValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): number.digits + number.behind
    case .moment(let moment): "\(moment.year)-\(moment.month)-\(moment.day)"
    case .boolean(let isTrue): "\(isTrue)"
    case .error(let error): error
    case .uncalculated: "?"
    }
  }
}

extension WorkbookDefect: Error {}
