internal import CLibXLSXWriter
internal import Glibc

/// Draws an input rule with libxlsxwriter.
struct InputRuleDrawing {
  private let rule: InputRule

  init(_ rule: InputRule) { self.rule = rule }

  func draw(on sheet: UnsafeMutablePointer<lxw_worksheet>) {
    ExcelText.limited(rule.title, to: 32).withCString { title in
      ExcelText.limited(rule.objection, to: 255).withCString { objection in
        ExcelText.limited(rule.prompt ?? "", to: 255).withCString { prompt in
          var validation = lxw_data_validation()
          validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
          validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
          validation.error_type = UInt8(
            (rule.isAdvice ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP)
              .rawValue)
          validation.error_title = UnsafeMutablePointer(mutating: title)
          validation.error_message = UnsafeMutablePointer(mutating: objection)
          if rule.prompt != nil {
            validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
            validation.input_title = UnsafeMutablePointer(mutating: title)
            validation.input_message = UnsafeMutablePointer(mutating: prompt)
          } else {
            validation.show_input = UInt8(LXW_VALIDATION_OFF.rawValue)
          }
          allow(&validation, on: sheet)
        }
      }
    }
  }

  private func allow(
    _ validation: inout lxw_data_validation, on sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    switch rule.allowed {
    case .oneOf(let words):
      let copies = words.map { strdup(ExcelText.limited($0, to: 255)) }
      defer { for copy in copies { free(copy) } }
      var list = copies + [nil]
      list.withUnsafeMutableBufferPointer { buffer in
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.value_list = buffer.baseAddress
        apply(&validation, on: sheet)
      }
    case .number(let from, let to):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      validation.minimum_number = from
      validation.maximum_number = to
      apply(&validation, on: sheet)
    case .day(let fromYear, let toYear):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      validation.minimum_datetime = lxw_datetime(
        year: Int32(fromYear), month: 1, day: 1, hour: 0, min: 0, sec: 0)
      validation.maximum_datetime = lxw_datetime(
        year: Int32(toYear), month: 12, day: 31, hour: 0, min: 0, sec: 0)
      apply(&validation, on: sheet)
    }
  }

  private func apply(
    _ validation: inout lxw_data_validation, on sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    let range = rule.range
    worksheet_data_validation_range(
      sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
      lxw_col_t(range.lastColumn), &validation)
  }
}
