/// One row of a sheet: the cells that are not empty, from left to right.
package struct SheetRow: Hashable, Sendable {
  /// 1-based, as the program shows it.
  package var index: Int
  package var isHidden = false
  /// Columns of the sheet that the program does not show, 0-based, from left to right.
  package var hiddenColumns: [Range<Int>] = []
  package var cells: [SheetCell] = []

  /// A row without cells.
  package init(index: Int) { self.index = index }

  /// Takes up further columns that are not shown; what does not lie right of those before is no
  /// good description of columns and does not count.
  mutating func hide(_ columns: Range<Int>) {
    let last = hiddenColumns.last?.upperBound ?? 0
    let columns = columns.clamped(to: last..<max(last, SpreadsheetLimits.columns))
    if !columns.isEmpty { hiddenColumns.append(columns) }
  }

  /// The columns up to the last cell that is not empty.
  package var columnCount: Int { cells.last.map { $0.column + $0.repeats } ?? 0 }

  /// The value in a column, 0-based; nil where the cell is empty.
  package func value(_ column: Int) -> SheetValue? {
    cells.first { $0.column <= column && column < $0.column + $0.repeats }?.value
  }
}

/// A cell that is not empty, or several beside each other with the same value.
package struct SheetCell: Hashable, Sendable {
  /// 0-based.
  package var column: Int
  /// How many columns it fills; more than 1 only where the file says so in one place.
  package var repeats = 1
  package var value: SheetValue
  /// The result of a formula, as the program that saved the file knew it.
  package var isComputed = false

  package init(column: Int, repeats: Int = 1, value: SheetValue, isComputed: Bool = false) {
    self.column = column
    self.repeats = repeats
    self.value = value
    self.isComputed = isComputed
  }
}

/// What a cell shows, before it is written in anybody's language.
package enum SheetValue: Hashable, Sendable {
  case text(String)
  case number(SheetNumber)
  case moment(SheetMoment)
  case boolean(Bool)
  /// As the file has it: `#N/A`, `#DIV/0!`.
  case error(String)
  /// A formula without result: whatever wrote the file left the calculation to who opens it.
  case uncalculated
}

/// A number as shown: scaled and with the words of its format, but with all its decimals.
package struct SheetNumber: Hashable, Sendable {
  /// `-1234.5`: plain digits, a point before the decimals; `-` where the format does not say it
  /// otherwise.
  package var digits: String
  /// What the format puts in front: `KP-`.
  package var before = ""
  /// What the format puts behind: `%`, ` €`.
  package var behind = ""

  package init(digits: String, before: String = "", behind: String = "") {
    self.digits = digits
    self.before = before
    self.behind = behind
  }
}

/// A day, a time of day or both, with what of it is shown.
package struct SheetMoment: Hashable, Sendable {
  /// The parts that are shown.
  package struct Parts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let year = Parts(rawValue: 1)
    package static let month = Parts(rawValue: 2)
    package static let day = Parts(rawValue: 4)
    package static let time = Parts(rawValue: 8)
    package static let quarter = Parts(rawValue: 16)
    /// Day, month and year.
    package static let date: Parts = [.year, .month, .day]
  }

  /// Excel's 1900 system has a 29 February 1900; nobody else has.
  package var year: Int
  package var month: Int
  package var day: Int
  /// Hours go beyond 23 where a length of time is shown.
  package var hour = 0
  package var minute = 0
  package var second = 0
  package var shown: Parts

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    shown: Parts = .date
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.shown = shown
  }
}
