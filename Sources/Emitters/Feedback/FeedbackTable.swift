internal import DelimitedText
internal import Editions
internal import StrategyModel

/// A sheet's findings with the columns of `findings.csv`, the most important first.
extension FeedbackSheet {
  fileprivate var cells: [[Table.Value]] {
    findings.map { found in
      Table.findingFields.map { $0.value((found.finding, found.finding.period ?? period)) }
    }
  }
}

extension PlainTableForm {
  static func bytes(of sheet: FeedbackSheet) -> [UInt8] {
    var writer = DelimitedWriter(.plain)
    writer.row(Table.findingFields.map(\.column.name))
    for row in sheet.cells { writer.row(row.map(cell)) }
    return writer.take()
  }
}

extension ExcelTableForm {
  static func bytes(of sheet: FeedbackSheet) -> [UInt8] {
    var writer = DelimitedWriter(.germanExcel)
    writer.row(Table.findingFields.map(\.column.name))
    for row in sheet.cells { writer.row(row.map(cell)) }
    return writer.take()
  }
}
