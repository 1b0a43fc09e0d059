internal import Editions
package import Markup
internal import StrategyModel

/// What was due from whom and what came, those first that the office has to look after; only the
/// office knows the ledger.
package struct DeliveriesSection: PageSection {
  package let anchor = "deliveries"

  /// States that the office has to look after, in the order in which they are listed.
  static let needsLook: [LedgerEntry.State] = [
    .missing, .rejected, .partial, .afterLock, .late, .expected,
  ]

  package func heading(_ texts: any Texts) -> String { texts.deliveriesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let ledger = writer.edition.ledger
    guard !ledger.isEmpty else { return nil }
    let texts = writer.texts
    let language = writer.language
    let groups = LedgerGroup.order.map { state in (state, ledger.filter { $0.state == state }) }
      .filter { !$0.1.isEmpty }
    // A delivery may have come in several files: the picture and this sentence count it once.
    let states = LedgerGroup.groups(of: writer.edition, texts).map { group in
      Phrase("\(texts.numbers.count(group.entries.count)) \(group.state.name[language])")
    }
    let number = writer.nextTable()
    let picture = ChartFigure(LedgerPicture()).html(&writer, table: number)
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: texts.deliveriesCaption),
      style: .words, isLong: true)
    let current = writer
    let rows = groups.flatMap { _, entries in entries.map { row($0, current) } }
    return writer.paragraph(texts.deliveryStates(states)) + picture + "\n"
      + table.html(texts, head: head(texts), bodies: [rows.joined()])
  }

  private func head(_ texts: any Texts) -> MarkupText {
    element("tr") {
      for head in [
        texts.organisation, texts.state, texts.due, texts.receivedHead, texts.dataSet,
        texts.fileHead,
      ] {
        element("th", [("scope", "col")], text: head)
      }
      for head in [texts.rowsHead, texts.acceptedHead, texts.rejectedHead] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
    }
  }

  private func row(_ entry: LedgerEntry, _ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    return element("tr") {
      element("th", [("scope", "row")]) {
        writer.link(.supplier(entry.supplier), writer.organisation(entry.supplier))
      }
      element("td", text: entry.state.name[writer.language])
      element("td", [("class", "date")], text: entry.due.map(texts.day) ?? "–")
      element("td", [("class", "date")], text: entry.received.map { texts.day($0.day) } ?? "–")
      element("td", text: entry.dataSet)
      element("td", [("class", "wide")], text: entry.file.map(Self.fileName) ?? "–")
      for number in [entry.rows, entry.accepted, entry.rejected] {
        // Where nothing came there are no rows to count, not 0 of them.
        element(
          "td", [("class", "n")], text: entry.file == nil ? "–" : texts.numbers.count(number))
      }
    } + "\n"
  }

  /// A file's name without its folders.
  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
