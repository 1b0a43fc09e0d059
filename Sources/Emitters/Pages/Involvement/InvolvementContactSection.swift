internal import Editions
package import Markup
internal import StrategyModel

/// Whom to ask.
package struct InvolvementContactSection: PageSection {
  package let anchor = "contact"

  package func heading(_ texts: any Texts) -> String { texts.involvementContactHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let lines = PageContacts(writer.edition.branding, writer.texts).lines
    guard !lines.isEmpty else { return nil }
    return lines.map { line in element("p", [("class", "contact")]) { line } }.joined()
  }
}
