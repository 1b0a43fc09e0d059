internal import Editions
package import Markup
internal import StrategyModel

/// Milestones and decisions: the picture and the table of all of them by kind, those without a date
/// included.
package struct TimelineSection: PageSection {
  package let anchor = "timeline"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.timelineHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let texts = writer.texts
    let events =
      TimelineEvent.milestones(of: edition, texts) + TimelineEvent.decisions(of: edition, texts)
    guard !events.isEmpty else { return nil }
    let number = writer.nextTable()
    let timeline = Timeline()
    let picture =
      timeline.exists(in: edition)
      ? ChartFigure(timeline).html(&writer, table: number) + "\n" : MarkupText()
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.timelineCaption), style: .short, isLong: true)
    let current = writer
    let groups = TimelineEvent.byKind(events).map { kind, events in
      element("tr", [("class", "group")]) {
        element("th", [("scope", "rowgroup"), ("colspan", "2")], text: name(kind, texts))
      } + "\n" + events.map { row($0, current) }.joined()
    }
    let heads = [texts.timelineDateHead, texts.timelineWhatHead]
    return picture + table.html(texts, head: ScrollingTable.headRow(heads), bodies: groups)
  }

  private func name(_ kind: TimelineEvent.Kind, _ texts: any Texts) -> String {
    switch kind {
    case .milestone(let id): texts.milestoneKind(id)
    case .decision: texts.timelineDecisionKind
    }
  }

  private func row(_ event: TimelineEvent, _ writer: PageWriter) -> MarkupText {
    element("tr") {
      element("th", [("scope", "row"), ("class", "date")], text: event.date)
      element("td") {
        writer.html(event.words)
        if let begin = event.days?.lowerBound, begin > writer.edition.period.lastDay {
          " " as MarkupText
          element("span", [("class", "detail")], text: writer.texts.afterAsOf)
        }
      }
    } + "\n"
  }
}
