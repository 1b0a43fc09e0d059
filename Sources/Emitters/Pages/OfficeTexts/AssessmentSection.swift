internal import Editions
package import Markup
internal import StrategyModel

/// How the office judges the state of the strategy.
package struct AssessmentSection: PageSection {
  package let anchor = "assessment"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.assessmentHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    return writer.edition.texts.assessment.map { VoicedText.html(writer, $0) }
  }
}
