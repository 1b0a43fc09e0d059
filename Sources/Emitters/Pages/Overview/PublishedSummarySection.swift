internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// In a sentence whether what the city published agrees with what is computed, and the way to both.
package struct PublishedSummarySection: PageSection {
  package let anchor = "published"

  package func heading(_ texts: any Texts) -> String { texts.publishedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let comparisons = writer.edition.published
    guard !comparisons.isEmpty else { return nil }
    let texts = writer.texts
    let differing = comparisons.count { ($0.difference ?? 0) != 0 }
    let more = writer.link(.dataQuality, anchor, MarkupText(text: texts.publishedLink))
    return element("p", text: texts.publishedDifferences(differing))
      + element("p", [("class", "more")]) { more }
  }
}
