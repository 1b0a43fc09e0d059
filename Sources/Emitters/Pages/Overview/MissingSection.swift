internal import Editions
package import Markup
internal import StrategyModel

/// What the figures rest on that is not of this period, in a few sentences, and the way to more.
package struct MissingSection: PageSection {
  package let anchor = "missing"

  package func heading(_ texts: any Texts) -> String { texts.missingHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    let texts = writer.texts
    let edition = writer.edition
    let old = OldReports(edition)
    let open = edition.ledger.filter { DeliveriesSection.needsLook.contains($0.state) }
    var sentences = old.sentences(texts)
    if open.contains(where: { $0.state == .missing }) {
      sentences.append(texts.missingDeliveries(open.count { $0.state == .missing }))
    }
    if open.isEmpty, old.projects.isEmpty, !edition.ledger.isEmpty {
      sentences.append(texts.nothingMissing)
    }
    let more = writer.link(.dataQuality, MarkupText(text: texts.dataQualityLink))
    return writer.paragraph(CoverageSentence.phrase(writer))
      + (sentences.isEmpty
        ? MarkupText() : element("p", text: sentences.joined(separator: " ")))
      + element("p", [("class", "more")]) { more }
  }
}
