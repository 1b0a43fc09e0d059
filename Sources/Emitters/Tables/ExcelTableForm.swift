import DelimitedText
import Editions
import StrategyModel

/// A table as a German Excel opens it rightly by a double click: byte order mark, `;`, CRLF,
/// decimal comma, `dd.MM.yyyy`, WAHR and FALSCH.
///
/// Excel turns text that looks like a number or date into one, without asking; such text gets a
/// leading `'` as formulas do, and dates that are not exact to the day are written in words.
enum ExcelTableForm {
  static func bytes(of table: Table, _ edition: Edition) -> [UInt8] {
    var writer = DelimitedWriter(.germanExcel)
    writer.row(table.columns.map(\.name))
    for row in table.rows(edition) { writer.row(row.map(cell)) }
    return writer.take()
  }

  static func cell(_ value: Table.Value) -> Cell {
    switch value {
    case .empty: .empty
    case .text(let text): ExcelConversion.changes(text) ? .raw("'" + text) : .text(text)
    case .integer(let number): .number(String(number))
    case .decimal(let text): .number(String(text.map { $0 == "." ? "," : $0 }))
    case .boolean(let flag): .raw(flag ? "WAHR" : "FALSCH")
    case .day(let day): .date(day.german)
    case .date(let date): .date(german(date))
    case .moment(let moment): .date("\(moment.day.german) \(moment.description.suffix(8))")
    }
  }

  /// `30.06.2024`, `Monat 12.2021`, `Quartal 3/2025`, `Jahr 2026`.
  private static func german(_ date: PartialDate) -> String {
    switch date.precision {
    case .day: date.first.german
    case .month: "Monat \(date.first.german.suffix(7))"
    case .quarter: "Quartal \((date.first.month + 2) / 3)/\(date.first.year)"
    case .year: "Jahr \(date.first.year)"
    }
  }
}
