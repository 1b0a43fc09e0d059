internal import Editions
package import Markup

/// That values of earlier reports are known to be others now, and the way to them.
package struct RestatedHintSection: PageSection {
  package let anchor = "restated"

  package func heading(_ texts: any Texts) -> String { texts.restatedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let restated = RestatedSection.values(of: writer.edition)
    guard !restated.isEmpty else { return nil }
    let texts = writer.texts
    let more = writer.link(.changes, anchor, MarkupText(text: texts.restatedLink))
    return element("p", text: texts.restatedHint(restated.count))
      + element("p", [("class", "more")]) { more }
  }
}
