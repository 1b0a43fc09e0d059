internal import Editions
package import Markup
internal import StrategyModel

/// The foreword of the period's report.
package struct ForewordSection: PageSection {
  package let anchor = "foreword"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.forewordHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    return writer.edition.texts.foreword.map { VoicedText.html(writer, $0) }
  }
}
