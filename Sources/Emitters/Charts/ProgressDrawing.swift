internal import Editions
internal import Markup
internal import StrategyModel

/// Draws the rows of `StackedProgress`: names at the left, bars, "14 von 25" at the right, the names
/// of the stages once above the first bar.
struct ProgressDrawing {
  let rows: [ProgressRow]
  let ids: String
  let language: Language
  let width: Double

  private static let nameFace = Typeface(size: 14)
  private static let shareFace = Typeface(size: 14, isBold: true)
  private static let numberFace = Typeface(size: 15, isBold: true)
  private static let outsideFace = Typeface(size: 13, isBold: true)
  private static let stageFace = Typeface(size: 13)
  private static let barHeight = 32.0
  private static let gap = 14.0
  private static let swatch = 13.0

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    let names = rows.map { LineBreaking.balanced($0.name, Self.nameFace, width: 190) }
    let nameWidth = names.map { LineBreaking.width(of: $0, Self.nameFace) }.max() ?? 0
    let shareWidth = rows.map { Self.shareFace.width($0.share.plain) }.max() ?? 0
    let left = ChartFrame.margin + nameWidth + Self.gap
    let right = width - ChartFrame.margin - shareWidth - Self.gap
    let scale = Scale(maximum: rows.map(\.goal).max() ?? 0, from: left, to: right)

    var (marks, y) = stageNames(from: top, scale: scale)
    for (row, name) in zip(rows, names) {
      let outside = outsideNumbers(of: row, scale: scale)
      let textHeight = Double(name.count - 1) * Self.nameFace.lineHeight
      let barTop = y + max((textHeight + Self.nameFace.size - Self.barHeight) / 2, 0)
      let middle = barTop + Self.barHeight / 2
      let baseline = middle + Self.nameFace.capitalMiddle
      marks += Marks.labels(
        name, x: left - Self.gap, y: baseline - textHeight / 2, Self.nameFace, language,
        anchor: .end
      ).joined()
      marks += bar(of: row, y: barTop, scale: scale)
      marks += Marks.label(
        row.share, x: width - ChartFrame.margin - shareWidth,
        y: middle + Self.shareFace.capitalMiddle, Self.shareFace, language)
      marks += numbersBelow(outside, barBottom: barTop + Self.barHeight)
      let rowBottom = max(
        barTop + Self.barHeight + (outside.isEmpty ? 0 : Self.outsideFace.lineHeight),
        baseline + textHeight / 2 + 3)
      y = rowBottom + Self.gap
    }
    return (marks, y - Self.gap)
  }

  /// The segments with those numbers that fit into them.
  private func bar(of row: ProgressRow, y: Double, scale: Scale) -> MarkupText {
    var marks = MarkupText()
    var before = 0
    for (stage, number) in row.segments {
      let count = number.count ?? 0
      guard count > 0 else { continue }
      let x = scale.position(before)
      marks += Marks.bar(
        stage, x: x, y: y, width: scale.length(count), height: Self.barHeight, ids: ids)
      if fits(number, scale) {
        marks += Marks.number(
          number, on: stage, x: x + scale.length(count) / 2, middle: y + Self.barHeight / 2,
          Self.numberFace, language)
      }
      before += count
    }
    return marks
  }

  private func fits(_ number: PrintedFigure, _ scale: Scale) -> Bool {
    Self.numberFace.width(number.text) + 6 <= scale.length(number.count ?? 0)
  }

  /// The numbers for which their segment is too narrow, with the segment's middle and their place.
  private func outsideNumbers(of row: ProgressRow, scale: Scale) -> [OutsideNumber] {
    var found: [(number: PrintedFigure, middle: Double)] = []
    var before = 0
    for (_, number) in row.segments {
      let count = number.count ?? 0
      if count > 0, !fits(number, scale) {
        found.append((number, scale.position(before) + scale.length(count) / 2))
      }
      before += count
    }
    let labels = found.map {
      Spread.Label(centre: $0.middle, width: Self.outsideFace.width($0.number.text))
    }
    let edges = Spread.leftEdges(labels, gap: 6, from: scale.start, to: width)
    return zip(found, edges).map { OutsideNumber(number: $0.number, middle: $0.middle, x: $1) }
  }

  private func numbersBelow(_ numbers: [OutsideNumber], barBottom: Double) -> MarkupText {
    numbers.map { outside in
      let middle = outside.x + Self.outsideFace.width(outside.number.text) / 2
      return Marks.leader(
        fromX: outside.middle, fromY: barBottom, toX: middle, toY: barBottom + 5)
        + Marks.label(
          Phrase(outside.number), x: outside.x, y: barBottom + Self.outsideFace.size + 3,
          Self.outsideFace, language)
    }.joined()
  }

  /// The names of the stages that occur, each near its segment of the first bar.
  private func stageNames(from top: Double, scale: Scale) -> (MarkupText, bottom: Double) {
    let occurring = SlotStage.allCases.filter { stage in
      stage == .implemented || rows.contains { $0.count(of: stage) > 0 }
    }
    let room = width - ChartFrame.margin - scale.start
    let names = wrappedNames(occurring, room: room)
    let labels = zip(occurring, names).map { stage, lines in
      Spread.Label(
        centre: middle(of: stage, scale),
        width: Self.swatch + 6 + LineBreaking.width(of: lines, Self.stageFace))
    }
    let edges = Spread.leftEdges(
      labels, gap: Self.gap, from: scale.start, to: width - ChartFrame.margin)
    let lineCount = names.map(\.count).max() ?? 1
    let bottom = top + Double(lineCount) * Self.stageFace.lineHeight
    var marks = MarkupText()
    for ((stage, lines), x) in zip(zip(occurring, names), edges) {
      let first = bottom - Double(lines.count) * Self.stageFace.lineHeight + Self.stageFace.size
      marks += Marks.square(
        stage, x: x, y: first - Self.swatch + 2, side: Self.swatch, ids: ids)
      marks += Marks.labels(
        lines, x: x + Self.swatch + 6, y: first, Self.stageFace, language
      ).joined()
    }
    return (marks, bottom + 10)
  }

  /// The names broken into as few lines as let all stand side by side.
  private func wrappedNames(_ stages: [SlotStage], room: Double) -> [[Phrase]] {
    let names = stages.map { Phrase($0.name[language]) }
    for lineWidth in stride(from: 260.0, to: 40.0, by: -10) {
      let lines = names.map { LineBreaking.balanced($0, Self.stageFace, width: lineWidth) }
      let total = lines.reduce(-Self.gap) {
        $0 + LineBreaking.width(of: $1, Self.stageFace) + Self.swatch + 6 + Self.gap
      }
      if total <= room { return lines }
    }
    return names.map { LineBreaking.lines($0, Self.stageFace, width: 40) }
  }

  private func middle(of stage: SlotStage, _ scale: Scale) -> Double {
    guard let first = rows.first else { return scale.start }
    let before = first.segments.prefix { $0.stage != stage }
      .reduce(0) { $0 + ($1.number.count ?? 0) }
    return scale.position(before) + scale.length(first.count(of: stage)) / 2
  }
}

/// A number that stands below its segment.
private struct OutsideNumber {
  let number: PrintedFigure
  /// The middle of the segment.
  let middle: Double
  /// Where the number begins.
  let x: Double
}

extension ProgressRow {
  fileprivate func count(of stage: SlotStage) -> Int {
    segments.first { $0.stage == stage }?.number.count ?? 0
  }
}
