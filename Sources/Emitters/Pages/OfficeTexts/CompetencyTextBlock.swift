internal import Editions
package import Markup
package import StrategyModel

/// What the office says of a competency in this period.
package enum CompetencyTextBlock {
  /// Nil where it says nothing.
  package static func html(_ writer: PageWriter, competency: CompetencyID) -> MarkupText? {
    writer.edition.texts.competencies[competency].map { VoicedText.html(writer, $0) }
  }
}
