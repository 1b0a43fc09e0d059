internal import Editions
package import Markup

/// A chart on a page: on a white card, named, with a caption that leads to its numbers.
package struct ChartFigure {
  package let chart: any Chart

  package init(_ chart: any Chart) { self.chart = chart }

  /// - Parameters:
  ///   - table: the number of the table with the chart's numbers.
  ///   - words: what leads to it; nil = "all numbers stand in table …".
  package func html(_ writer: inout PageWriter, table: Int, words: String? = nil) -> MarkupText {
    let number = writer.nextPicture()
    let texts = writer.texts
    let caption = "figure-\(number)-caption"
    return element("figure", [("aria-labelledby", caption)]) {
      element(
        "div",
        [
          ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
          ("aria-label", texts.scrollingPicture(number)),
        ]
      ) { chart.svg(writer.edition, writer.language, ids: chart.name) }
      element("figcaption", [("id", caption)]) {
        element("strong", text: texts.pictureNumber(number))
        ". " as MarkupText
        element("a", [("href", "#table-\(table)")], text: words ?? texts.numbersIn(table: table))
      }
    }
  }
}
