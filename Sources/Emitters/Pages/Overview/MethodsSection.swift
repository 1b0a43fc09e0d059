internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// How figures come about, in words: every counting rule, what is expected and carried forward, who
/// reads what, what is invented.
package struct MethodsSection: PageSection {
  package let anchor = "methods"

  package func heading(_ texts: any Texts) -> String { texts.methodsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let edition = writer.edition
    let counting = edition.version.counting
    let reachable = texts.reachable(
      edition.figures.lapsedSlots, maximum: edition.figures.reachableMaximum,
      goal: writer.printer.goal(), horizon: edition.figures.horizon)
    var markup = topic(
      texts.countingHeading,
      [Phrase(texts.identity), Phrase(texts.denominators), reachable, Phrase(texts.rounding)],
      writer)
    markup += topic(
      texts.reportsHeading,
      [
        Phrase(texts.expectedReports), Phrase(texts.carryingForward),
        Phrase(texts.staleness(after: counting.staleAfter)),
      ], writer)
    markup += topic(
      texts.audiencesHeading,
      [Phrase(texts.countsForAll), Phrase(texts.withheld(withheld(edition, writer)))]
        + (hasAllSums(edition) ? [] : [Phrase(texts.withheldSums)]), writer)
    markup += topic(texts.planMethodHeading, PlanMethod.sentences(writer), writer)
    markup += demonstration(writer)
    return markup + rules(writer)
  }

  private func withheld(_ edition: Edition, _ writer: PageWriter) -> [String] {
    edition.withheld.map { $0.name[writer.language] }
  }

  private func hasAllSums(_ edition: Edition) -> Bool {
    edition.shows(.moneyPlanned) && edition.shows(.moneySpent)
  }

  private func topic(_ heading: String, _ sentences: [Phrase], _ writer: PageWriter) -> MarkupText {
    element("h3", text: heading) + sentences.map { writer.paragraph($0) }.joined()
  }

  private func demonstration(_ writer: PageWriter) -> MarkupText {
    guard let notice = writer.edition.notice else { return MarkupText() }
    let projects = writer.edition.projects.compactMap(\.project)
    let marked = projects.count(where: \.isDemonstration)
    let entries = Phrase(writer.texts.demonstrationEntries(marked, of: projects.count))
    return topic(
      writer.texts.demonstrationHeading, [Phrase(writer.quoted(notice.sentence)), entries], writer)
  }

  /// The rules of the measures that the page prints, those of cross-cutting issues apart.
  private func rules(_ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let slots = FigureTable.slotColumns(.competency)
    var markup = element("h3", text: texts.rulesHeading)
    markup += list(rules(slots, of: .total), writer)
    guard !writer.edition.figures.members(of: .crossCuttingIssue).isEmpty else { return markup }
    markup += element("h3", text: texts.issueRulesHeading)
    return markup + list(rules(IssueSection.columns, of: .crossCuttingIssue), writer)
  }

  /// Each rule once, with the names of all measures that it counts.
  private func rules(_ groups: [FigureTable.Group], of dimension: Dimension)
    -> [(names: [Wording], words: Wording)]
  {
    var rules: [(rule: CountingRule, names: [Wording])] = []
    for measure in groups.flatMap(\.columns).compactMap(\.measure) {
      let rule = measure.rule(in: dimension)
      if let known = rules.firstIndex(where: { $0.rule.id == rule.id }) {
        rules[known].names.append(measure.name)
      } else {
        rules.append((rule, [measure.name]))
      }
    }
    return rules.map { ($0.names, $0.rule.words) }
  }

  private func list(_ rules: [(names: [Wording], words: Wording)], _ writer: PageWriter)
    -> MarkupText
  {
    let language = writer.language
    return element("dl", [("class", "rules")]) {
      for rule in rules {
        element("dt") { writer.html(writer.texts.list(rule.names.map { Phrase($0[language]) })) }
        element("dd", text: rule.words[language])
      }
    }
  }
}

extension FigureTable.Column {
  /// Nil where the column is no measure.
  fileprivate var measure: Measure? {
    switch self {
    case .measure(let measure), .total(let measure): measure
    case .goal, .reports: nil
    }
  }
}
