internal import Markup
internal import StrategyModel

/// Draws the groups of `LedgerPicture`: mark and word of the state, below it the deliveries in two
/// columns, each with the same mark.
struct LedgerDrawing {
  let groups: [LedgerGroup]
  let ids: String
  let language: Language
  let width: Double

  private static let headFace = Typeface(size: 15, isBold: true)
  private static let face = Typeface(size: 13)
  private static let side = 13.0
  private static let columnGap = 24.0
  private static let rowGap = 7.0

  var forms: [MarkForm] {
    MarkForm.allCases.filter { form in groups.contains { $0.state.form == form } }
  }

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    var marks = MarkupText()
    var y = top
    for (index, group) in groups.enumerated() {
      if index > 0 { y += 18 }
      marks += mark(group.state, x: ChartFrame.margin, y: y + 1, side: Self.side + 2)
      marks += Marks.label(
        Phrase(group.heading), x: ChartFrame.margin + Self.side + 10, y: y + Self.headFace.size - 1,
        Self.headFace, language)
      y += Self.headFace.lineHeight + 4
      let (entries, bottom) = draw(group, from: y)
      marks += entries
      y = bottom
    }
    return (marks, y)
  }

  /// The entries run down the first column, then down the second.
  private func draw(_ group: LedgerGroup, from top: Double) -> (MarkupText, bottom: Double) {
    let columnWidth = (width - 2 * ChartFrame.margin - Self.columnGap) / 2
    let indent = Self.side + 8
    let entries = group.entries.map {
      LineBreaking.lines($0, Self.face, width: columnWidth - indent)
    }
    let perColumn = (entries.count + 1) / 2
    var marks = MarkupText()
    var bottom = top
    for column in 0..<2 {
      let x = ChartFrame.margin + Double(column) * (columnWidth + Self.columnGap)
      var y = top
      for lines in entries.dropFirst(column * perColumn).prefix(perColumn) {
        marks += mark(group.state, x: x, y: y, side: Self.side)
        marks += Marks.labels(
          lines, x: x + indent, y: y + Self.face.size - 2, Self.face, language
        ).joined()
        y += Double(lines.count - 1) * Self.face.lineHeight + Self.face.size + Self.rowGap
      }
      bottom = max(bottom, y - Self.rowGap)
    }
    return (marks, bottom)
  }

  /// The form of the state; what is missing has a thick frame.
  private func mark(
    _ state: LedgerEntry.State, x: Double, y: Double, side: Double
  ) -> MarkupText {
    guard state == .missing else {
      return Marks.square(state.form, x: x, y: y, side: side, ids: ids)
    }
    return element(
      "rect",
      [
        ("x", coordinate(x + 1)), ("y", coordinate(y + 1)), ("width", coordinate(side - 2)),
        ("height", coordinate(side - 2)), ("fill", Palette.white), ("stroke", Palette.outline),
        ("stroke-width", "3"),
      ]) + "\n"
  }
}

extension LedgerEntry.State {
  /// Dark is what came in time, crossed out what was turned down, empty what did not come.
  fileprivate var form: MarkForm {
    switch self {
    case .onTime: .dark
    case .late, .afterLock: .hatch
    case .partial: .stripes
    case .rejected: .crosses
    case .missing, .expected: .empty
    case .carriedForward: .tint
    case .notDue: .dots
    }
  }
}
