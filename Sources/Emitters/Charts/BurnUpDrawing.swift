internal import Markup
internal import StrategyModel

/// Draws the lines of `BurnUp` over an axis of years, each named where it ends.
struct BurnUpDrawing {
  let points: [BurnUpPoint]
  let words: BurnUpWords
  /// How many can be reached by the horizon.
  let target: Int
  /// The year by whose end the goal is to be reached.
  let horizon: Int
  let texts: any Texts
  let width: Double

  private static let face = Typeface(size: 13)
  private static let boldFace = Typeface(size: 14, isBold: true)
  private static let height = 230.0
  private static let radius = 4.0

  private var language: Language { texts.language }

  func draw(from top: Double) -> (marks: MarkupText, bottom: Double) {
    guard let first = points.first, let last = points.last else { return (MarkupText(), top) }
    let counts = points.flatMap { [$0.implemented.count ?? 0, $0.fixed.count ?? 0] }
    let maximum = max(target, counts.max() ?? 0, 1)
    let steps = Self.steps(to: maximum)
    let stepWidth = steps.map { Self.face.width(texts.numbers.count($0)) }.max() ?? 0
    let plotTop = top + Self.face.lineHeight
    let bottom = plotTop + Self.height
    let days = DayScale(
      first: .first(of: min(first.period.lastDay.year, horizon), 1),
      last: max(.last(of: horizon, 12), last.period.lastDay),
      start: ChartFrame.margin + stepWidth + 8, end: width - ChartFrame.margin - Self.radius)
    let scale = Scale(maximum: maximum, from: bottom, to: plotTop)
    let lines = lines(days, scale)
    var placement = LabelPlacement(
      within: LabelPlacement.Box(
        x: days.start + 4, y: top, width: days.end - days.start - 4, height: bottom - top - 4),
      avoiding: lines.target + lines.fixed + lines.implemented + lines.needed)
    var marks = grid(steps, scale, days)
    let (axis, axisBottom) = axis(days, at: bottom)
    marks += axis
    marks += labels(&placement, days, scale)
    marks += draw(lines, days, scale)
    return (marks, axisBottom)
  }

  // MARK: Lines

  private struct Lines {
    let target, fixed, implemented, needed: [LabelPlacement.Line]
  }

  private func lines(_ days: DayScale, _ scale: Scale) -> Lines {
    func chain(_ count: (BurnUpPoint) -> PrintedFigure) -> [LabelPlacement.Line] {
      let places = points.map {
        (days.position($0.period.lastDay), scale.position(count($0).count ?? 0))
      }
      return zip(places, places.dropFirst()).map {
        LabelPlacement.Line(fromX: $0.0, fromY: $0.1, toX: $1.0, toY: $1.1)
      }
    }
    let end = days.position(.last(of: horizon, 12))
    let level = scale.position(target)
    let needed = points.last.filter { _ in words.isPaceNeeded }.map { last in
      LabelPlacement.Line(
        fromX: days.position(last.period.lastDay),
        fromY: scale.position(last.implemented.count ?? 0), toX: end, toY: level)
    }
    return Lines(
      target: [LabelPlacement.Line(fromX: days.start, fromY: level, toX: end, toY: level)],
      fixed: chain(\.fixed), implemented: chain(\.implemented), needed: needed.map { [$0] } ?? [])
  }

  private func draw(_ lines: Lines, _ days: DayScale, _ scale: Scale) -> MarkupText {
    var marks = MarkupText()
    for line in lines.target { marks += draw(line, Palette.outline, 2) }
    for line in lines.needed { marks += draw(line, Palette.outline, 1.5, dashes: "7 4") }
    for line in lines.fixed { marks += draw(line, Palette.softOutline, 1.5) }
    for (line, point) in zip(lines.implemented, points) {
      marks += draw(line, Palette.dark, 3, dashes: point.isRetrospective ? "3 3" : nil)
    }
    for point in points {
      let x = days.position(point.period.lastDay)
      let y = scale.position(point.implemented.count ?? 0)
      marks += dot(x, y, isHollow: point.isRetrospective)
    }
    if let last = points.last {
      marks +=
        element(
          "circle",
          [
            ("cx", coordinate(days.position(last.period.lastDay))),
            ("cy", coordinate(scale.position(last.fixed.count ?? 0))), ("r", "3"),
            ("fill", Palette.softOutline),
          ]) + "\n"
    }
    return marks
  }

  private func draw(
    _ line: LabelPlacement.Line, _ colour: String, _ width: Double, dashes: String? = nil
  ) -> MarkupText {
    Marks.line(
      fromX: line.fromX, fromY: line.fromY, toX: line.toX, toY: line.toY, colour: colour,
      width: width, dashes: dashes)
  }

