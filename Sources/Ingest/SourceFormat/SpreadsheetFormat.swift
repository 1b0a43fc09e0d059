internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel

/// Reads a sheet of a workbook as a profile says.
struct SpreadsheetFormat: SourceFormat {
  private let workbook: Workbook
  private let file: String
  private let profile: Profile
  private let source: DelimitedSource
  private let layout: SheetLayout?
  private let columns: TableColumns?
  let openingFindings: [Finding]

  init(
    file: String, profile: Profile, source: DelimitedSource, starts: inout WorkbookStarts
  ) {
    workbook = starts.workbook
    self.file = file
    self.profile = profile
    self.source = source
    let layout = starts.layout(profile, source)
    let sheets = starts.workbook.sheets
    let places = TablePlaces(file: file, sheet: layout.map { sheets[$0.sheet].name })
    let found = layout.map { TableColumns($0.head, profile: profile, places: places) }
    self.layout = layout
    columns = found
    if let defect = starts.defect {
      openingFindings = [WorkbookFindings.finding(defect, file: file)]
    } else if let layout {
      let alike = AlikeSheets(workbook, file: file, profile: profile, source: source)
      openingFindings = (alike.finding(layout).map { [$0] } ?? []) + (found?.findings ?? [])
    } else {
      openingFindings = [Self.missing(source.sheet, sheets.map(\.name), file)]
    }
  }

  private static func missing(
    _ wanted: SheetName?, _ names: [String], _ file: String
  ) -> Finding {
    let seen = names.map { "„\($0)“" }.joined(separator: ", ")
    let english = names.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      SpreadsheetRules.sheetMissing, at: SourceLocation(file: file), value: wanted?.text ?? "",
      [.localized(Wording(de: seen, en: english))])
  }

  /// A note for each column that is read but not shown.
  private static func hidden(_ ranges: [Range<Int>], _ columns: TableColumns) -> [Finding] {
    columns.used.sorted().filter { index in ranges.contains { $0.contains(index) } }.map { index in
      let column = columns.columns[index]
      return Finding(
        SpreadsheetRules.columnHidden, at: columns.heading(column), field: column.name)
    }
  }

  func heading(_ field: ReportField) -> SourceCell? {
    guard let columns, let index = columns.indexes[field] ?? columns.composed.first(field) else {
      return nil
    }
    let column = columns.columns[index]
    return SourceCell(column.name, field: column.name, at: columns.heading(column))
  }

  func read(_ body: (SourceRecord) -> Void) -> SourceSummary {
    guard let layout, let columns else { return SourceSummary() }
    var rows = TableReading(file: file, profile: profile, source: source, columns)
    rows.lookAt(layout.head, isRecognised: layout.score > 0)
    let texts = SheetTexts(profile.locale)
    let last = layout.head.headerRows.last?.ordinal ?? 0
    let width = max(1, columns.columns.count)
    var hidden: (first: Int, count: Int)?
    var hiddenColumns: [Range<Int>] = []
    var formulas = SheetFormulas(columns, in: workbook)
    let defect = workbook.read(layout.sheet) { row in
      hiddenColumns = row.hiddenColumns
      guard row.index > last, !row.cells.isEmpty, formulas.take(row) else { return true }
      let table = TableRow(
        sheetRow: row.index, texts: texts.texts(row, width: width), columns, source)
      if row.isHidden, table.firstFilled != nil {
        hidden = (hidden?.first ?? row.index, (hidden?.count ?? 0) + 1)
      }
      _ = rows.take(table, isBroken: false, body)
      return true
    }
    if let defect {
      rows.context.summary.findings.append(WorkbookFindings.finding(defect, file: file))
    }
    if let finding = SheetFormulas.finding(
      above: layout.head, profile.context, rows.context.summary, columns)
    {
      rows.context.summary.findings.append(finding)
    }
    rows.context.summary.findings += formulas.findings
    rows.context.summary.findings += Self.hidden(hiddenColumns, columns)
    if let hidden {
      rows.context.summary.findings.append(
        Finding(
          SpreadsheetRules.rowsHidden,
          at: columns.location(TextPlace(line: hidden.first, column: 1, offset: 0)),
          [.number(hidden.count)]))
    }
    return rows.context.summary
  }
}
