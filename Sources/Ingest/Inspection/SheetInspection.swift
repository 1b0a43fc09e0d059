internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel

/// Sheets, columns and defects of a workbook.
struct SheetInspection {
  private(set) var form: WorkbookForm
  private(set) var columns: [Inspection.Column] = []
  /// Behind the header.
  private(set) var rows = 0
  private(set) var findings: [Finding] = []
  private(set) var profile: ProfileChoice

  /// Files above this are not looked at: a workbook has to lie in memory.
  static let mostBytes = 512 << 20

  /// The whole file, or the finding that it is too large.
  static func bytes<Source: ByteSource & ~Copyable>(
    _ name: String, open: () throws(Source.Failure) -> Source
  ) throws(Source.Failure) -> Result<[UInt8], WorkbookDefect> {
    var source = try open()
    var bytes: [UInt8] = []
    while true {
      let chunk = try source.bytes(atMost: 1 << 20)
      if chunk.isEmpty { return .success(bytes) }
      guard bytes.count + chunk.count <= mostBytes else {
        return .failure(WorkbookDefect(.limit(.fileBytes, mostBytes)))
      }
      bytes += chunk
    }
  }

  init(_ table: SheetTable, name: String) {
    profile = table.choice
    let workbook = table.workbook
    form = WorkbookForm(kind: workbook.kind.rawValue, sheets: [])
    for (index, sheet) in workbook.sheets.enumerated() {
      form.sheets.append(
        WorkbookForm.Sheet(
          name: sheet.name, isHidden: sheet.isHidden, rows: 0, columns: 0, hiddenRows: 0,
          hiddenColumns: 0, uncalculated: 0, unconfirmed: 0))
      count(index, workbook, name)
    }
    guard let layout = table.layout else { return }
    if let unread = table.unreadSheets(name) { findings.append(unread) }
    form.sheet = workbook.sheets[layout.sheet].name
    form.headerRow = layout.head.headerRows.first?.ordinal
    if let first = layout.head.preamble.first, let last = layout.head.preamble.last {
      form.rowsAbove = WorkbookForm.RowsAbove(
        count: layout.head.preamble.count, first: first.ordinal, last: last.ordinal)
    }
    var probes = layout.head.columns.map { ColumnProbe($0.name) }
    table.forEachRow { texts in
      rows += 1
      while probes.count < texts.count { probes.append(ColumnProbe("")) }
      for (index, text) in texts.enumerated() where !text.isEmpty {
        var text = text
        text.withUTF8 { probes[index].add($0.span) }
      }
      return true
    }
    for index in probes.indices {
      probes[index].addEmpty(rows - probes[index].filled - probes[index].empty)
    }
    columns = probes.map(\.column)
  }

  private mutating func count(_ index: Int, _ workbook: Workbook, _ name: String) {
    var sheet = form.sheets[index]
    var hiddenColumns: [Range<Int>] = []
    let defect = workbook.read(index) { row in
      hiddenColumns = row.hiddenColumns
      sheet.rows += 1
      sheet.columns = max(sheet.columns, row.columnCount)
      if row.isHidden { sheet.hiddenRows += 1 }
      let uncalculated = row.cells.count { $0.value == .uncalculated }
      sheet.uncalculated += uncalculated
      if workbook.asksForCalculation {
        sheet.unconfirmed += row.cells.count(where: \.isComputed) - uncalculated
      }
      return true
    }
    let width = 0..<sheet.columns
    sheet.hiddenColumns = hiddenColumns.reduce(0) { $0 + $1.clamped(to: width).count }
    form.sheets[index] = sheet
    if let defect { findings.append(WorkbookFindings.finding(defect, file: name)) }
  }
}

/// The table of a workbook that a look at the file shows: the one that a profile reads, else the
/// first that is there.
struct SheetTable {
  let workbook: Workbook
  let layout: SheetLayout?
  let choice: ProfileChoice
  private let texts: SheetTexts
  /// Why even the start of a sheet cannot be read.
  private let defect: WorkbookDefect?

  init(_ workbook: Workbook, name: String, profiles: [Profile]) {
    self.workbook = workbook
    var finder = ProfileFinder(
      [], file: name, look: .workbook, workbook: workbook, profiles: profiles)
    choice = finder.choose(supplier: nil, dataSet: nil, named: nil)
    var starts = WorkbookStarts(workbook)
    if case .workbook(let known) = finder.starts { starts = known }
    if let profile = choice.profile, case .delimited(let source) = profile.source {
      layout = starts.layout(profile, source)
      texts = SheetTexts(profile.locale)
    } else {
      layout = starts.plainTable()
      texts = SheetTexts(ProfileLocale())
    }
    defect = starts.defect
  }

  /// That other sheets with the same headings are not read.
  func unreadSheets(_ name: String) -> Finding? {
    guard let layout, let profile = choice.profile, case .delimited(let source) = profile.source
    else { return nil }
    return AlikeSheets(workbook, file: name, profile: profile, source: source).finding(layout)
  }

  /// Hands out the rows behind the header as texts, each up to its last filled cell, until `body`
  /// wants no more. Tells why the sheet cannot be read to its end.
  @discardableResult
  func forEachRow(_ body: ([String]) -> Bool) -> WorkbookDefect? {
    guard let layout else { return defect }
    let last = layout.head.headerRows.last?.ordinal ?? layout.head.preamble.last?.ordinal ?? 0
    return workbook.read(layout.sheet) { row in
      guard row.index > last, !row.cells.isEmpty else { return true }
      return body(texts.texts(row, width: SpreadsheetLimits.columns))
    }
  }
}
