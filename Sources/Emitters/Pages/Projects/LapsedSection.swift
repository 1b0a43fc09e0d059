internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Core projects that will not be implemented: those that still hold their slot, and those that
/// another project has followed.
package struct LapsedSection: PageSection {
  package let anchor = "lapsed"

  package func heading(_ texts: any Texts) -> String { texts.lapsedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let rows = writer.edition.projects.flatMap(Self.rows)
    guard !rows.isEmpty else { return nil }
    let texts = writer.texts
    let cells = ProjectCells(writer)
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.lapsedCaption),
      remarks: [MarkupText(text: texts.asOf(writer.edition.period.lastDay) + ".")]
        + cells.remarks(rows.map(\.0)), style: .words)
    let heads = [
      texts.slot, texts.coreProject, texts.leadHead, texts.status, texts.since,
      texts.followedByHead,
    ]
    let body = rows.map { row, next in
      element("tr") {
        cells.slot(row)
        cells.head(row)
        element("td", [("class", "wide")]) { cells.leads(row) }
        element("td", [("class", "status")]) { cells.status(row) }
        cells.since(row)
        element("td", [("class", "wide")]) { next.map(cells.name) ?? "–" }
      } + "\n"
    }
    let introduction = writer.paragraph(
      texts.lapsedIntroduction(writer.printer.value(.lapsed), fixed: writer.printer.value(.fixed)))
    return introduction
      + table.html(texts, head: ScrollingTable.headRow(heads), bodies: [body.joined()])
  }

  /// A slot's former projects with the one that followed each, then its lapsed one.
  private static func rows(_ entry: ProjectEntry) -> [(ProjectFacts, next: ProjectFacts?)] {
    let following = entry.former.dropFirst().map { Optional($0) } + [entry.project]
    let former = zip(entry.former, following).map { ($0, next: $1) }
    guard let project = entry.project, project.status.isLapsed else { return former }
    return former + [(project, next: nil)]
  }
}
