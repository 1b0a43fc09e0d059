/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left
    case centre
    case right
  }

  package var isBold = false
  package var isItalic = false
  /// In points.
  package var size = 10.0
  package var ink = Ink.black
  package var fill: Ink?
  package var hasBorder = false
  package var wraps = false
  /// Text is at the left and numbers at the right where nothing is said.
  package var alignment: Alignment?
  package var isCentredVertically = false
  /// As Excel writes them: `dd.mm.yyyy`, `#,##0`, `@`; nil = general.
  package var numberFormat: String?
  /// Can be changed in a protected sheet.
  package var isUnlocked = false

  package init() {}

  /// The style with changes.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// A colour of a cell or its text: `0xRRGGBB`.
package struct Ink: Hashable, Sendable {
  package let rgb: UInt32

  package init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  package static let black = Ink(0)
  package static let white = Ink(0xFF_FFFF)
}

/// Cells that look otherwise while a formula holds, such as `$D7<>$C7`: relative to the range's
/// first cell.
package struct Highlight: Hashable, Sendable {
  package var range: CellRange
  package var formula: String
  package var isBold = false
  package var ink: Ink?
  package var fill: Ink?

  package init(
    _ range: CellRange, formula: String, isBold: Bool = false, ink: Ink? = nil, fill: Ink? = nil
  ) {
    self.range = range
    self.formula = formula
    self.isBold = isBold
    self.ink = ink
    self.fill = fill
  }
}

/// How a sheet is printed, on A4.
package struct PrintSetup: Hashable, Sendable {
  package var isLandscape = false
  /// Percent; nil = as many pages as `pagesWide` says.
  package var scale: Int?
  package var pagesWide = 1
  /// With no `scale`: the sheet is made smaller to fit on so many; nil = as many as it needs.
  package var pagesHigh: Int?
  /// Rows at the top that every page repeats.
  package var repeatedRows: ClosedRange<Int>?
  /// Columns at the left that every page repeats.
  package var repeatedColumns: ClosedRange<Int>?
  /// A new page begins before these columns.
  package var breaksBeforeColumns: [Int] = []
  /// At the foot of each page, left; the page's number stands at the right.
  package var footer = ""
  /// At the foot of each page, right.
  package var numbering = "{page} / {pages}"

  package init() {}
}
