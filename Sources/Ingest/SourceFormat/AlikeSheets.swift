internal import DelimitedText
internal import Spreadsheets
internal import StrategyModel

/// What stands on sheets that have as many of a profile's headings as the one that is read.
struct AlikeSheets {
  private let workbook: Workbook
  private let profile: Profile
  private let source: DelimitedSource
  private let file: String

  init(_ workbook: Workbook, file: String, profile: Profile, source: DelimitedSource) {
    self.workbook = workbook
    self.file = file
    self.profile = profile
    self.source = source
  }

  /// That sheets are not read: an error where that loses projects. Sheets without rows are none; where
  /// columns are missing, that is said instead.
  func finding(_ read: SheetLayout) -> Finding? {
    guard !read.rivals.isEmpty, !columns(read).isIncomplete else { return nil }
    let known = Set(projects(read).flatMap(\.keys))
    var names: [String] = []
    var (german, english): ([String], [String]) = ([], [])
    for rival in read.rivals {
      let projects = projects(rival)
      guard !projects.isEmpty else { continue }
      let name = workbook.sheets[rival.sheet].name
      names.append(name)
      let lost = projects.filter { known.isDisjoint(with: $0.keys) }.map(\.text)
      guard !lost.isEmpty else { continue }
      let list = lost.prefix(3).joined(separator: ", ") + (lost.count > 3 ? ", …" : "")
      german.append("„\(name)“ (\(lost.count): \(list))")
      english.append("“\(name)” (\(lost.count): \(list))")
    }
    let sheet = workbook.sheets[read.sheet].name
    let place = TablePlaces(file: file, sheet: sheet).location(
      TextPlace(line: 1, column: 1, offset: 0))
    if !german.isEmpty {
      return Finding(
        SpreadsheetRules.sheetsUnread, at: place, value: sheet,
        [
          .localized(
            Wording(de: german.joined(separator: "; "), en: english.joined(separator: "; ")))
        ])
    }
    return names.isEmpty
      ? nil
      : Finding(
        SpreadsheetRules.sheetsAlike, at: place, value: sheet,
        [.text(names.joined(separator: ", "))])
  }

  /// A project as a row names it: by its number, its name or both.
  private struct Named {
    let keys: [String]
    let text: String
  }

  /// What the rows of a sheet name as their projects, each once.
  private func projects(_ layout: SheetLayout) -> [Named] {
    let columns = columns(layout)
    var rows = TableReading(file: file, profile: profile, source: source, columns)
    let texts = SheetTexts(profile.locale)
    let last = layout.head.headerRows.last?.ordinal ?? 0
    let width = max(1, columns.columns.count)
    var seen: Set<[String]> = []
    var projects: [Named] = []
    var formulas = SheetFormulas(columns, in: workbook)
    _ = workbook.read(layout.sheet) { row in
      guard row.index > last, !row.cells.isEmpty, formulas.take(row) else { return true }
      let table = TableRow(
        sheetRow: row.index, texts: texts.texts(row, width: width), columns, source)
      _ = rows.take(table, isBroken: false) { record in
        let stated = [record.cell(.project), record.cell(.name)].compactMap { cell in
          cell.map { FieldText.trimmed($0.text) }
        }.filter(isStated)
        let keys = stated.map(FieldText.folded)
        guard let text = stated.first, seen.insert(keys).inserted else { return }
        projects.append(Named(keys: keys, text: RowReading.shortened(text)))
      }
      return true
    }
    return projects
  }

  private func columns(_ layout: SheetLayout) -> TableColumns {
    TableColumns(
      layout.head, profile: profile,
      places: TablePlaces(file: file, sheet: workbook.sheets[layout.sheet].name))
  }

  private func isStated(_ text: String) -> Bool {
    !text.isEmpty && !profile.locale.words.isNothing(text) && SpreadsheetLeftover(text) == nil
  }
}