  private func dot(_ x: Double, _ y: Double, isHollow: Bool) -> MarkupText {
    element(
      "circle",
      [
        ("cx", coordinate(x)), ("cy", coordinate(y)), ("r", coordinate(Self.radius)),
        ("fill", isHollow ? Palette.white : Palette.dark), ("stroke", Palette.dark),
        ("stroke-width", "1.5"),
      ]) + "\n"
  }

  // MARK: Words

  private func labels(
    _ placement: inout LabelPlacement, _ days: DayScale, _ scale: Scale
  ) -> MarkupText {
    guard let last = points.last else { return MarkupText() }
    let now = days.position(last.period.lastDay)
    let implemented = scale.position(last.implemented.count ?? 0)
    let fixed = scale.position(last.fixed.count ?? 0)
    let level = scale.position(target)
    let between = (now + days.position(.last(of: horizon, 12))) / 2
    let middle = (implemented + level) / 2
    var marks = MarkupText()
    func write(_ text: Phrase, _ face: Typeface, near places: [(x: Double, y: Double)]) {
      let lines = LineBreaking.balanced(text, face, width: 260)
      let width = LineBreaking.width(of: lines, face)
      let height = Double(lines.count) * face.lineHeight
      let box = placement.place(
        places.map { LabelPlacement.Box(x: $0.x, y: $0.y, width: width, height: height) })
      marks += Marks.plate(x: box.x - 1, y: box.y + 1, width: width + 2, height: height - 2)
      marks += Marks.labels(lines, x: box.x, y: box.y + face.size, face, language).joined()
    }
    write(
      words.target, Self.boldFace, near: [(days.start + 6, level - 20), (days.start, level + 5)])
    write(
      words.implemented, Self.boldFace,
      near: [(now + 8, implemented + 4), (now - 110, implemented - 24)])
    write(words.fixed, Self.face, near: [(now + 9, fixed - 9), (now - 100, fixed - 22)])
    if words.isPaceNeeded {
      write(
        words.neededPace, Self.face, near: [(between + 14, middle + 14), (between, middle + 40)])
    }
    write(
      words.actualPace, Self.face,
      near: [(between + 14, middle + 16 + Self.face.lineHeight), (now + 8, implemented + 24)])
    return marks
  }

  // MARK: Axes

  /// Level lines for the eye, with their numbers at the left.
  private func grid(_ steps: [Int], _ scale: Scale, _ days: DayScale) -> MarkupText {
    steps.map { step in
      let y = scale.position(step)
      return Marks.line(fromX: days.start, fromY: y, toX: days.end, toY: y, colour: Palette.grid)
        + Marks.label(
          Phrase(texts.numbers.count(step)), x: days.start - 8, y: y + Self.face.capitalMiddle,
          Self.face, language, anchor: .end, fill: Palette.softText)
    }.joined()
  }

  /// At most six round numbers from 0 up.
  private static func steps(to maximum: Int) -> [Int] {
    var step = 1
    var power = 1
    while maximum / step > 5 {
      step = [2, 5, 10, 20, 25, 50].map { $0 * power }.first { $0 > step } ?? power * 100
      if step == power * 100 { power = step }
    }
    return Array(stride(from: 0, through: maximum, by: step))
  }

  /// The years, and a bracket below those for which there were no reports yet.
  private func axis(_ days: DayScale, at y: Double) -> (marks: MarkupText, bottom: Double) {
    var marks = Marks.line(
      fromX: days.start, fromY: y, toX: days.end, toY: y, colour: Palette.outline)
    for (year, from, to) in days.years(Self.face) {
      marks += Marks.line(fromX: from, fromY: y, toX: from, toY: y + 6)
      let text = Phrase(String(year))
      let half = Self.face.width(text.plain) / 2
      marks += Marks.label(
        text, x: max((from + to) / 2, from + half), y: y + 19, Self.face, language, anchor: .middle,
        fill: Palette.softText)
    }
    let retrospective = points.filter(\.isRetrospective)
    guard let first = retrospective.first, let last = retrospective.last else {
      return (marks, y + 24)
    }
    let from = days.position(first.period.lastDay) - Self.radius
    let to = days.position(last.period.lastDay) + Self.radius
    marks += Marks.line(
      fromX: from, fromY: y + 29, toX: to, toY: y + 29, colour: Palette.dark, width: 2,
      dashes: "3 3")
    let half = Self.face.width(texts.retrospective) / 2
    let middle = min(max((from + to) / 2, ChartFrame.margin + half), days.end - half)
    marks += Marks.label(
      Phrase(texts.retrospective), x: middle, y: y + 45, Self.face, language, anchor: .middle)
    return (marks, y + 50)
  }
}

extension Optional {
  fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isIncluded($0) ? $0 : nil }
  }
}
