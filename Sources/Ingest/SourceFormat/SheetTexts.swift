internal import Spreadsheets

/// Writes the values of a sheet as a profile's files are written, so that they are read like the
/// cells of a text: numbers with its decimal sign, days by its first pattern for a whole day.
///
/// Truth values and errors are written as German Excel shows them, and in their manner a formula
/// without result.
struct SheetTexts: Sendable {
  private let decimal: Unicode.Scalar
  /// The decimal sign is found out by the column: three decimals must not look like thousands.
  private let isOpen: Bool
  private let day: DatePattern?
  private let month: DatePattern?
  private let year: DatePattern?
  private let quarter: DatePattern?

  init(_ locale: ProfileLocale) {
    decimal = locale.decimal ?? ","
    isOpen = locale.decimal == nil
    let patterns = locale.dates.patterns.filter(\.isNumeric)
    // A year of two digits says less.
    let ordered = patterns.filter(\.hasFullYear) + patterns.filter { !$0.hasFullYear }
    day = ordered.first { $0.holds(month: true, day: true) }
    month = ordered.first { $0.holds(month: true, day: false) }
    year = ordered.first { $0.holds(month: false, day: false) }
    quarter = locale.dates.patterns.first { $0.isQuarter }
  }

  /// The cells of a row from the first column to the last filled one, `width` at most.
  func texts(_ row: SheetRow, width: Int) -> [String] {
    var texts = [String](repeating: "", count: min(width, row.columnCount))
    for cell in row.cells where cell.column < texts.count {
      let text = text(cell.value)
      for column in cell.column..<min(texts.count, cell.column + cell.repeats) {
        texts[column] = text
      }
    }
    return texts
  }

  func text(_ value: SheetValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): self.text(number)
    case .moment(let moment): text(moment)
    case .boolean(let isTrue): isTrue ? "WAHR" : "FALSCH"
    case .error(let error): Self.errors[error] ?? error
    case .uncalculated: SpreadsheetLeftover.uncalculatedText
    }
  }

  private func text(_ number: SheetNumber) -> String {
    var digits = String.UnicodeScalarView()
    var decimals: Int?
    for scalar in number.digits.unicodeScalars {
      digits.append(scalar == "." ? decimal : scalar)
      decimals = scalar == "." ? 0 : decimals.map { $0 + 1 }
    }
    if isOpen, decimals == 3 { digits.append("0") }
    let behind = number.behind == "%" ? " %" : number.behind
    return number.before + String(digits) + behind
  }

  private func text(_ moment: SheetMoment) -> String {
    let clock =
      Self.padded(moment.hour) + ":" + Self.padded(moment.minute)
      + (moment.second == 0 ? "" : ":" + Self.padded(moment.second))
    if moment.shown == .time { return clock }
    if moment.shown.isSuperset(of: [.year, .quarter]), !moment.shown.contains(.month) {
      return quarter?.text(year: moment.year, month: moment.month, day: moment.day)
        ?? "Q\((moment.month + 2) / 3)/\(moment.year)"
    }
    let hasDay = moment.shown.contains(.day) || !moment.shown.contains(.year)
    let pattern = hasDay ? day : moment.shown.contains(.month) ? month : year
    let isWritable = pattern?.hasFullYear == true || (1970...2069).contains(moment.year)
    let date =
      (isWritable ? pattern : nil)?.text(year: moment.year, month: moment.month, day: moment.day)
      ?? Self.iso(moment, hasDay: hasDay)
    return moment.shown.contains(.time) && hasDay ? date + " " + clock : date
  }

  private static func iso(_ moment: SheetMoment, hasDay: Bool) -> String {
    var text = String(moment.year)
    if hasDay || moment.shown.contains(.month) { text += "-" + padded(moment.month) }
    return hasDay ? text + "-" + padded(moment.day) : text
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static let errors = [
    "#N/A": "#NV", "#VALUE!": "#WERT!", "#REF!": "#BEZUG!", "#NUM!": "#ZAHL!",
    "#SPILL!": "#ÜBERLAUF!", "#CALC!": "#KALK!",
  ]
}

extension DatePattern {
  /// Whether it can be written without names of months.
  var isNumeric: Bool {
    elements.allSatisfy { element in
      switch element {
      case .monthName, .quarter, .time, .zone, .serial: false
      default: true
      }
    }
  }

  var hasFullYear: Bool { elements.contains(.year) }

  /// A quarter and its full year, and nothing else.
  var isQuarter: Bool {
    hasFullYear && elements.contains(.quarter)
      && elements.allSatisfy { element in
        switch element {
        case .quarter, .year, .space, .literal: true
        default: false
        }
      }
  }

  /// Whether exactly these parts stand in it beside the year.
  func holds(month: Bool, day: Bool) -> Bool {
    var (hasMonth, hasDay) = (false, false)
    for element in elements {
      switch element {
      case .month: hasMonth = true
      case .day: hasDay = true
      default: break
      }
    }
    return hasMonth == month && hasDay == day
  }

  /// A day as the pattern writes it; for numeric patterns and those of quarters only.
  func text(year: Int, month: Int, day: Int) -> String {
    elements.map { element in
      switch element {
      case .year: FixedWidth.text(year, 4)
      case .shortYear: FixedWidth.text(year % 100, 2)
      case .month: FixedWidth.text(month, 2)
      case .day: FixedWidth.text(day, 2)
      case .space: " "
      case .literal(let scalar): String(scalar)
      case .quarter: String((month + 2) / 3)
      case .monthName, .time, .zone, .weekday, .serial: ""
      }
    }.joined()
  }
}

/// Numbers with leading zeros.
private enum FixedWidth {
  static func text(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
