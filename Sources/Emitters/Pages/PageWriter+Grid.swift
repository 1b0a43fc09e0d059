internal import Aggregation
package import Markup
package import StrategyModel

/// Names of the grid's parts, the same on every page.
extension PageWriter {
  /// The name of a main focus; where it is not public, its place and that it is not.
  package func focusName(_ focus: MainFocus) -> MarkupText {
    html(Phrase(focus.displayName.quoted(language)))
  }

  /// Paragraphs of the city in its own words.
  package func paragraphs(_ texts: [LocalizedText]) -> MarkupText {
    texts.map { text in
      element("p") { LinkedText(text, on: language).html(language) }
    }.joined()
  }

  /// A list of the city's own points.
  package func points(_ texts: [LocalizedText]) -> MarkupText {
    guard !texts.isEmpty else { return MarkupText() }
    return element("ul", [("class", "points")]) {
      for text in texts { element("li") { LinkedText(text, on: language).html(language) } }
    }
  }
}
