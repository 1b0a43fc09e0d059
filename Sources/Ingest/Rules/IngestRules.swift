package import StrategyModel

/// All rules by which deliveries and profiles are judged while they are read, in the order of docs.
package enum IngestRules {
  /// File, workbook, header, text, row, cell, inspection, answers, then profiles.
  package static let all =
    FileRules.all + SpreadsheetRules.all + HeaderRules.all + TextRules.all + RowRules.all
    + CellRules.all + InspectionRules.all + AnswerRules.all + ProfileRules.all

  /// Those that say that a file could not be read to its end.
  package static let unreadable = [
    FileRules.notForUs, FileRules.xmlMalformed, FileRules.xmlRefused, FileRules.xmlLimit,
    SpreadsheetRules.damaged, SpreadsheetRules.refused, SpreadsheetRules.limit,
  ]
}
