internal import DelimitedText
internal import StrategyModel

/// A table that the strategy office keeps: as the program writes it, as German Excel saves it, or as
/// a workbook.
struct OfficeTable: Sendable {
  /// Canonical names of the columns that are there, in the file's order.
  let columns: [String]
  /// Blank rows are left out.
  let rows: [OfficeRow]

  /// Encoding and delimiter are found out; nil together with a finding where the file is no table or
  /// lacks required columns.
  static func read(_ file: InputFile, _ columns: OfficeColumns) -> Checked<OfficeTable?> {
    let kind = FileKind.recognise(Array(file.bytes.prefix(65_536)))
    if kind == .zip { return OfficeSheet.read(file, columns) }
    guard kind == .text || kind == .empty else {
      return Checked(
        nil,
        [Finding(TableRules.notATable, at: SourceLocation(file: file.path), value: kind.rawValue)])
    }
    let table = parse(file, columns)
    let rows = table.rows.map { HeadRow(ordinal: $0.ordinal, start: $0.start, cells: $0.cells) }
    return read(
      rows, columns, TablePlaces(file: file.path), TableDefects.findings(table.defects, in: file))
  }

  /// The table in the rows of a text or sheet.
  static func read(
    _ all: [HeadRow], _ columns: OfficeColumns, _ places: TablePlaces, _ earlier: [Finding]
  ) -> Checked<OfficeTable?> {
    let rows = all.filter { !isIgnored($0) }
    var findings = earlier
    guard let header = rows.first else {
      return Checked(
        nil, findings + [Finding(TableRules.empty, at: SourceLocation(file: places.file))])
    }
    let names = headerNames(header, rows.dropFirst(), columns, places, &findings)
    let missing = columns.required.filter { !names.contains($0) }
    findings += missing.map {
      Finding(TableRules.columnMissing, at: places.place(header.start), field: $0)
    }
    let read = rows.dropFirst().map { row($0, names, places, &findings) }
    guard missing.isEmpty else { return Checked(nil, findings) }
    return Checked(OfficeTable(columns: names.compactMap { $0 }, rows: read), findings)
  }

  /// Of the delimiters the one that shows most of the known columns.
  private static func parse(_ file: InputFile, _ columns: OfficeColumns) -> DelimitedTable {
    var detector = EncodingDetector()
    file.bytes.withUnsafeBytes { detector.add($0) }
    let encoding = detector.finish(isWhole: true).encoding
    var best: (table: DelimitedTable, known: Int)?
    for delimiter in [";", ",", "\t"] {
      let dialect = Dialect(
        encoding: encoding, delimiter: Array(delimiter.utf8), headerRowCount: 0)
      let table = DelimitedTable(file.bytes, dialect: dialect)
      let header = table.rows.first { row in
        !isIgnored(HeadRow(ordinal: row.ordinal, start: row.start, cells: row.cells))
      }
      let known = header.map { $0.cells.count { columns.canonical($0.text) != nil } } ?? 0
      if best.map({ known > $0.known }) ?? true { best = (table, known) }
    }
    return best?.table ?? DelimitedTable(file.bytes, dialect: Dialect())
  }

  /// Blank rows and Excel's line `sep=;`.
  private static func isIgnored(_ row: HeadRow) -> Bool {
    row.cells.allSatisfy { WhiteSpace.trimmed($0.text).isEmpty }
      || (row.ordinal == 1 && row.cells.first?.text.hasPrefix("sep=") == true)
  }

  /// The canonical name of each column; nil for one that is not read.
  private static func headerNames(
    _ header: HeadRow, _ rows: ArraySlice<HeadRow>, _ columns: OfficeColumns,
    _ places: TablePlaces, _ findings: inout [Finding]
  ) -> [String?] {
    var names: [String?] = []
    for (index, cell) in header.cells.enumerated() {
      let name = columns.canonical(cell.text)
      let location = places.place(cell.place)
      if let name, names.contains(name) {
        findings.append(Finding(TableRules.columnTwice, at: location, field: name, value: name))
        names.append(nil)
        continue
      }
      names.append(name)
      let text = WhiteSpace.trimmed(cell.text)
      if text.isEmpty {
        // Excel leaves headers without name behind; they matter only with something below.
        if rows.contains(where: {
          $0.cells.indices.contains(index) && !$0.cells[index].text.isEmpty
        }) {
          findings.append(Finding(TableRules.columnUnnamed, at: location, [.number(index + 1)]))
        }
      } else if name == nil {
        findings.append(
          Finding(
            TableRules.columnUnknown, at: location, value: text,
            [Suggestion.instead(of: text, among: columns.all)]))
      } else if let name, !columns.all.contains(name),
        let meant = NearestName.of(name, among: columns.all)
      {
        findings.append(
          Finding(TableRules.columnDoubtful, at: location, value: name, [.text(meant)]))
      }
    }
    return names
  }

  private static func row(
    _ row: HeadRow, _ names: [String?], _ places: TablePlaces,
    _ findings: inout [Finding]
  ) -> OfficeRow {
    var cells: [String: OfficeRow.Cell] = [:]
    for (index, cell) in row.cells.enumerated() {
      let text = WhiteSpace.trimmed(cell.text)
      let place = places.place(cell.place)
      guard index < names.count else {
        if !text.isEmpty {
          findings.append(
            Finding(TableRules.rowTooLong, at: place, value: text, [.number(names.count)]))
          break
        }
        continue
      }
      guard let name = names[index] else { continue }
      if let forbidden = ForbiddenCharacter.first(in: text) {
        findings.append(Finding(TableRules.character, at: place, field: name, value: forbidden))
      }
      if SpreadsheetError.isOne(text) {
        findings.append(Finding(TableRules.cellError, at: place, field: name, value: text))
      }
      cells[name] = OfficeRow.Cell(text: text, location: place)
    }
    return OfficeRow(cells: cells, location: places.place(row.start))
  }
}

/// What a spreadsheet writes in place of a value that it could not compute or show.
private enum SpreadsheetError {
  private static let words: Set<String> = [
    "#NV", "#WERT!", "#BEZUG!", "#DIV/0!", "#NAME?", "#ZAHL!", "#NULL!", "#N/A", "#VALUE!", "#REF!",
    "#NUM!",
  ]

  static func isOne(_ text: String) -> Bool {
    words.contains(text.uppercased())
      || (text.utf8.count > 1 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
  }
}
