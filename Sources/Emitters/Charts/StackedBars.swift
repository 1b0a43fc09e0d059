internal import Markup
internal import StrategyModel

/// Draws bars that are cut into parts: names at the left, what is said of each row at the right, the
/// names of the parts once above the first bar.
struct StackedBars {
  let rows: [BarRow]
  let ids: String
  let language: Language
  let width: Double
  var barHeight = 32.0

  private static let nameFace = Typeface(size: 14)
  private static let shareFace = Typeface(size: 14, isBold: true)
  private static let numberFace = Typeface(size: 15, isBold: true)
  private static let outsideFace = Typeface(size: 13, isBold: true)
  private static let noteFace = Typeface(size: 13)
  private static let gap = 14.0
  private static let noteBar = 6.0

  /// What the rows are drawn with, for the frame.
  var forms: [MarkForm] {
    MarkForm.allCases.filter { form in
      rows.contains { $0.segments.contains { $0.form == form } }
    }
  }

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    let names = rows.map { LineBreaking.balanced($0.name, Self.nameFace, width: 190) }
    let nameWidth = names.map { LineBreaking.width(of: $0, Self.nameFace) }.max() ?? 0
    let shareWidth = rows.map { Self.shareFace.width($0.share.plain) }.max() ?? 0
    let noteWidth = rows.compactMap(\.note).map { Self.noteFace.width($0.words.plain) }.max() ?? 0
    let left = ChartFrame.margin + nameWidth + Self.gap
    let right = width - ChartFrame.margin - max(shareWidth, noteWidth) - Self.gap
    let scale = Scale(maximum: rows.map(\.length).max() ?? 0, from: left, to: right)

    let key = BarKey(rows: rows, scale: scale, ids: ids, language: language, width: width)
    var (marks, y) = key.draw(from: top)
    for (row, name) in zip(rows, names) {
      let outside = outsideNumbers(of: row, scale: scale)
      let textHeight = Double(name.count - 1) * Self.nameFace.lineHeight
      let barTop = y + max((textHeight + Self.nameFace.size - barHeight) / 2, 0)
      let middle = barTop + barHeight / 2
      let baseline = middle + Self.nameFace.capitalMiddle
      marks += Marks.labels(
        name, x: left - Self.gap, y: baseline - textHeight / 2, Self.nameFace, language,
        anchor: .end
      ).joined()
      marks += bar(of: row, y: barTop, scale: scale)
      marks += Marks.label(
        row.share, x: width - ChartFrame.margin - max(shareWidth, noteWidth),
        y: middle + Self.shareFace.capitalMiddle, Self.shareFace, language)
      marks += numbersBelow(outside, barBottom: barTop + barHeight)
      var bottom = barTop + barHeight + (outside.isEmpty ? 0 : Self.outsideFace.lineHeight)
      if let note = row.note {
        marks += draw(note, y: bottom + 5, scale: scale)
        bottom += 5 + Self.noteFace.size
      }
      y = max(bottom, baseline + textHeight / 2 + 3) + Self.gap
    }
    return (marks, y - Self.gap)
  }

  /// The segments with those numbers that fit into them.
  private func bar(of row: BarRow, y: Double, scale: Scale) -> MarkupText {
    var marks = MarkupText()
    var before = 0
    for segment in row.segments where segment.count > 0 {
      let x = scale.position(before)
      marks += Marks.bar(
        segment.form, x: x, y: y, width: scale.length(segment.count), height: barHeight, ids: ids)
      if fits(segment, scale) {
        marks += Marks.number(
          segment.number, on: segment.form, x: x + scale.length(segment.count) / 2,
          middle: y + barHeight / 2, Self.numberFace, language)
      }
      before += segment.count
    }
    return marks
  }

  /// A thin bar below the row's own, on the same scale, with its words beside it.
  private func draw(_ note: BarRow.Note, y: Double, scale: Scale) -> MarkupText {
    let length = scale.length(note.count)
    let middle = y + Self.noteFace.size / 2
    let bar =
      note.count == 0
      ? MarkupText()
      : element(
        "rect",
        [
          ("x", coordinate(scale.start)), ("y", coordinate(middle - Self.noteBar / 2)),
          ("width", coordinate(length)), ("height", coordinate(Self.noteBar)),
          ("fill", Palette.outline),
        ]) + "\n"
    return bar
      + Marks.label(
        note.words, x: scale.start + length + (note.count == 0 ? 0 : 8),
        y: middle + Self.noteFace.capitalMiddle, Self.noteFace, language)
  }

  private func fits(_ segment: BarSegment, _ scale: Scale) -> Bool {
    Self.numberFace.width(segment.number.text) + 6 <= scale.length(segment.count)
  }

  /// The numbers for which their segment is too narrow, with the segment's middle and their place.
  private func outsideNumbers(of row: BarRow, scale: Scale) -> [OutsideNumber] {
    var found: [(number: PrintedFigure, middle: Double)] = []
    var before = 0
    for segment in row.segments {
      if segment.count > 0, !fits(segment, scale) {
        found.append((segment.number, scale.position(before) + scale.length(segment.count) / 2))
      }
      before += segment.count
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
}

/// A number that stands below its segment.
private struct OutsideNumber {
  let number: PrintedFigure
  /// The middle of the segment.
  let middle: Double
  /// Where the number begins.
  let x: Double
}
