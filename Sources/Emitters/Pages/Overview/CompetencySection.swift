internal import Aggregation
internal import Editions
package import Markup

/// Progress per competency and slot: two pictures and the table with their numbers.
package struct CompetencySection: PageSection {
  package let anchor = "competencies"

  package func heading(_ texts: any Texts) -> String { texts.competenciesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let number = writer.nextTable()
    let pictures = [ChartFigure(StackedProgress()), ChartFigure(SlotPicture())].map {
      $0.html(&writer, table: number) + "\n"
    }
    let foci = writer.link(.projects, "main-foci", MarkupText(text: writer.texts.fociLink))
    return pictures.joined()
      + DimensionTable(.competency, number: number, withTotal: true)
      .html(writer) + element("p", [("class", "more")]) { foci }
  }
}
