internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// What the city has published beside what is computed; a difference is shown.
package struct PublishedSection: PageSection {
  package let anchor = "published"

  package func heading(_ texts: any Texts) -> String { texts.publishedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let comparisons = writer.edition.published
    guard !comparisons.isEmpty else { return nil }
    let texts = writer.texts
    let differing = comparisons.count { ($0.difference ?? 0) != 0 }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.publishedHeading),
      remarks: [MarkupText(text: texts.publishedDifferences(differing))], style: .words)
    let current = writer
    return element("p", text: texts.publishedIntroduction)
      + table.html(
        texts, head: head(texts), bodies: [comparisons.map { row($0, current) }.joined()])
  }

  private func head(_ texts: any Texts) -> MarkupText {
    element("tr") {
      element("th", [("scope", "col")], text: texts.figure)
      element("th", [("scope", "col")], text: texts.periodHead)
      for head in [texts.publishedValue, texts.computedValue, texts.difference] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
      element("th", [("scope", "col")], text: texts.publishedSource)
    }
  }

  private func row(_ comparison: PublishedComparison, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let difference = comparison.difference ?? 0
    return element("tr", [("class", difference == 0 ? nil : "differs")]) {
      element("th", [("scope", "row")], text: comparison.name[writer.language])
      element("td") {
        MarkupText(text: comparison.period.description)
        if let asOf = comparison.asOf {
          element("span", [("class", "detail")], text: texts.date(asOf))
        }
      }
      element("td", [("class", "n")], text: texts.numbers.count(comparison.published))
      element("td", [("class", "n")]) { computed(comparison, writer) }
      element("td", [("class", "n")], text: self.difference(comparison, texts))
      element("td", [("class", "wide")]) {
        writer.html(Phrase(QuotedText(comparison.source, .de)))
      }
    } + "\n"
  }

  private func computed(_ comparison: PublishedComparison, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    guard let computed = comparison.computed else { return "–" }
    let isGoal = comparison.measure == PublishedComparison.goal
    let id = FigureID(
      period: comparison.period, dimension: Dimension.total.id, member: Member.all,
      measure: isGoal ? Measure.implemented.id : comparison.measure)
    let figure = PrintedFigure(
      id, isGoal ? .goal : .value, text: texts.numbers.count(computed), count: computed)
    let value = writer.html(Phrase(figure))
    guard comparison.isRetrospective else { return value }
    return value + element("span", [("class", "detail")], text: texts.retrospective)
  }

  private func difference(_ comparison: PublishedComparison, _ texts: any Texts) -> String {
    guard let difference = comparison.difference else { return "–" }
    let number = texts.numbers.count(difference)
    return difference == 0 ? texts.none : difference > 0 ? "+\(number)" : number
  }
}
