internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// Milestones of the strategy above an axis of years, decisions of the council below it.
package struct Timeline: Chart {
  package init() {}

  package var name: String { "timeline" }

  /// Only where something has a date that can be drawn.
  package func exists(in edition: Edition) -> Bool {
    let texts = Language.de.texts
    return
      (TimelineEvent.milestones(of: edition, texts) + TimelineEvent.decisions(of: edition, texts))
      .contains { $0.days != nil }
  }

  package func svg(_ edition: Edition, _ language: Language, ids: String) -> MarkupText {
    let texts = language.texts
    let milestones = TimelineEvent.milestones(of: edition, texts)
    let decisions = TimelineEvent.decisions(of: edition, texts)
    let undated = (milestones + decisions).count { $0.days == nil }
    let first = (milestones + decisions).compactMap(\.days?.lowerBound).min()
    let sentences = (milestones + decisions).map { Phrase("\($0.date): \($0.words).") }
    let frame = ChartFrame(
      ids: ids, language: language,
      title: Phrase(
        texts.timelineTitle(
          milestones: milestones.count, decisions: decisions.count, since: first?.year)),
      subtitle: edition.chartSubtitle(texts.timelineMeasure, texts),
      description: ([Phrase(texts.timelineForm)] + sentences).joined(separator: " "))
    let drawing = TimelineDrawing(
      milestones: milestones, decisions: decisions, asOf: edition.period.lastDay,
      remark: undated == 0 ? nil : texts.timelineUndated(undated), texts: texts, width: 800)
    return frame.svg(width: 800, forms: [], draw: drawing.draw)
  }
}
