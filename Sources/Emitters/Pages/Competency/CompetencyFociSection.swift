internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The table of a competency's main foci, which add up to it.
struct CompetencyFociSection: PageSection {
  let competency: CompetencyID
  let anchor = "main-foci"

  func heading(_ texts: any Texts) -> String { texts.fociHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let figures = writer.edition.figures
    let foci = figures.members(of: .mainFocus).filter {
      FocusID($0.id)?.competency == competency
    }
    guard foci.count > 1, let own = figures.member(competency.description, of: .competency) else {
      return nil
    }
    let dimension = Dimension.mainFocus
    return FigureTable(
      table: ScrollingTable(
        number: writer.nextTable(),
        caption: MarkupText(text: writer.texts.coreProjectsBy(dimension.name[writer.language])),
        remarks: [
          MarkupText(
            text: writer.texts.asOf(writer.edition.period.lastDay) + ". "
              + writer.texts.reportsMeaning)
        ], style: .figures),
      dimension: dimension, groups: FigureTable.slotColumns(dimension),
      rows: [
        FigureTable.RowGroup(head: nil, members: foci, dimension: dimension),
        FigureTable.RowGroup(head: nil, members: [own], dimension: .competency),
      ]
    ).html(writer)
  }
}
