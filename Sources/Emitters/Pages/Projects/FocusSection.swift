internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The main foci of every competency, each with its slots.
package struct FocusSection: PageSection {
  package let anchor = "main-foci"

  package func heading(_ texts: any Texts) -> String { texts.fociHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let number = writer.nextTable()
    let introduction = element("p", text: writer.texts.fociIntroduction)
    let groups = writer.edition.version.competencies.map { rows(of: $0, writer) }
    let table = DimensionTable(.mainFocus, number: number, withTotal: true)
    return introduction + table.html(writer, groups: groups)
  }

  private func rows(of competency: Competency, _ writer: PageWriter) -> FigureTable.RowGroup {
    FigureTable.RowGroup(
      head: writer.link(.competency(competency.id), writer.competencyName(competency.id)),
      members: competency.foci.compactMap {
        writer.edition.figures.member($0.id.description, of: .mainFocus)
      },
      dimension: .mainFocus)
  }
}
