internal import Editions
internal import SpreadsheetWriting
internal import StrategyModel

/// The sheet that the supplier fills in: one row per project, the last value beside each cell.
struct FormSheet {
  private let form: SupplierForm
  private let columns: [Column]

  /// What a column holds.
  private enum Column: Hashable {
    case project
    case name
    case earlier(FormField)
    case input(FormField)
  }

  static let name = "Rückmeldung"

  init(_ form: SupplierForm) {
    self.form = form
    let shown = FormField.allCases.flatMap { field -> [Column] in
      field.showsEarlier ? [.earlier(field), .input(field)] : [.input(field)]
    }
    let hidden = FormField.allCases.filter { !$0.showsEarlier }.map { Column.earlier($0) }
    columns = [.project, .name] + shown + hidden
  }

  func sheet() -> WrittenSheet {
    var sheet = WrittenSheet(name: Self.name)
    let head = head()
    let first = head.count + 1
    let last = first + form.rows.count - 1
    sheet.columns = columns.map(width)
    sheet.rows = head + [WrittenRow(columns.map(heading), height: 44)] + form.rows.map(row)
    sheet.merged = head.indices.flatMap { row in
      [(0, 1), (2, Self.widthOfHead - 1)].map {
        CellRange(firstRow: row, firstColumn: $0.0, lastRow: row, lastColumn: $0.1)
      }
    }
    sheet.frozenRows = first
    sheet.frozenColumns = 2
    sheet.isProtected = true
    sheet.selected = CellRange(row: first, column: index(.input(.status)))
    sheet.inputRules = FormField.allCases.compactMap {
      FormRules.rule($0, range($0, first, last))
    }
    sheet.highlights = FormField.allCases.flatMap { highlights($0, first, last) }
    sheet.print = print(headerRow: head.count)
    return sheet
  }

  /// Columns over which the lines above the table run.
  private static let widthOfHead = 12

  /// At the left what every printed page repeats, beside it what is to be done.
  private func head() -> [WrittenRow] {
    let texts = German()
    let notice = form.notice.map { "\($0.word.de) · " } ?? ""
    let contact = FormHints.contact(form.contact)
    func row(_ left: WrittenCell, _ right: WrittenCell, _ height: Double) -> WrittenRow {
      WrittenRow([left, WrittenCell(), right], height: height)
    }
    return [
      row(
        WrittenCell("Rückmeldung \(texts.period(form.period))", FormStyle.title),
        WrittenCell(
          "Stand: \(form.asOf.german). Bitte senden Sie die Datei bis zum \(form.due.german) zurück.",
          FormStyle.subtitle), 22),
      row(
        WrittenCell(form.supplier.name.de, FormStyle.subtitle),
        WrittenCell(Self.introduction, FormStyle.facts), 42),
      row(
        WrittenCell("\(notice)\(form.strategy.de)", FormStyle.note),
        WrittenCell(contact.isEmpty ? "" : "Fragen: \(contact)", FormStyle.note), 18),
    ]
  }

  private static let introduction =
    "In den gelben Zellen steht, was zuletzt gemeldet wurde: Bitte ändern Sie, was sich geändert hat. "
    + "Was Sie ändern, wird grün; was dann noch fehlt, wird rot. Eine Zeile, in der Sie nichts "
    + "ändern, gilt als „unverändert“ bestätigt. Mehr dazu auf dem Blatt „Hinweise“."

  private func width(_ column: Column) -> WrittenColumn {
    switch column {
    case .project: WrittenColumn(width: 11)
    case .name: WrittenColumn(width: 33)
    case .input(let field): WrittenColumn(width: field.width)
    case .earlier(let field): WrittenColumn(width: field.width, isHidden: !field.showsEarlier)
    }
  }

  private func heading(_ column: Column) -> WrittenCell {
    switch column {
    case .project: WrittenCell("Projekt-ID", FormStyle.heading)
    case .name: WrittenCell("Projektname", FormStyle.heading)
    case .input(let field): WrittenCell(field.heading, FormStyle.heading)
    case .earlier(let field): WrittenCell(field.earlierHeading, FormStyle.earlierHeading)
    }
  }

  private func row(_ row: SupplierForm.Row) -> WrittenRow {
    WrittenRow(
      columns.map { column in
        switch column {
        case .project: return WrittenCell(row.project.text, FormStyle.project)
        case .name: return WrittenCell(row.name.de, FormStyle.name)
        case .input(let field):
          let content = row.last.map(field.content) ?? .empty
          return WrittenCell(content, FormStyle.input(field, content))
        case .earlier(let field):
          let content = row.last.map(field.content) ?? .empty
          return WrittenCell(content, FormStyle.earlier(field, content))
        }
      }, height: height(row))
  }

  /// As high as the longest text needs, up to eight lines.
  private func height(_ row: SupplierForm.Row) -> Double {
    var lines = Self.lines(row.name.de, width: 33)
    for field in FormField.allCases where field.wraps {
      guard let last = row.last, case .text(let text) = field.content(of: last) else { continue }
      lines = max(lines, Self.lines(text, width: field.width))
    }
    return max(20, Double(min(lines, 8)) * 13 + 4)
  }

  private static func lines(_ text: String, width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, Int((Double($1.count) / width).rounded(.up))) }
  }

  private func index(_ column: Column) -> Int { columns.firstIndex(of: column) ?? 0 }

  private func letters(_ column: Column) -> String {
    SourceLocation.columnLetters(index(column) + 1)
  }

  private func range(_ field: FormField, _ first: Int, _ last: Int) -> CellRange {
    let column = index(.input(field))
    return CellRange(firstRow: first, firstColumn: column, lastRow: last, lastColumn: column)
  }

  private func highlights(_ field: FormField, _ first: Int, _ last: Int) -> [Highlight] {
    let range = range(field, first, last)
    var highlights: [Highlight] = []
    if let formula = FormRules.isAskedFor(field, row: first + 1, { letters(.input($0)) }) {
      highlights.append(Highlight(range, formula: formula, fill: FormStyle.askedFill))
    }
    let own = "$\(letters(.input(field)))\(first + 1)"
    let earlier = "$\(letters(.earlier(field)))\(first + 1)"
    highlights.append(
      Highlight(
        range, formula: "\(own)<>\(earlier)", isBold: true, ink: FormStyle.changed,
        fill: FormStyle.changedFill))
    return highlights
  }

  private func print(headerRow: Int) -> PrintSetup {
    var setup = PrintSetup()
    setup.isLandscape = true
    setup.scale = 80
    setup.repeatedRows = headerRow...headerRow
    setup.repeatedColumns = 0...1
    setup.breaksBeforeColumns = columns.indices.filter { index in
      guard case .input(let field) = columns[index] else { return false }
      return field.beginsPage
    }
    setup.footer = "\(form.supplier.name.de) · \(form.period) · Stand \(form.asOf.german)"
    setup.numbering = "Seite {page} von {pages}"
    return setup
  }
}
