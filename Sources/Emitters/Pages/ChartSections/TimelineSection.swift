internal import Editions
package import Markup
internal import StrategyModel

/// Milestones and decisions: the picture and the list of all of them, those without a date included.
package struct TimelineSection: PageSection {
  package let anchor = "timeline"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.timelineHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let events =
      (TimelineEvent.milestones(of: writer.edition, texts)
      + TimelineEvent.decisions(of: writer.edition, texts)).enumerated().sorted { left, right in
        switch (left.element.days, right.element.days) {
        case (let one?, let other?) where one != other:
          (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
        case (_?, nil): true
        case (nil, _?): false
        default: left.offset < right.offset
        }
      }.map(\.element)
    let timeline = Timeline()
    guard timeline.exists(in: writer.edition) else { return nil }
    let number = writer.nextTable()
    let picture = ChartFigure(timeline).html(&writer, table: number)
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.timelineCaption), style: .words, isLong: true)
    let current = writer
    let rows = events.map { event in
      element("tr") {
        element("td", [("class", "date")], text: event.date)
        element("th", [("scope", "row")]) { current.html(event.words) }
        element("td", text: kind(event, texts))
      } + "\n"
    }
    let heads = [texts.timelineDateHead, texts.timelineWhatHead, texts.timelineKindHead]
    return picture + "\n"
      + table.html(texts, head: ScrollingTable.headRow(heads), bodies: [rows.joined()])
  }

  private func kind(_ event: TimelineEvent, _ texts: any Texts) -> String {
    switch event.kind {
    case .milestone(let id): texts.milestoneKind(id)
    case .decision: texts.timelineDecisionKind
    }
  }
}
