internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// Counting rules in words, each once and reached by an anchor, with all measures that it counts.
struct RuleList {
  /// A rule with the measures that it counts.
  struct Entry {
    let rule: CountingRule
    var measures: [Measure]
  }

  private let entries: [Entry]

  /// The rules of a dimension's measures, in the measures' order.
  init(_ measures: [Measure], in dimension: Dimension) {
    var entries: [Entry] = []
    for measure in measures {
      let rule = measure.rule(in: dimension)
      if let known = entries.firstIndex(where: { $0.rule.id == rule.id }) {
        entries[known].measures.append(measure)
      } else {
        entries.append(Entry(rule: rule, measures: [measure]))
      }
    }
    self.entries = entries
  }

  /// - Parameter withTotals: Beside each rule stands what it counts in total.
  func html(_ writer: PageWriter, withTotals: Bool) -> MarkupText {
    element("dl", [("class", "rules")]) {
      for entry in entries {
        element("dt", [("id", entry.rule.anchor)]) { writer.html(names(entry, writer)) }
        element("dd") {
          MarkupText(text: entry.rule.words[writer.language])
          if withTotals { totals(entry, writer) }
        }
      }
    }
  }

  private func names(_ entry: Entry, _ writer: PageWriter) -> Phrase {
    writer.texts.list(entry.measures.map { Phrase($0.name[writer.language]) })
  }

  /// Nothing where the edition has no such figure.
  private func totals(_ entry: Entry, _ writer: PageWriter) -> MarkupText {
    let printed = entry.measures.filter { writer.edition.figures[$0] != nil }.map {
      writer.printer.value($0)
    }
    guard !printed.isEmpty else { return MarkupText() }
    return element("span", [("class", "detail")]) {
      writer.html(writer.texts.inTotal(writer.texts.list(printed.map { Phrase($0) })))
    }
  }
}
