internal import Markup
internal import StrategyModel

/// Draws the cells of `StatusMoves`: what stayed in grey, what moved marked and named with a verb.
struct StatusMovesDrawing {
  let table: StatusMoveTable
  let texts: any Texts
  let width: Double

  private static let face = Typeface(size: 14)
  private static let headFace = Typeface(size: 13)
  private static let numberFace = Typeface(size: 20, isBold: true)
  private static let gap = 12.0
  private static let smallestColumn = 92.0
  private static let padding = 6.0

  private let names: [[Phrase]]
  private let left: Double
  private let columnWidth: Double

  init(table: StatusMoveTable, texts: any Texts, width: Double) {
    self.table = table
    self.texts = texts
    names = table.rows.map {
      LineBreaking.balanced(Phrase(texts.moveName($0)), Self.face, width: 130)
    }
    let nameWidth = names.map { LineBreaking.width(of: $0, Self.face) }.max() ?? 0
    let heading = Self.headFace.width(texts.movesWas)
    left = ChartFrame.margin + max(nameWidth, heading) + Self.gap
    let columns = Double(table.columns.count)
    columnWidth = min(
      max((width - left - ChartFrame.margin) / max(columns, 1), Self.smallestColumn), 150)
    self.width = max(width, (left + columns * columnWidth + ChartFrame.margin).rounded(.up))
  }

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    var (marks, y) = heads(from: top)
    for (row, name) in zip(table.rows, names) {
      let cells = table.columns.map { cell(row, $0) }
      let height = cells.map(\.height).max() ?? 0
      let nameHeight = Double(name.count) * Self.face.lineHeight
      let rowHeight = max(height, nameHeight) + 2 * Self.padding
      let spread = Double(name.count - 1) * Self.face.lineHeight
      marks += Marks.labels(
        name, x: left - Self.gap, y: y + rowHeight / 2 + Self.face.capitalMiddle - spread / 2,
        Self.face, texts.language, anchor: .end
      ).joined()
      for (index, cell) in cells.enumerated() {
        marks += draw(cell, x: left + Double(index) * columnWidth, y: y, height: rowHeight)
      }
      y += rowHeight
    }
    return (marks, y)
  }

  /// The names of the columns, with what rows and columns are.
  private func heads(from top: Double) -> (MarkupText, bottom: Double) {
    let face = Self.headFace
    let heads = table.columns.map {
      LineBreaking.balanced(Phrase($0.name[texts.language]), face, width: columnWidth - 8)
    }
    let lines = Double(heads.map(\.count).max() ?? 1)
    let bottom = top + (lines + 1) * face.lineHeight + 8
    var marks = Marks.label(
      Phrase(texts.movesNow), x: left, y: top + face.size, face, texts.language,
      fill: Palette.softText)
    marks += Marks.label(
      Phrase(texts.movesWas), x: left - Self.gap, y: bottom - 8, face, texts.language,
      anchor: .end, fill: Palette.softText)
    for (index, head) in heads.enumerated() {
      let first = bottom - 8 - Double(head.count - 1) * face.lineHeight
      marks += Marks.labels(
        head, x: left + (Double(index) + 0.5) * columnWidth, y: first, face, texts.language,
        anchor: .middle
      ).joined()
    }
    return (marks, bottom)
  }

  private struct Cell {
    let was: StatusMoveTable.Row
    let now: Status
    let count: Int
    let words: [Phrase]

    var isMove: Bool { was != now }

    var height: Double {
      StatusMovesDrawing.numberFace.lineHeight
        + Double(words.count) * StatusMovesDrawing.headFace.lineHeight
    }
  }

  private func cell(_ was: StatusMoveTable.Row, _ now: Status) -> Cell {
    let count = table.count(was, now)
    let words =
      count == 0 ? "" : was == now ? texts.movesUnchanged : texts.moveVerb(was: was, now: now)
    return Cell(
      was: was, now: now, count: count,
      words: words.isEmpty
        ? [] : LineBreaking.balanced(Phrase(words), Self.headFace, width: columnWidth - 8))
  }

  private func draw(_ cell: Cell, x: Double, y: Double, height: Double) -> MarkupText {
    let isMarked = cell.isMove && cell.count > 0
    let box = element(
      "rect",
      [
        ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(columnWidth)),
        ("height", coordinate(height)),
        ("fill", isMarked ? Palette.changedGround : cell.isMove ? Palette.white : Palette.faint),
        ("stroke", Palette.softOutline),
      ])
    guard cell.count > 0 else { return box + "\n" }
    let middle = x + columnWidth / 2
    let top = y + (height - cell.height) / 2
    let numberBase = top + Self.numberFace.size
    let colour = isMarked ? Palette.changed : Palette.softText
    return element(
      "g",
      [
        ("data-was", StatusMoveTable.id(cell.was)), ("data-now", cell.now.rawValue),
        ("data-count", String(cell.count)),
      ]
    ) {
      box
      "\n" as MarkupText
      if isMarked {
        element(
          "rect",
          [
            ("data-decor", "frame"), ("x", coordinate(x + 2)), ("y", coordinate(y + 2)),
            ("width", coordinate(columnWidth - 4)), ("height", coordinate(height - 4)),
            ("fill", "none"), ("stroke", Palette.changed), ("stroke-width", "2"),
          ]) + "\n"
      }
      Marks.label(
        Phrase(texts.numbers.count(cell.count)), x: middle, y: numberBase, Self.numberFace,
        texts.language, anchor: .middle, fill: colour)
      Marks.labels(
        cell.words, x: middle, y: numberBase + Self.headFace.lineHeight, Self.headFace,
        texts.language, anchor: .middle, fill: isMarked ? Palette.text : Palette.softText)
    } + "\n"
  }
}

extension StatusMoveTable {
  /// As `data-was` names a row.
  static func id(_ row: Row) -> String { row?.rawValue ?? "not-fixed" }
}
