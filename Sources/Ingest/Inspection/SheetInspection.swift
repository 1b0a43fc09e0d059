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
    var probe = SheetProbe(table)
    for (index, sheet) in workbook.sheets.enumerated() {
      form.sheets.append(
        WorkbookForm.Sheet(
          name: sheet.name, isHidden: sheet.isHidden, rows: 0, columns: 0, hiddenRows: 0,
          hiddenColumns: 0, uncalculated: 0, unconfirmed: 0))
      let isTable = index == table.layout?.sheet
      count(index, workbook, name) { if isTable { probe.add($0) } }
    }
    rows = probe.rows
    columns = probe.columns
    guard let layout = table.layout else { return }
    if let unread = table.unreadSheets(name) { findings.append(unread) }
    form.sheet = workbook.sheets[layout.sheet].name
    form.headerRow = layout.head.headerRows.first?.ordinal
    if let first = layout.head.preamble.first, let last = layout.head.preamble.last {
      form.rowsAbove = WorkbookForm.RowsAbove(
        count: layout.head.preamble.count, first: first.ordinal, last: last.ordinal)
    }
  }

  private mutating func count(
    _ index: Int, _ workbook: Workbook, _ name: String, _ look: (SheetRow) -> Void
  ) {
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
      look(row)
      return true
    }
    let width = 0..<sheet.columns
    sheet.hiddenColumns = hiddenColumns.reduce(0) { $0 + $1.clamped(to: width).count }
    form.sheets[index] = sheet
    if let defect { findings.append(WorkbookFindings.finding(defect, file: name)) }
  }
}

/// What the columns of a workbook's table hold, row by row.
private struct SheetProbe {
  /// Behind the header.
  private(set) var rows = 0
  private let table: SheetTable
  private var probes: [ColumnProbe]

  init(_ table: SheetTable) {
    self.table = table
    probes = (table.layout?.head.columns ?? []).map { ColumnProbe($0.name) }
  }

  mutating func add(_ row: SheetRow) {
    guard let texts = table.texts(row) else { return }
    rows += 1
    while probes.count < texts.count { probes.append(ColumnProbe("")) }
    for (index, text) in texts.enumerated() where !text.isEmpty {
      var text = text
      text.withUTF8 { probes[index].add($0.span) }
    }
  }

  var columns: [Inspection.Column] {
    probes.map { probe in
      var probe = probe
      probe.addEmpty(rows - probe.filled - probe.empty)
      return probe.column
    }
  }
}

/// The table of a workbook that a look at the file shows: the one that a profile reads, else the
/// first that is there.
struct SheetTable {
  let workbook: Workbook
  let layout: SheetLayout?
  let choice: ProfileChoice
  private let texts: SheetTexts
  /// With what stands above the table, where it has no header; 0 where nothing does.
  private let lastHeaderRow: Int
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
    let head = layout?.head
    lastHeaderRow = head?.headerRows.last?.ordinal ?? head?.preamble.last?.ordinal ?? 0
    defect = starts.defect
  }

  /// That other sheets with the same headings are not read.
  func unreadSheets(_ name: String) -> Finding? {
    guard let layout, let profile = choice.profile, case .delimited(let source) = profile.source
    else { return nil }
    return AlikeSheets(workbook, file: name, profile: profile, source: source).finding(layout)
  }

  /// The texts of a row behind the header up to its last filled cell; nil for any other row.
  func texts(_ row: SheetRow) -> [String]? {
    guard row.index > lastHeaderRow, !row.cells.isEmpty else { return nil }
    return texts.texts(row, width: SpreadsheetLimits.columns)
  }

  /// Hands out the texts of all rows behind the header, until `body` wants no more. Tells why the
  /// sheet cannot be read to its end.
  @discardableResult
  func forEachRow(_ body: ([String]) -> Bool) -> WorkbookDefect? {
    guard let layout else { return defect }
    return workbook.read(layout.sheet) { row in texts(row).map(body) ?? true }
  }
}
