internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The batches in which the council decided the core projects: the picture and its table.
package struct BatchSection: PageSection {
  package let anchor = "batches"

  package func heading(_ texts: any Texts) -> String { texts.batchesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let chart = BatchStatuses()
    guard chart.exists(in: writer.edition) else { return nil }
    let number = writer.nextTable()
    let picture = ChartFigure(chart).html(&writer, table: number)
    return element("p", text: writer.texts.batchesIntroduction) + picture + "\n"
      + DimensionTable(.batch, number: number, withTotal: false).html(writer)
  }
}
