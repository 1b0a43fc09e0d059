internal import Editions
package import Markup
package import StrategyModel

/// What is said of a core project in this period, by the department unless the file says otherwise.
package enum ProjectTextBlock {
  /// Nil where nothing is said.
  package static func html(_ writer: PageWriter, project: ProjectID) -> MarkupText? {
    writer.edition.texts.projects[project].map { VoicedText.html(writer, $0) }
  }
}
