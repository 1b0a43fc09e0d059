internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The core projects that took the slot of a lapsed one.
package struct ReplacedSection: PageSection {
  package let anchor = "replaced"

  package func heading(_ texts: any Texts) -> String { texts.replacedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter { $0.kind == .replaced }
    guard !changes.isEmpty else { return nil }
    let texts = writer.texts
    let table = ChangeTable(
      texts.replacedHeading, columns: [.was(texts.insteadOfHead), .status(texts.status)])
    return writer.paragraph(texts.replaced(writer.changes(.replaced)) + ".")
      + table.html(changes, &writer)
  }
}
