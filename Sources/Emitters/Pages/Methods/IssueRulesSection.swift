internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The counting rules of cross-cutting issues; nothing is said in total, since issues overlap.
package struct IssueRulesSection: PageSection {
  package let anchor = "issue-rules"

  package func heading(_ texts: any Texts) -> String { texts.issueRulesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !writer.edition.figures.members(of: .crossCuttingIssue).isEmpty else { return nil }
    let measures = Measure.measures(in: .crossCuttingIssue)
    let remark = Dimension.crossCuttingIssue.remark.map {
      element("p", text: $0[writer.language])
    }
    return (remark ?? MarkupText())
      + RuleList(measures, in: .crossCuttingIssue).html(writer, withTotals: false)
  }
}
