internal import DelimitedText
internal import Spreadsheets

/// Where a profile's table stands in a workbook: its sheet, and what is above its rows.
struct SheetLayout {
  /// 0-based.
  let sheet: Int
  let head: DelimitedHead
  /// How many of the profile's headers the header row has; 0 = none was recognised.
  let score: Int
  /// The tables of further sheets that have as many of them.
  var rivals: [SheetLayout] = []
}

/// The first rows of a workbook's sheets; each sheet is looked at once.
struct WorkbookStarts {
  let workbook: Workbook
  private var starts: [Int: [SheetRow]] = [:]
  /// Why a sheet that was looked at cannot be read.
  private(set) var defect: WorkbookDefect?

  /// A header stands within these rows, whatever the profile.
  private static let mostRows = 210
  /// Cells at the start of one sheet, and of all sheets together.
  private static let mostCells = (sheet: 20_000, workbook: 400_000)
  /// Cells at the start of one sheet with the empty ones before them in their rows.
  private static let mostPlaces = 400_000
  private var cells = 0

  init(_ workbook: Workbook) { self.workbook = workbook }

  /// The sheet in which most of the profile's headers are found, the first of equals.
  mutating func layout(_ profile: Profile, _ source: DelimitedSource) -> SheetLayout? {
    let search = HeaderSearch(profile, source)
    let texts = SheetTexts(profile.locale)
    var best: SheetLayout?
    for sheet in sheets(source.sheet) {
      let rows = rows(sheet, texts)
      let usual = rows.firstIndex { $0.cells.count { !$0.text.isEmpty } > 1 } ?? 0
      let found = search.best(among: rows, otherwise: usual)
      let layout = SheetLayout(sheet: sheet, head: found.head, score: found.score)
      if let current = best {
        if layout.score > current.score {
          best = layout
        } else if layout.score == current.score, layout.score > 0 {
          best?.rivals.append(layout)
        }
      } else {
        best = layout
      }
    }
    return best
  }

  /// The table as nobody in particular reads it: the first sheet with something in it.
  mutating func plainTable() -> SheetLayout? {
    let texts = SheetTexts(ProfileLocale())
    let filled = sheets(nil).filter { !start($0).isEmpty }
    guard let sheet = filled.first ?? sheets(nil).first else { return nil }
    let rows = rows(sheet, texts)
    guard !rows.isEmpty else { return nil }
    let head = SheetHeading.head(rows)
    return SheetLayout(sheet: sheet, head: head, score: 0)
  }

  /// Rows with something in them at the start of all sheets that are shown.
  var filledRows: Int {
    mutating get { sheets(nil).reduce(0) { $0 + start($1).count } }
  }

  /// The sheet that a profile names, else those that are shown; all where none is.
  func sheets(_ wanted: SheetName?) -> [Int] {
    let all = Array(workbook.sheets.indices)
    switch wanted {
    case .name(let name):
      return all.filter { FieldText.folded(workbook.sheets[$0].name) == FieldText.folded(name) }
    case .number(let number): return all.filter { $0 + 1 == number }
    case nil:
      let shown = all.filter { !workbook.sheets[$0].isHidden }
      return shown.isEmpty ? all : shown
    }
  }

  /// The first rows of a sheet as texts; empty ones are left out.
  mutating func rows(_ sheet: Int, _ texts: SheetTexts) -> [HeadRow] {
    start(sheet).map { row in
      let place = { (column: Int) in TextPlace(line: row.index, column: column + 1, offset: 0) }
      let cells = texts.texts(row, width: SpreadsheetLimits.columns).enumerated().map {
        HeadCell(text: $1, place: place($0))
      }
      return HeadRow(ordinal: row.index, start: place(0), cells: cells)
    }
  }

  private mutating func start(_ sheet: Int) -> [SheetRow] {
    if let known = starts[sheet] { return known }
    var rows: [SheetRow] = []
    var (count, places) = (0, 0)
    let found = workbook.read(sheet) { row in
      guard row.index <= Self.mostRows, count < Self.mostCells.sheet, places < Self.mostPlaces
      else { return false }
      count += row.cells.count
      places += row.columnCount
      rows.append(row)
      return true
    }
    cells += count
    if cells > Self.mostCells.workbook {
      defect = defect ?? WorkbookDefect(.limit(.startCells, Self.mostCells.workbook))
      return []
    }
    defect = defect ?? found
    starts[sheet] = rows
    return rows
  }
}
