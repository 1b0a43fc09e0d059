internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The core projects that were not implemented a period before and are now.
package struct NewlyImplementedSection: PageSection {
  package let anchor = "newly-implemented"

  package func heading(_ texts: any Texts) -> String { texts.newlyImplementedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter {
      $0.kind == .statusChanged && $0.now == .status(.implemented)
    }
    guard !changes.isEmpty else { return nil }
    let texts = writer.texts
    let table = ChangeTable(
      texts.newlyImplementedHeading,
      columns: [.was(texts.before), .now(texts.now), .since(texts.since)])
    return table.html(changes, &writer)
  }
}
