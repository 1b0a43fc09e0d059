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
  package static func patterns(_ forms: [MarkForm], _ ids: String) -> MarkupText {
    let patterns = forms.compactMap { pattern($0, ids) }
    guard !patterns.isEmpty else { return MarkupText() }
    return element("defs") {
      "\n" as MarkupText
      for pattern in patterns {
        pattern
        "\n" as MarkupText
      }
    } + "\n"
  }

  private static func pattern(_ form: MarkForm, _ ids: String) -> MarkupText? {
    switch form {
    case .hatch:
      tile(form, ids, side: 7, ground: Palette.middle, transform: "rotate(45)") {
        element("rect", [("width", "2"), ("height", "7"), ("fill", Palette.white)])
      }
    case .stripes:
      tile(form, ids, side: 5, ground: Palette.white) {
        element("rect", [("width", "5"), ("height", "1.5"), ("fill", Palette.softOutline)])
      }
    case .dots:
      tile(form, ids, side: 5, ground: Palette.white) {
        element(
          "circle", [("cx", "2.5"), ("cy", "2.5"), ("r", "1"), ("fill", Palette.softOutline)])
      }
    case .crosses:
      tile(form, ids, side: 10, ground: Palette.faint) {
        element(
          "path",
          [("d", "M3 3l4 4M7 3l-4 4"), ("stroke", Palette.softOutline), ("fill", "none")])
      }
    case .dark, .tint, .empty: nil
    }
  }

  private static func tile(
    _ form: MarkForm, _ ids: String, side: Int, ground: String, transform: String? = nil,
    figure: () -> MarkupText
  ) -> MarkupText {
    let side = coordinate(side)
    return element(
      "pattern",
      [
        ("id", "\(ids)-\(form.rawValue)"), ("patternUnits", "userSpaceOnUse"), ("width", side),
        ("height", side), ("patternTransform", transform),
      ]
    ) {
      element("rect", [("width", side), ("height", side), ("fill", ground)])
      figure()
    }
  }

  /// A rectangle of a form with its outline.
  package static func bar(
    _ form: MarkForm, x: Double, y: Double, width: Double, height: Double, ids: String
  ) -> MarkupText {
    element(
      "rect",
      [
        ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(width)),
        ("height", coordinate(height)), ("fill", Palette.fill(form, ids)),
        ("stroke", Palette.outline),
      ]) + "\n"
  }

  /// A square of a form; what is crossed out is crossed from corner to corner.
  ///
  /// - Parameter names: attributes that say which slot it is.
  package static func square(
    _ form: MarkForm, x: Double, y: Double, side: Double, ids: String,
    names: [MarkupAttribute] = []
  ) -> MarkupText {
    let isCrossed = form == .crosses
    let fill = isCrossed ? Palette.white : Palette.fill(form, ids)
    let rectangle =
      element(
        "rect",
        names + [
          ("x", coordinate(x)), ("y", coordinate(y)), ("width", coordinate(side)),
          ("height", coordinate(side)), ("fill", fill),
          ("stroke", form == .empty ? Palette.softOutline : Palette.outline),
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

  /// A number in the middle of a mark, on a plate that keeps the mark's pattern away.
  package static func number(
    _ number: PrintedFigure, on form: MarkForm, x: Double, middle: Double, _ face: Typeface,
    _ language: Language
  ) -> MarkupText {
    let width = face.width(number.text) + 4
    let plate = Palette.plate(on: form).map { colour in
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
        fill: Palette.text(on: form))
  }

  /// A white ground that keeps lines away from words.
  package static func plate(x: Double, y: Double, width: Double, height: Double) -> MarkupText {
    element(
      "rect",
      [
        ("data-decor", "plate"), ("x", coordinate(x)), ("y", coordinate(y)),
        ("width", coordinate(width)), ("height", coordinate(height)), ("fill", Palette.white),
      ]) + "\n"
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
    line(fromX: fromX, fromY: fromY, toX: toX, toY: toY)
  }

  /// A straight line.
  ///
  /// - Parameter dashes: lengths of dashes and gaps; nil = drawn through.
  package static func line(
    fromX: Double, fromY: Double, toX: Double, toY: Double,
    colour: String = Palette.softOutline, width: Double = 1, dashes: String? = nil
  ) -> MarkupText {
    element(
      "line",
      [
        ("x1", coordinate(fromX)), ("y1", coordinate(fromY)), ("x2", coordinate(toX)),
        ("y2", coordinate(toY)), ("stroke", colour),
        ("stroke-width", width == 1 ? nil : coordinate(width)), ("stroke-dasharray", dashes),
      ]) + "\n"
  }
}
