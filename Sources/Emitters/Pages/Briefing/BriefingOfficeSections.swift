internal import Editions
package import Markup
internal import StrategyModel

/// What the council is asked to decide.
package struct BriefingDecisionSection: PageSection {
  package let anchor = "decisions"

  package func heading(_ texts: any Texts) -> String { texts.briefingDecisionsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    let decisions = Self.texts(writer)
    guard !decisions.isEmpty else { return nil }
    let more = decisions.count - BriefingLimits.decisions
    let list = element("ol", [("class", "decisions")]) {
      for (index, decision) in decisions.enumerated() {
        element("li", [("class", index < BriefingLimits.decisions ? nil : "beyond")]) {
          decision.html(writer)
        }
      }
    }
    guard more > 0 else { return list }
    return list
      + element("p", [("class", "cut")], text: writer.texts.briefingMoreDecisions(more))
  }

  private static func texts(_ writer: PageWriter) -> [BriefingText] {
    writer.edition.texts.decisionsAsked.map {
      BriefingText(writer.phrase($0), limit: BriefingLimits.decision)
    }
  }

  /// What paper shows.
  static func printed(_ writer: PageWriter) -> [Phrase] {
    texts(writer).prefix(BriefingLimits.decisions).map { text in
      text.further == nil ? text.printed : text.printed + Phrase(" \(writer.texts.briefingCut)")
    }
  }
}

/// How the office judges the state of the strategy, in its own voice.
package struct BriefingAssessmentSection: PageSection {
  package let anchor = "assessment"

  package func heading(_ texts: any Texts) -> String { texts.briefingAssessmentHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    guard let assessment = writer.edition.texts.assessment else { return nil }
    return element("div", [("class", "spoken \(assessment.voice.rawValue)")]) {
      element("p", [("class", "voice")], text: writer.texts.briefingVoice(assessment.voice))
      element("p") { Self.text(assessment, writer).html(writer) }
    }
  }

  private static func text(_ assessment: EditorialText, _ writer: PageWriter) -> BriefingText {
    BriefingText(writer.phrase(assessment), limit: BriefingLimits.assessment)
  }

  /// What paper shows; nil where the office says nothing.
  static func printed(_ writer: PageWriter) -> Phrase? {
    writer.edition.texts.assessment.map { assessment in
      let text = text(assessment, writer)
      return text.further == nil
        ? text.printed : text.printed + Phrase(" \(writer.texts.briefingCut)")
    }
  }
}
