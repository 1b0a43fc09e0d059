internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Days and limits by which reports, paces and traffic lights are judged.
package struct ThresholdsSection: PageSection {
  package let anchor = "thresholds"

  package func heading(_ texts: any Texts) -> String { texts.thresholdsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let texts = writer.texts
    var sentences = edition.plan.map { [texts.deadlines(due: $0.deadline, lock: $0.lock)] } ?? []
    sentences.append(texts.paceMeaning)
    if edition.shows(.plannedEnd) { sentences.append(texts.movedEndMeaning) }
    if edition.shows(.lightReported) { sentences.append(texts.reportedLightMeaning) }
    if edition.shows(.lightComputed) { sentences.append(texts.computedLightMeaning) }
    let plan = PlanMethod.sentences(writer).map { writer.paragraph($0) }
    return sentences.map { element("p", text: $0) }.joined()
      + element("h3", text: texts.planMethodHeading) + plan.joined() + checking(writer)
  }

  /// Findings are internal, and so is when they are made.
  private func checking(_ writer: PageWriter) -> MarkupText {
    guard writer.edition.audience == .internal else { return MarkupText() }
    let texts = writer.texts
    let points = texts.checkingThresholds(writer.edition.thresholds)
      .map { element("li", text: $0) }
    return element("h3", text: texts.checkingThresholdsHeading) + element("ul") { points.joined() }
  }
}
