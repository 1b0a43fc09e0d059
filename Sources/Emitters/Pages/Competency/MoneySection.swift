internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The sums of money reported for a part of the grid, or that this edition may not show them.
struct MoneySection: PageSection {
  let part: GridPart
  let anchor = "money"

  func heading(_ texts: any Texts) -> String { texts.partMoneyHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let planned = sum(.moneyPlanned, writer)
    let spent = sum(.moneySpent, writer)
    let hasAll = writer.edition.shows(.moneyPlanned) && writer.edition.shows(.moneySpent)
    let withheld = hasAll ? MarkupText() : element("p", text: writer.texts.withheldSums)
    guard planned != nil || spent != nil else { return hasAll ? nil : withheld }
    return writer.paragraph(writer.texts.partMoney(planned: planned, spent: spent)) + withheld
  }

  /// Nil where it is withheld, or nothing is reported.
  private func sum(_ measure: Measure, _ writer: PageWriter) -> PrintedFigure? {
    guard case .hundredths? = writer.edition.figures[part.dimension, part.member, measure]?.value
    else { return nil }
    return writer.printer.value(measure, part.dimension, part.member)
  }
}
