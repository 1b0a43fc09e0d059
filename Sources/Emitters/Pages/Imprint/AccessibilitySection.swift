internal import Editions
package import Markup
internal import StrategyModel

/// How accessible the pages are.
package struct AccessibilitySection: PageSection {
  package let anchor = "accessibility"

  package func heading(_ texts: any Texts) -> String { texts.accessibilityHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let paragraphs = writer.edition.branding.accessibility
    return paragraphs.isEmpty ? nil : writer.paragraphs(paragraphs)
  }
}
