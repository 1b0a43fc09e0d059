internal import Editions
package import Markup
internal import StrategyModel

/// The dates in the strategy's history, by kind and in order of time.
package struct StrategyMilestonesSection: PageSection {
  package let anchor = "milestones"

  package func heading(_ texts: any Texts) -> String { texts.milestonesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let milestones = writer.edition.version.milestones
    guard !milestones.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.milestonesCaption),
      style: .short)
    let current = writer
    return table.html(
      texts, head: ScrollingTable.headRow([texts.milestoneDateHead, texts.milestoneHead]),
      bodies: DatedMilestone.byKind(milestones, texts).map { kind, milestones in
        element("tr", [("class", "group")]) {
          element(
            "th", [("scope", "rowgroup"), ("colspan", "2")], text: texts.milestoneKind(kind))
        } + "\n" + milestones.map { row($0, current) }.joined()
      })
  }

  private func row(_ milestone: DatedMilestone, _ writer: PageWriter) -> MarkupText {
    element("tr") {
      element("th", [("scope", "row"), ("class", "date")], text: milestone.date)
      element("td") {
        writer.html(milestone.milestone.name)
        if let begin = milestone.begin, begin > writer.edition.period.lastDay {
          " " as MarkupText
          element("span", [("class", "detail")], text: writer.texts.afterAsOf)
        }
      }
    } + "\n"
  }
}
