internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The core projects whose planned end has moved: by how many days now, and how often and by how
/// many days so far.
package struct MovedEndsSection: PageSection {
  package let anchor = "moved-ends"

  package func heading(_ texts: any Texts) -> String { texts.movedEndsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter { $0.kind == .plannedEndMoved }
    guard !changes.isEmpty else { return nil }
    let texts = writer.texts
    let moves = Dictionary(
      grouping: (writer.edition.earlierChanges + changes).filter { $0.kind == .plannedEndMoved },
      by: \.project)
    func number(
      _ head: String, _ value: @escaping (Change, [Change]) -> String
    ) -> ChangeTable.Column {
      ChangeTable.Column(head, isNumber: true) { change, project, _ in
        MarkupText(text: value(change, moves[project.id] ?? []))
      }
    }
    let table = ChangeTable(
      texts.movedEndsHeading, remarks: [texts.movedEndsRemark],
      columns: [
        .was(texts.before), .now(texts.now),
        number(texts.daysHead) { change, _ in change.days.map(texts.numbers.signed) ?? "–" },
        number(texts.movesSoFarHead) { texts.numbers.count($1.count) },
        number(texts.daysSoFarHead) { texts.numbers.signed($1.reduce(0) { $0 + ($1.days ?? 0) }) },
      ])
    return writer.paragraph(texts.movedEnds(writer.changes(.plannedEndMoved)) + ".")
      + table.html(changes, &writer)
  }
}
