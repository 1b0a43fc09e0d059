internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The table of a dimension over slots: its members, and the total where they add up to it.
struct DimensionTable {
  let dimension: Dimension
  let number: Int
  let withTotal: Bool
  /// How many reports are there of how many expected.
  let withReports: Bool

  init(_ dimension: Dimension, number: Int, withTotal: Bool, withReports: Bool = true) {
    self.dimension = dimension
    self.number = number
    self.withTotal = withTotal
    self.withReports = withReports
  }

  func html(_ writer: PageWriter, groups: [FigureTable.RowGroup]? = nil) -> MarkupText {
    let own = FigureTable.RowGroup(head: nil, members: members(writer), dimension: dimension)
    let total = FigureTable.RowGroup(
      head: nil, members: writer.edition.figures.members(of: .total), dimension: .total)
    return FigureTable(
      table: ScrollingTable(
        number: number,
        caption: MarkupText(text: writer.texts.coreProjectsBy(dimension.name[writer.language])),
        remarks: remarks(writer), style: .figures,
        isLong: groups != nil || dimension == .leadOrganisation),
      dimension: dimension,
      groups: FigureTable.slotColumns(dimension, withReports: withReports),
      rows: (groups ?? [own]) + (withTotal ? [total] : [])
    ).html(writer)
  }

  /// Without the member "not stated" where it counts nothing.
  private func members(_ writer: PageWriter) -> [Member] {
    let figures = writer.edition.figures
    return figures.members(of: dimension).filter { member in
      member.id != Member.notStated || figures.count(.fixed, dimension, member.id) != 0
    }
  }

  private func remarks(_ writer: PageWriter) -> [MarkupText] {
    var sentences = [writer.texts.asOf(writer.edition.period.lastDay) + "."]
    if let remark = dimension.remark, dimension.isDisjoint {
      sentences.append(remark[writer.language])
    }
    if withReports { sentences.append(writer.texts.reportsMeaning) }
    return [MarkupText(text: sentences.joined(separator: " "))]
  }
}
