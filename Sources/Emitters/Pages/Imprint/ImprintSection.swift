internal import Editions
package import Markup
internal import StrategyModel

/// Who publishes and answers for the pages.
package struct ImprintSection: PageSection {
  package let anchor = "imprint"

  package func heading(_ texts: any Texts) -> String { texts.imprintHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let paragraphs = writer.edition.branding.imprint
    return paragraphs.isEmpty ? nil : writer.paragraphs(paragraphs)
  }
}
