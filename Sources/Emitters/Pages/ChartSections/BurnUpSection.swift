internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The way to the goal: the picture and the figures of every period.
package struct BurnUpSection: PageSection {
  package let anchor = "burn-up"

  /// What the picture says besides counts of slots.
  static let paces = FigureTable.Group(nil, [.measure(.neededPace), .measure(.actualPace)])

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.burnUpHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let number = writer.nextTable()
    let picture = ChartFigure(BurnUp()).html(&writer, table: number)
    let measures: [Measure] = [.implemented, .progress, .fixed, .neededPace, .actualPace]
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.burnUpCaption),
      remarks: [MarkupText(text: texts.burnUpRemark)], style: .figures)
    let heads = [texts.periodHead] + measures.map { $0.name[writer.language] }
    let current = writer
    let rows = (writer.edition.history + [writer.edition.figures]).map { figures in
      row(figures, measures, current)
    }
    return picture + "\n"
      + table.html(texts, head: ScrollingTable.headRow(heads), bodies: [rows.joined()])
  }

  private func row(_ figures: Figures, _ measures: [Measure], _ writer: PageWriter) -> MarkupText {
    let printer = FigurePrinter(figures, writer.texts.numbers)
    return element("tr") {
      element("th", [("scope", "row")]) {
        MarkupText(text: figures.period.description)
        if figures.isRetrospective {
          element("span", [("class", "detail")], text: writer.texts.retrospective)
        }
      }
      for measure in measures {
        let figure = printer.value(measure)
        element("td", figure.attributes, text: figure.text)
      }
    } + "\n"
  }
}
