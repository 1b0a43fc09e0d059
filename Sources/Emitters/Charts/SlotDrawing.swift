internal import Editions
internal import Markup
internal import StrategyModel

/// Draws the squares of `SlotPicture` with their heads at the top and the key at the bottom.
struct SlotDrawing {
  let rows: [SlotRow]
  let key: [(stage: SlotStage, text: Phrase)]
  let layout: SlotLayout
  let ids: String
  let language: Language

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    var (marks, y) = drawHeads(from: top)
    for (row, name) in zip(rows, layout.names) {
      let (rowMarks, bottom) = draw(row, name, from: y)
      marks += rowMarks
      y = bottom + SlotLayout.gap
    }
    let (keyMarks, bottom) = drawKey(from: y + 6)
    return (marks + keyMarks, bottom)
  }

  private func drawHeads(from top: Double) -> (MarkupText, bottom: Double) {
    let face = SlotLayout.headFace
    let lineCount = layout.heads.map(\.count).max() ?? 1
    let last = top + face.size + Double(lineCount - 1) * face.lineHeight
    let marks = layout.heads.enumerated().map { column, lines in
      Marks.labels(
        lines, x: layout.columnLeft(column), y: last - Double(lines.count - 1) * face.lineHeight,
        face, language, fill: Palette.softText
      ).joined()
    }
    return (marks.joined(), last + 10)
  }

  private func draw(_ row: SlotRow, _ name: [Phrase], from top: Double)
    -> (MarkupText, bottom: Double)
  {
    let perLine = layout.perLine
    let lines = row.groups.map { ($0.count + perLine - 1) / perLine }.max() ?? 0
    let squaresHeight = Double(max(lines, 1)) * layout.pitch - SlotLayout.squareGap
    let face = SlotLayout.nameFace
    let spread = Double(name.count - 1) * face.lineHeight
    let height = max(squaresHeight, spread + face.size, layout.usualRowHeight)
    let middle = top + height / 2
    var marks = Marks.labels(
      name, x: layout.left - SlotLayout.gap, y: middle + face.capitalMiddle - spread / 2, face,
      language, anchor: .end
    ).joined()
    for (column, group) in row.groups.enumerated() {
      for (index, mark) in group.enumerated() {
        marks += Marks.square(
          mark.stage.form, x: layout.columnLeft(column) + Double(index % perLine) * layout.pitch,
          y: middle - squaresHeight / 2 + Double(index / perLine) * layout.pitch,
          side: layout.side, ids: ids,
          names: [
            ("id", "\(ids)-\(mark.slot)"), ("data-slot", mark.slot.description),
            ("data-project", mark.project?.text),
          ])
      }
    }
    marks += Marks.label(
      row.share, x: layout.shareLeft, y: middle + SlotLayout.shareFace.capitalMiddle,
      SlotLayout.shareFace, language)
    return (marks, top + height)
  }

  /// The key in one line, or in two columns where one line is too narrow.
  private func drawKey(from top: Double) -> (MarkupText, bottom: Double) {
    let face = SlotLayout.headFace
    let between = 24.0
    let widths = key.map { layout.side + 8 + face.width($0.text.plain) }
    let room = layout.width - layout.left - ChartFrame.margin
    let isOneLine = widths.reduce(-between) { $0 + $1 + between } <= room
    let columns = isOneLine ? key.count : 2
    var marks = MarkupText()
    var x = layout.left
    var bottom = top
    for column in 0..<columns {
      let entries = Array(stride(from: column, to: key.count, by: columns))
      for (line, index) in entries.enumerated() {
        let y = top + Double(line) * (layout.side + 10)
        marks += Marks.square(key[index].stage.form, x: x, y: y, side: layout.side, ids: ids)
        marks += Marks.label(
          key[index].text, x: x + layout.side + 8, y: y + layout.side / 2 + face.capitalMiddle,
          face, language)
        bottom = max(bottom, y + layout.side)
      }
      x += (entries.map { widths[$0] }.max() ?? 0) + between
    }
    return (marks, bottom)
  }
}
