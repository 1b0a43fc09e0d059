internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The cross-cutting issues, whose counts overlap and are never added up: the picture and its table.
package struct IssueSection: PageSection {
  package let anchor = "issues"

  /// Relevance, statuses over the contributing projects, effects.
  static let columns: [FigureTable.Group] = [
    FigureTable.Group(
      nil,
      [.measure(.contributing), .measure(.addressed), .measure(.principal), .measure(.implemented)]
    ),
    FigureTable.Group(
      .unfinished,
      [
        .total(.unfinished), .measure(.planned), .measure(.ongoing), .measure(.paused),
        .measure(.unknown),
      ]),
    FigureTable.Group(
      nil,
      [
        .measure(.supports), .measure(.conflicts), .measure(.notAssessed),
        .measure(.notStated),
      ]),
  ]

  package func heading(_ texts: any Texts) -> String { texts.issuesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let dimension = Dimension.crossCuttingIssue
    let members = writer.edition.figures.members(of: dimension)
    guard !members.isEmpty else { return nil }
    let language = writer.language
    let number = writer.nextTable()
    let picture = ChartFigure(IssueStatuses()).html(&writer, table: number)
    let table = FigureTable(
      table: ScrollingTable(
        number: number,
        caption: MarkupText(text: writer.texts.coreProjectsBy(dimension.name[language])),
        remarks: [MarkupText(text: writer.texts.asOf(writer.edition.period.lastDay) + ".")],
        style: .figures),
      dimension: dimension,
      groups: Self.columns,
      rows: [FigureTable.RowGroup(head: nil, members: members, dimension: dimension)])
    let remark = dimension.remark.map { element("p", text: $0[language]) }
    return (remark ?? MarkupText()) + picture + "\n" + table.html(writer)
  }
}
