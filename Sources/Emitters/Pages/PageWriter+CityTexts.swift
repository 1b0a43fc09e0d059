package import Markup
package import StrategyModel

/// What the city says in its own words, with its addresses as links.
extension PageWriter {
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
