internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The batches in which the council decided the core projects.
package struct BatchSection: PageSection {
  package let anchor = "batches"

  package func heading(_ texts: any Texts) -> String { texts.batchesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !writer.edition.version.batches.isEmpty else { return nil }
    let table = DimensionTable(.batch, number: writer.nextTable(), withTotal: false)
    return element("p", text: writer.texts.batchesIntroduction) + table.html(writer)
  }
}
