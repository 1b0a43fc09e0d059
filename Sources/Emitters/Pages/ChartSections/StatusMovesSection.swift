internal import Editions
package import Markup
internal import StrategyModel

/// From which status to which projects moved: the picture and its table.
package struct StatusMovesSection: PageSection {
  package let anchor = "status-moves"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.movesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard let moves = StatusMoveTable(writer.edition) else { return nil }
    let texts = writer.texts
    let number = writer.nextTable()
    let picture = ChartFigure(StatusMoves()).html(&writer, table: number)
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.movesCaption(since: moves.against)),
      remarks: [MarkupText(text: texts.movesRemark)], style: .figures)
    let heads = [texts.status] + moves.columns.map { $0.name[texts.language] }
    let rows = moves.rows.map { row in
      element("tr") {
        element("th", [("scope", "row")], text: texts.moveName(row))
        for column in moves.columns { cell(moves, row, column, texts) }
      } + "\n"
    }
    return picture + "\n"
      + table.html(texts, head: ScrollingTable.headRow(heads), bodies: [rows.joined()])
  }

  private func cell(
    _ moves: StatusMoveTable, _ row: StatusMoveTable.Row, _ column: Status, _ texts: any Texts
  ) -> MarkupText {
    let count = moves.count(row, column)
    guard count > 0 else { return element("td", text: "–") }
    return element(
      "td",
      [
        ("data-was", StatusMoveTable.id(row)), ("data-now", column.rawValue),
        ("data-count", String(count)),
      ]
    ) {
      MarkupText(text: texts.numbers.count(count))
      element(
        "span", [("class", "detail")],
        text: row == column ? texts.movesUnchanged : texts.moveVerb(was: row, now: column))
    }
  }
}
