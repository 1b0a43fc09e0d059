internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// What the council has made core projects since the period before.
package struct NewlyFixedSection: PageSection {
  package let anchor = "newly-fixed"

  package func heading(_ texts: any Texts) -> String { texts.newlyFixedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter { $0.kind == .newlyFixed }
    guard !changes.isEmpty else { return nil }
    let texts = writer.texts
    let batches = Dictionary(writer.edition.version.batches.map { ($0.id, $0.name) }) { one, _ in
      one
    }
    var columns: [ChangeTable.Column] = [.now(texts.fixedOnHead)]
    if writer.edition.shows(.batch), !batches.isEmpty {
      columns.append(
        ChangeTable.Column(Dimension.batch.name[writer.language]) { _, project, cells in
          guard let batch = project.batch else { return MarkupText(text: texts.notStated) }
          return batches[batch].map(cells.writer.html) ?? MarkupText(text: batch)
        })
    }
    columns.append(.status(texts.status))
    let table = ChangeTable(texts.newlyFixedHeading, columns: columns)
    return writer.paragraph(texts.newlyFixed(writer.changes(.newlyFixed)) + ".")
      + table.html(changes, &writer)
  }
}
