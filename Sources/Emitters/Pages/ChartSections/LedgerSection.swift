internal import Editions
package import Markup
internal import StrategyModel

/// What was due from whom and what came: the picture and the whole ledger; for the office.
package struct LedgerSection: PageSection {
  package let anchor = "ledger"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.ledgerSectionHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let ledger = writer.edition.ledger
    guard !ledger.isEmpty else { return nil }
    let texts = writer.texts
    let number = writer.nextTable()
    let picture = ChartFigure(LedgerPicture()).html(&writer, table: number)
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.ledgerCaption), style: .words, isLong: true)
    let current = writer
    let rows = LedgerGroup.order.flatMap { state in ledger.filter { $0.state == state } }
      .map { row($0, current) }
    return picture + "\n" + table.html(texts, head: head(texts), bodies: [rows.joined()])
  }

  private func head(_ texts: any Texts) -> MarkupText {
    element("tr") {
      for head in [
        texts.organisation, texts.state, texts.dataSet, texts.due, texts.ledgerReceivedHead,
        texts.fileHead,
      ] {
        element("th", [("scope", "col")], text: head)
      }
      for head in [texts.ledgerAcceptedHead, texts.ledgerRejectedHead] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
    }
  }

  private func row(_ entry: LedgerEntry, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    func count(_ number: Int) -> String { entry.file == nil ? "–" : texts.numbers.count(number) }
    return element("tr") {
      element("th", [("scope", "row")]) { writer.organisation(entry.supplier) }
      element("td", text: entry.state.name[writer.language])
      element("td", text: entry.dataSet)
      element("td", [("class", "date")], text: entry.due.map(texts.day) ?? "–")
      element("td", [("class", "date")], text: entry.received.map { texts.day($0.day) } ?? "–")
      element("td", [("class", "wide")], text: entry.file ?? "–")
      element("td", [("class", "n")], text: count(entry.accepted))
      element("td", [("class", "n")], text: count(entry.rejected))
    } + "\n"
  }
}
