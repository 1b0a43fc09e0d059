internal import Markup
internal import StrategyModel

/// Draws the events of `Timeline`: marks on the axis, labels in staggered lanes, a key of the forms.
struct TimelineDrawing {
  let milestones: [TimelineEvent]
  let decisions: [TimelineEvent]
  /// Until which day the report tells; the axis is dashed after it.
  let asOf: Day
  /// A sentence at the foot.
  let remark: String?
  let texts: any Texts
  let width: Double

  private static let face = TimelineLabel.face
  private static let mark = TimelineSide.mark
  /// What the axis leaves free at its end for the label of the last event.
  private static let lastLabel = 130.0

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    let right = width - ChartFrame.margin
    let above = TimelineSide(milestones, on: days, right: right)
    let below = TimelineSide(decisions, on: days, right: right)
    let axisY = top + above.labelDepth + above.markDepth + 6
    var marks = axis(at: axisY)
    marks += draw(above, from: axisY - 2, upwards: true)
    marks += draw(below, from: axisY + 24, upwards: false)
    var bottom = axisY + 24 + below.markDepth + below.labelDepth
    let (key, keyBottom) = key(from: bottom + 18)
    marks += key
    bottom = keyBottom
    if let remark {
      for line in LineBreaking.lines(
        Phrase(remark), Self.face, width: width - 2 * ChartFrame.margin)
      {
        bottom += Self.face.lineHeight
        marks += Marks.label(
          line, x: ChartFrame.margin, y: bottom, Self.face, texts.language, fill: Palette.softText)
      }
    }
    return (marks, bottom + 4)
  }

  // MARK: Places

  private var days: DayScale {
    let known = (milestones + decisions).compactMap(\.days)
    let first = known.map(\.lowerBound).min() ?? asOf
    let last = known.map(\.upperBound).max() ?? asOf
    return DayScale(
      first: .first(of: first.year, 1), last: .last(of: max(last.year, first.year), 12),
      start: ChartFrame.margin + Self.mark,
      end: width - ChartFrame.margin - Self.lastLabel)
  }

  // MARK: Marks

  private func draw(_ side: TimelineSide, from y: Double, upwards: Bool) -> MarkupText {
    let direction = upwards ? -1.0 : 1.0
    var stems = MarkupText()
    var marks = MarkupText()
    for placed in side.placed {
      let label = placed.label
      let middle = y + direction * (Double(placed.lane) + 0.5) * TimelineSide.pitch
      let near = y + direction * (side.markDepth + 6 + placed.offset)
      let firstLine = (upwards ? near - label.height : near) + Self.face.size
      let x = placed.stem
      stems += Marks.line(
        fromX: x, fromY: middle, toX: x, toY: near + direction * label.height,
        colour: Palette.stem)
      marks += mark(placed, middle: middle)
      marks += Marks.labels(
        label.date, x: x + TimelineLabel.indent, y: firstLine, TimelineLabel.dateFace,
        texts.language
      ).joined()
      marks += Marks.labels(
        label.words, x: x + label.wordsLeft,
        y: firstLine + Double(label.wordsLine) * Self.face.lineHeight, Self.face, texts.language
      ).joined()
    }
    return stems + marks
  }

  private func mark(_ placed: TimelineSide.Placed, middle: Double) -> MarkupText {
    let form = form(of: placed.event.kind)
    guard placed.event.isSpan else {
      return form.mark(x: (placed.from + placed.to) / 2, y: middle, radius: Self.mark)
    }
    return element(
      "rect",
      [
        ("x", coordinate(placed.from)), ("y", coordinate(middle - 4)),
        ("width", coordinate(placed.to - placed.from)), ("height", "8"), ("rx", "4"),
        ("fill", Palette.tint), ("stroke", Palette.outline),
      ]) + "\n"
      + form.mark(x: placed.from + Self.mark, y: middle, radius: Self.mark)
  }

  private func axis(at y: Double) -> MarkupText {
    let days = days
    let now = min(max(days.position(asOf), days.start), days.end)
    var marks = Marks.line(
      fromX: days.start, fromY: y, toX: now, toY: y, colour: Palette.outline, width: 2)
    if now < days.end {
      marks += Marks.line(
        fromX: now, fromY: y, toX: days.end, toY: y, colour: Palette.outline, width: 2,
        dashes: "4 4")
    }
    for (year, from, to) in days.years(Self.face) {
      let half = Self.face.width(String(year)) / 2
      marks += Marks.line(fromX: from, fromY: y, toX: from, toY: y + 6, colour: Palette.outline)
      marks += Marks.label(
        Phrase(String(year)), x: max((from + to) / 2, from + half), y: y + 18, Self.face,
        texts.language, anchor: .middle, fill: Palette.softText)
    }
    return marks
  }

  // MARK: Key

  /// The kinds of milestones in the order in which they first occur.
  private var kinds: [String] {
    var kinds: [String] = []
    for case .milestone(let kind) in milestones.filter({ $0.days != nil }).map(\.kind)
    where !kinds.contains(kind) {
      kinds.append(kind)
    }
    return kinds
  }

  private func form(of kind: TimelineEvent.Kind) -> EventForm {
    switch kind {
    case .decision: .decision
    case .milestone(let id):
      EventForm.milestones[(kinds.firstIndex(of: id) ?? 0) % EventForm.milestones.count]
    }
  }

  private func key(from top: Double) -> (marks: MarkupText, bottom: Double) {
    var entries = kinds.map { (form(of: .milestone($0)), texts.milestoneKind($0)) }
    if decisions.contains(where: { $0.days != nil }) {
      entries.append((.decision, texts.timelineDecisionKind))
    }
    var marks = MarkupText()
    var x = ChartFrame.margin
    var y = top + Self.mark
    for (form, name) in entries {
      let lines = LineBreaking.lines(Phrase(name), Self.face, width: width - 100)
      let entryWidth = 2 * Self.mark + 6 + LineBreaking.width(of: lines, Self.face)
      if x > ChartFrame.margin, x + entryWidth > width - ChartFrame.margin {
        x = ChartFrame.margin
        y += 22
      }
      marks += form.mark(x: x + Self.mark, y: y, radius: Self.mark)
      marks += Marks.labels(
        lines, x: x + 2 * Self.mark + 6, y: y + Self.face.capitalMiddle, Self.face, texts.language
      ).joined()
      y += Double(lines.count - 1) * Self.face.lineHeight
      x += entryWidth + 22
    }
    return (marks, y + Self.mark + 4)
  }
}
