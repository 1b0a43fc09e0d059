internal import Editions
package import Markup
package import StrategyModel

/// What all charts share: the named picture with its heading, on a white card of its own.
package struct ChartFrame: Sendable {
  /// Every id of the chart begins with it, so that several charts stand on one page.
  package let ids: String
  package let language: Language
  /// The finding in one sentence.
  package let title: Phrase
  /// What is measured, the day, the state, the notice.
  package let subtitle: Phrase
  /// The picture in words, for those who do not see it.
  package let description: Phrase

  package init(
    ids: String, language: Language, title: Phrase, subtitle: Phrase, description: Phrase
  ) {
    self.ids = ids
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.description = description
  }

  /// The distance of everything from the edge.
  package static let margin = 20.0

  private static let titleFace = Typeface(size: 20, isBold: true)
  private static let subtitleFace = Typeface(size: 14)

  /// The whole chart: `draw` gets the y at which it may begin and returns what it drew and the y at
  /// which it ended.
  ///
  /// - Parameter forms: those of its marks.
  package func svg(
    width: Double, forms: [MarkForm] = [.hatch, .crosses],
    draw: (_ top: Double) -> (marks: MarkupText, bottom: Double)
  ) -> MarkupText {
    let inner = width - 2 * Self.margin
    var y = Self.margin
    var heading = MarkupText()
    for line in LineBreaking.lines(title, Self.titleFace, width: inner) {
      y += Self.titleFace.lineHeight - 4
      heading += Marks.label(line, x: Self.margin, y: y, Self.titleFace, language)
      y += 4
    }
    for line in LineBreaking.lines(subtitle, Self.subtitleFace, width: inner) {
      y += Self.subtitleFace.lineHeight
      heading += Marks.label(
        line, x: Self.margin, y: y, Self.subtitleFace, language, fill: Palette.softText)
    }
    let drawing = draw(y + 24)
    let height = drawing.bottom + Self.margin
    return element("svg", attributes(width, height)) {
      element("title", [("id", "\(ids)-title")], text: title.plain)
      "\n" as MarkupText
      element("desc", [("id", "\(ids)-desc")], text: description.plain)
      "\n" as MarkupText
      Marks.patterns(forms, ids)
      element("g", [("aria-hidden", "true"), ("font-family", Typeface.family)]) {
        element(
          "rect",
          [
            ("data-decor", "card"), ("width", coordinate(width)), ("height", coordinate(height)),
            ("fill", Palette.white),
          ])
        "\n" as MarkupText
        heading
        drawing.marks
      }
    }
  }

  private func attributes(_ width: Double, _ height: Double) -> [MarkupAttribute] {
    [
      ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("lang", language.rawValue),
      ("aria-labelledby", "\(ids)-title \(ids)-desc"),
      ("viewBox", "0 0 \(coordinate(width)) \(coordinate(height))"),
      ("width", coordinate(width)), ("height", coordinate(height)),
    ]
  }
}
