internal import Aggregation
internal import Editions
package import Markup

/// Progress per competency: the picture and its table.
package struct CompetencySection: PageSection {
  package let anchor = "competencies"

  package func heading(_ texts: any Texts) -> String { texts.competenciesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let number = writer.nextTable()
    let picture = ChartFigure(StackedProgress()).html(&writer, table: number)
    return picture + "\n"
      + DimensionTable(.competency, number: number, withTotal: true).html(writer)
  }
}
