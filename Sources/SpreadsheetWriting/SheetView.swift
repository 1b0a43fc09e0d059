internal import CLibXLSXWriter

/// How a sheet is shown, printed and protected, drawn with libxlsxwriter.
struct SheetView {
  private let sheet: WrittenSheet

  init(_ sheet: WrittenSheet) { self.sheet = sheet }

  func draw(on drawn: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_gridlines(drawn, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(drawn, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    if let selected = sheet.selected {
      worksheet_set_selection(
        drawn, lxw_row_t(selected.firstRow), lxw_col_t(selected.firstColumn),
        lxw_row_t(selected.lastRow), lxw_col_t(selected.lastColumn))
    }
    if let filtered = sheet.filtered {
      worksheet_autofilter(
        drawn, lxw_row_t(filtered.firstRow), lxw_col_t(filtered.firstColumn),
        lxw_row_t(filtered.lastRow), lxw_col_t(filtered.lastColumn))
    }
    print(on: drawn)
    guard sheet.isProtected else { return }
    var allowed = lxw_protection()
    allowed.format_columns = 1
    allowed.format_rows = 1
    allowed.sort = 1
    allowed.autofilter = 1
    worksheet_protect(drawn, nil, &allowed)
  }

  private func print(on drawn: UnsafeMutablePointer<lxw_worksheet>) {
    let setup = sheet.print
    // 9 is A4, in the order of Windows' paper sizes.
    worksheet_set_paper(drawn, 9)
    if setup.isLandscape { worksheet_set_landscape(drawn) } else { worksheet_set_portrait(drawn) }
    worksheet_set_margins(drawn, 0.4, 0.4, 0.5, 0.7)
    if let scale = setup.scale {
      worksheet_set_print_scale(drawn, UInt16(clamping: min(max(scale, 10), 400)))
    } else {
      worksheet_fit_to_pages(
        drawn, UInt16(clamping: max(1, setup.pagesWide)), UInt16(clamping: setup.pagesHigh ?? 0))
    }
    if let rows = setup.repeatedRows {
      worksheet_repeat_rows(drawn, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
    }
    if let columns = setup.repeatedColumns {
      worksheet_repeat_columns(
        drawn, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
    }
    if !setup.breaksBeforeColumns.isEmpty {
      var breaks = setup.breaksBeforeColumns.map { lxw_col_t($0) } + [0]
      worksheet_set_v_pagebreaks(drawn, &breaks)
    }
    let numbering = setup.numbering.replacing("{pages}", with: "&N").replacing("{page}", with: "&P")
    let footer = setup.footer.replacing("&", with: "&&")
    worksheet_set_footer(drawn, ExcelText.limited("&L&8\(footer)&R&8\(numbering)", to: 254))
  }
}
