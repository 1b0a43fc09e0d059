import DelimitedText
import Editions
import StrategyModel

/// A table as programs read it: UTF-8, `;`, `\n`, ISO dates, decimal point, `true` and `false`.
enum PlainTableForm {
  static func bytes(of table: Table, _ edition: Edition) -> [UInt8] {
    var writer = DelimitedWriter(.plain)
    writer.row(table.columns.map(\.name))
    for row in table.rows(edition) { writer.row(row.map(cell)) }
    return writer.take()
  }

  static func cell(_ value: Table.Value) -> Cell {
    switch value {
    case .empty: .empty
    case .text(let text): .text(text)
    case .integer(let number): .number(String(number))
    case .decimal(let text): .number(text)
    case .boolean(let flag): .raw(flag ? "true" : "false")
    case .day(let day): .date(day.description)
    case .date(let date): .date(date.description)
    case .moment(let moment): .date(moment.description)
    }
  }
}
