package import Editions
package import Markup
package import StrategyModel

/// The pieces that charts are drawn from: patterns, bars, squares, lines of text.
package enum Marks {
  /// How a line of text lies at its position.
  package enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  /// The patterns that `Palette.fill` names, for this chart's id prefix.
  package static func patterns(_ ids: String) -> MarkupText {
    element("defs") {
      "\n" as MarkupText
      element(
        "pattern",
        [
          ("id", "\(ids)-hatch"), ("patternUnits", "userSpaceOnUse"), ("width", "7"),
          ("height", "7"), ("patternTransform", "rotate(45)"),
        ]
      ) {
        element("rect", [("width", "7"), ("height", "7"), ("fill", Palette.middle)])
        element("rect", [("width", "2"), ("height", "7"), ("fill", Palette.white)])
      }
      "\n" as MarkupText
      element(
        "pattern",
        [
          ("id", "\(ids)-crosses"), ("patternUnits", "userSpaceOnUse"), ("width", "10"),
          ("height", "10"),
        ]
      ) {
        element("rect", [("width", "10"), ("height", "10"), ("fill", Palette.faint)])
        element(
          "path",
          [("d", "M3 3l4 4M7 3l-4 4"), ("stroke", Palette.softOutline), ("fill", "none")])
      }
      "\n" as MarkupText
    } + "\n"
  }

  /// A rectangle of a stage with its outline.
  package static func bar(
    _ stage: SlotStage, x: Double, y: Double, width: Double, height: Double, ids: String
  ) -> MarkupText {
    element(
      "rect",
      [
        ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(width)),
        ("height", coordinate(height)), ("fill", Palette.fill(stage, ids)),
        ("stroke", Palette.outline),
      ]) + "\n"
  }

  /// A square of a stage: dark, hatched, crossed out or empty.
  ///
  /// - Parameter names: attributes that say which slot it is.
  package static func square(
    _ stage: SlotStage, x: Double, y: Double, side: Double, ids: String,
    names: [MarkupAttribute] = []
  ) -> MarkupText {
    let isCrossed = stage == .lapsed
    let fill = isCrossed ? Palette.white : Palette.fill(stage, ids)
    let rectangle =
      element(
        "rect",
        names + [
          ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(side)),
          ("height", coordinate(side)), ("fill", fill),
          ("stroke", stage == .open ? Palette.softOutline : Palette.outline),
        ]) + "\n"
    guard isCrossed else { return rectangle }
    let arm = coordinate(side)
    return rectangle
      + element(
        "path",
        [
          ("d", "M\(coordinate(x)) \(coordinate(y))l\(arm) \(arm)m0 -\(arm)l-\(arm) \(arm)"),
          ("stroke", Palette.outline), ("stroke-width", "1.5"), ("fill", "none"),
        ]) + "\n"
  }

  /// A line of text with its baseline at `y`.
  package static func label(
    _ text: Phrase, x: Double, y: Double, _ face: Typeface, _ language: Language,
    anchor: Anchor = .start, fill: String = Palette.text
  ) -> MarkupText {
    element(
      "text",
      [
        ("x", coordinate(x)), ("y", coordinate(y)), ("font-size", coordinate(face.size)),
        ("font-weight", face.isBold ? "700" : nil),
        ("text-anchor", anchor == .start ? nil : anchor.rawValue), ("fill", fill),
      ]
    ) { text.svg(language) } + "\n"
  }

  /// A number in the middle of the mark of a stage, on a plate that keeps the mark's pattern away.
  package static func number(
    _ number: PrintedFigure, on stage: SlotStage, x: Double, middle: Double, _ face: Typeface,
    _ language: Language
  ) -> MarkupText {
    let width = face.width(number.text) + 4
    let plate = Palette.plate(on: stage).map { colour in
      element(
        "rect",
        [
          ("data-decor", "plate"), ("x", coordinate(x - width / 2)),
          ("y", coordinate(middle - face.size * 0.55)), ("width", coordinate(width)),
          ("height", coordinate(face.size * 1.1)), ("rx", "2"), ("fill", colour),
        ]) + "\n"
    }
    return (plate ?? MarkupText())
      + label(
        Phrase(number), x: x, y: middle + face.capitalMiddle, face, language, anchor: .middle,
        fill: Palette.text(on: stage))
  }

  /// Lines of text under one another, the first baseline at `y`.
  package static func labels(
    _ lines: [Phrase], x: Double, y: Double, _ face: Typeface, _ language: Language,
    anchor: Anchor = .start, fill: String = Palette.text
  ) -> [MarkupText] {
    lines.enumerated().map { index, line in
      label(
        line, x: x, y: y + Double(index) * face.lineHeight, face, language, anchor: anchor,
        fill: fill)
    }
  }

  /// A thin line that leads from a number to its place.
  package static func leader(
    fromX: Double, fromY: Double, toX: Double, toY: Double
  ) -> MarkupText {
    element(
      "line",
      [
        ("x1", coordinate(fromX)), ("y1", coordinate(fromY)), ("x2", coordinate(toX)),
        ("y2", coordinate(toY)), ("stroke", Palette.softOutline),
      ]) + "\n"
  }
}
