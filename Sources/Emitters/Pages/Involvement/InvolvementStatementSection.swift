internal import Editions
package import Markup
internal import StrategyModel

/// What the city says of involvement in its own words.
package struct InvolvementStatementSection: PageSection {
  package let anchor = "involvement"

  package func heading(_ texts: any Texts) -> String { texts.involvementHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let paragraphs = writer.edition.version.statements.involvement
    return paragraphs.isEmpty ? nil : writer.paragraphs(paragraphs)
  }
}
