internal import CLibXLSXWriter
internal import Glibc

/// Draws a workbook with libxlsxwriter.
struct WorkbookDrawing {
  private let book: UnsafeMutablePointer<lxw_workbook>
  /// libxlsxwriter wants a format of its own for each style and keeps them until it closes.
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// When a workbook says that it was made: the same for all, so that bytes repeat.
  private static let made: time_t = 1_577_836_800

  /// A family that every office program has or replaces by one of the same widths.
  private static let family = "Arial"

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    // The first format is that of cells without any; widths of columns are counted in its digits.
    if let usual = book.pointee.formats.pointee.stqh_first {
      format_set_font_name(usual, Self.family)
      format_set_font_size(usual, 10)
    }
  }

  mutating func draw(_ workbook: WrittenWorkbook) {
    setProperties(workbook)
    for sheet in workbook.sheets {
      guard
        let drawn = ExcelText.limited(sheet.name, to: 31).withCString({ name in
          workbook_add_worksheet(book, name)
        })
      else { continue }
      draw(sheet, on: drawn)
    }
  }

  private func setProperties(_ workbook: WrittenWorkbook) {
    ExcelText.limited(workbook.title, to: 255).withCString { title in
      ExcelText.limited(workbook.author, to: 255).withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        properties.created = Self.made
        workbook_set_properties(book, &properties)
      }
    }
  }

  private mutating func draw(
    _ sheet: WrittenSheet, on drawn: UnsafeMutablePointer<lxw_worksheet>
  ) {
    for (index, column) in sheet.columns.enumerated() {
      let index = lxw_col_t(index)
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      worksheet_set_column_opt(drawn, index, index, column.width, nil, &options)
    }
    for range in sheet.merged {
      let cell = sheet.cell(range.firstRow, range.firstColumn)
      worksheet_merge_range(
        drawn, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
        lxw_col_t(range.lastColumn), "", format(cell.style))
    }
    for (row, written) in sheet.rows.enumerated() {
      if let height = written.height { worksheet_set_row(drawn, lxw_row_t(row), height, nil) }
      for (column, cell) in written.cells.enumerated() {
        write(cell, lxw_row_t(row), lxw_col_t(column), on: drawn)
      }
    }
    for rule in sheet.inputRules { InputRuleDrawing(rule).draw(on: drawn) }
    for highlight in sheet.highlights { draw(highlight, on: drawn) }
    SheetView(sheet).draw(on: drawn)
  }

  private mutating func write(
    _ cell: WrittenCell, _ row: lxw_row_t, _ column: lxw_col_t,
    on drawn: UnsafeMutablePointer<lxw_worksheet>
  ) {
    let format = format(cell.style)
    switch cell.content {
    case .empty:
      if cell.style != CellStyle() { worksheet_write_blank(drawn, row, column, format) }
    case .text(let text):
      worksheet_write_string(
        drawn, row, column, ExcelText.limited(text, to: ExcelText.longest), format)
    case .number(let number):
      worksheet_write_number(drawn, row, column, number.isFinite ? number : 0, format)
    case .day(let year, let month, let day):
      var date = lxw_datetime(
        year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
      worksheet_write_datetime(drawn, row, column, &date, format)
    }
  }

  private mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    formats[style] = format
    format_set_font_name(format, Self.family)
    format_set_font_size(format, style.size)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.ink != .black { format_set_font_color(format, style.ink.rgb) }
    if let fill = style.fill { format_set_bg_color(format, fill.rgb) }
    if style.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xB8B8B8)
    }
    if style.wraps { format_set_text_wrap(format) }
    switch style.alignment {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    format_set_align(
      format,
      UInt8(
        (style.isCentredVertically ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
    if let code = style.numberFormat { format_set_num_format(format, code) }
    if style.isUnlocked { format_set_unlocked(format) }
    return format
  }

  private func draw(_ highlight: Highlight, on drawn: UnsafeMutablePointer<lxw_worksheet>) {
    guard let format = workbook_add_format(book) else { return }
    if highlight.isBold { format_set_bold(format) }
    if let ink = highlight.ink { format_set_font_color(format, ink.rgb) }
    if let fill = highlight.fill { format_set_bg_color(format, fill.rgb) }
    ("=" + highlight.formula).withCString { formula in
      var condition = lxw_conditional_format()
      condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      condition.value_string = UnsafeMutablePointer(mutating: formula)
      condition.format = format
      let range = highlight.range
      worksheet_conditional_format_range(
        drawn, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
        lxw_col_t(range.lastColumn), &condition)
    }
  }
}

extension WrittenSheet {
  fileprivate func cell(_ row: Int, _ column: Int) -> WrittenCell {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else {
      return WrittenCell()
    }
    return rows[row].cells[column]
  }
}

/// Text as Excel files can hold it.
enum ExcelText {
  /// Characters in a cell.
  static let longest = 32_767

  /// Without characters that no XML file can hold, cut to so many UTF-16 units as Excel counts them.
  static func limited(_ text: String, to limit: Int) -> String {
    var kept = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars {
      if scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF { continue }
      units += scalar.value > 0xFFFF ? 2 : 1
      if units > limit { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}
