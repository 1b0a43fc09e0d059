internal import Markup
internal import StrategyModel

/// The names of the parts that occur in `StackedBars`, each near its part of the first bar.
struct BarKey {
  let rows: [BarRow]
  let scale: Scale
  let ids: String
  let language: Language
  let width: Double

  private static let face = Typeface(size: 13)
  private static let gap = 14.0
  private static let swatch = 13.0

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    guard let first = rows.first else { return (MarkupText(), top) }
    let occurring = first.segments.indices.filter { index in
      index == 0 || rows.contains { $0.segments[index].count > 0 }
    }
    let room = width - ChartFrame.margin - scale.start
    let names = wrapped(occurring.map { Phrase(first.segments[$0].name) }, room: room)
    let labels = zip(occurring, names).map { index, lines in
      Spread.Label(
        centre: middle(of: index, in: first),
        width: Self.swatch + 6 + LineBreaking.width(of: lines, Self.face))
    }
    let edges = Spread.leftEdges(
      labels, gap: Self.gap, from: scale.start, to: width - ChartFrame.margin)
    let lineCount = names.map(\.count).max() ?? 1
    let bottom = top + Double(lineCount) * Self.face.lineHeight
    var marks = MarkupText()
    for ((index, lines), x) in zip(zip(occurring, names), edges) {
      let firstLine = bottom - Double(lines.count) * Self.face.lineHeight + Self.face.size
      marks += Marks.square(
        first.segments[index].form, x: x, y: firstLine - Self.swatch + 2, side: Self.swatch,
        ids: ids)
      marks += Marks.labels(
        lines, x: x + Self.swatch + 6, y: firstLine, Self.face, language
      ).joined()
    }
    return (marks, bottom + 10)
  }

  /// The names broken into as few lines as let all stand side by side.
  private func wrapped(_ names: [Phrase], room: Double) -> [[Phrase]] {
    for lineWidth in stride(from: 260.0, to: 40.0, by: -10) {
      let lines = names.map { LineBreaking.balanced($0, Self.face, width: lineWidth) }
      let total = lines.reduce(-Self.gap) {
        $0 + LineBreaking.width(of: $1, Self.face) + Self.swatch + 6 + Self.gap
      }
      if total <= room { return lines }
    }
    return names.map { LineBreaking.lines($0, Self.face, width: 40) }
  }

  private func middle(of index: Int, in row: BarRow) -> Double {
    let before = row.segments[..<index].reduce(0) { $0 + $1.count }
    return scale.position(before) + scale.length(row.segments[index].count) / 2
  }
}
