import Editions
import Emitters
import StrategyModel
import Testing

/// The excel/ files as a clerk's German Excel shows them after a double click.
struct TablesExcelTests {
  private func lines(_ path: String) throws -> [String] {
    let documents = TableEmitter().documents(of: TablesSample.edition(.internal))
    let bytes = try #require(documents.first { $0.path == path }).bytes()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test func `projects have decimal commas, German dates and truth values`() throws {
    let lines = try lines("excel/projects.csv")
    #expect(
      lines[1]
        == "kp-001;K1-S1-P1;K1;K1-S1;1;\"'=1+1; \"\"Bänke\"\"\";Benches;1;18.05.2017;implemented;"
        + "Monat 12.2021;;Jahr 2024;;;;;;musteramt-a;city;;;;;2024-Q1;WAHR;"
        + "deliveries/2024-Q2/musteramt-a/Stand.csv;4")
    #expect(
      lines[2]
        == "kp-002;K1-S1-P2;K1;K1-S1;2;1.000 Bäume;;1;18.05.2017;ongoing;02.05.2023;33,34;"
        + "Jahr 2024;;31.03.2025;;;;musteramt-a;city;12345678,90;;;;2024-Q2;FALSCH;"
        + "deliveries/2024-Q2/musteramt-a/Stand.csv;5")
  }

  @Test func `a supplier's value stays the text that it was`() throws {
    #expect(try lines("excel/findings.csv")[1].contains(";Ende;'1.1;error;"))
    #expect(
      try lines("excel/deliveries.csv")[1].contains(";15.07.2024;05.07.2024 09:13:00;on-time;"))
    #expect(
      try lines("excel/changes.csv")[2].contains(";planned_end;31.12.2024;31.03.2025;90;"))
  }

  /// Every cell of every table keeps its meaning: numbers and dates only where they are meant.
  @Test(arguments: TableEmitter.tables.map(\.name))
  func `no cell turns into something else`(name: String) throws {
    let table = try #require(TableEmitter.tables.first { $0.name == name })
    let rows = table.rows(TablesSample.edition(.internal))
    let lines = try lines("excel/\(name).csv")
    #expect(lines.count == rows.count + 1)
    for (row, line) in zip(rows, lines.dropFirst()) where !line.contains("\"") {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      for (value, cell) in zip(row, cells) {
        let seen = GermanExcel.seen(cell)
        switch value {
        case .text(let text):
          #expect(seen == .text || text == cell && seen == .number, "\(cell)")
        case .integer, .decimal: #expect(seen == .number, "\(cell)")
        case .day, .moment: #expect(seen == .date, "\(cell)")
        case .date(let date):
          #expect(seen == (date.precision == .day ? .date : .text), "\(cell)")
        case .boolean: #expect(seen == .truth, "\(cell)")
        case .empty: #expect(cell.isEmpty)
        }
      }
    }
  }
}

/// What a German Excel takes a cell of a CSV file for.
enum GermanExcel: Equatable {
  case text, number, date, truth

  static func seen(_ cell: String) -> GermanExcel {
    if cell == "WAHR" || cell == "FALSCH" { return .truth }
    if cell.wholeMatch(of: /-?[0-9]+(\.[0-9]{3})*(,[0-9]+)?( ?(%|€))?/) != nil { return .number }
    if cell.wholeMatch(of: /[0-9]+(,[0-9]+)?[eE][+-]?[0-9]+/) != nil { return .number }
    if cell.wholeMatch(of: /[0-9]{1,4}[.\/-][0-9]{1,2}([.\/-]([0-9]{1,4})?)?( [0-9:]+)?/) != nil {
      return .date
    }
    if cell.wholeMatch(of: /[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?/) != nil { return .date }
    let month =
      /([0-9]{1,2}\.? ?)?(Jan|Feb|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]*( [0-9]{2,4})?/
    return cell.wholeMatch(of: month) != nil ? .date : .text
  }
}
