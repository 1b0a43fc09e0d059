internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The counting rule of every measure, with what it counts in total.
package struct RulesSection: PageSection {
  package let anchor = "rules"

  package func heading(_ texts: any Texts) -> String { texts.rulesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    element("p", text: writer.texts.rulesIntroduction)
      + RuleList(Measure.measures(in: .total), in: .total).html(writer, withTotals: true)
  }
}
