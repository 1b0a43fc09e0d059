internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// How core projects come about: slots, batches, who decides, where ideas come from.
package struct StrategySelectionSection: PageSection {
  package let anchor = "selection"

  package func heading(_ texts: any Texts) -> String { texts.selectionHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let version = writer.edition.version
    let printer = writer.printer
    var markup = writer.paragraphs(version.statements.selection)
    let sentences: [Phrase?] = [
      Phrase(texts.slotRule(version.counting.lapsedSlots)),
      texts.fixedSoFar(printer.value(.fixed), goal: printer.goal()), decided(writer),
    ]
    markup += writer.paragraph(sentences.compactMap(\.self).joined(separator: " "))
    if !version.batches.isEmpty { markup += batches(version.batches, &writer) }
    if InvolvementPage.origins(in: writer.edition).isEmpty { return markup }
    return markup
      + element("p") {
        writer.link(
          .involvement, InvolvementOriginsSection().anchor,
          MarkupText(text: texts.originsElsewhere))
      }
  }

  /// The bodies that fixed core projects, in the register's order; nil where none is known.
  private func decided(_ writer: PageWriter) -> Phrase? {
    var bodies: [String] = []
    for decision in writer.edition.decisions where decision.action == .fixed {
      if !decision.body.isEmpty, !bodies.contains(decision.body) { bodies.append(decision.body) }
    }
    guard !bodies.isEmpty else { return nil }
    return writer.texts.decidedBy(bodies.map { Phrase(QuotedText($0, .de)) })
  }

  private func batches(_ batches: [Batch], _ writer: inout PageWriter) -> MarkupText {
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.batchDecisionsCaption),
      remarks: [MarkupText(text: texts.asOf(writer.edition.period.lastDay) + ".")], style: .short)
    let current = writer
    let rows = batches.map { batch in
      let fixed = current.printer.value(.fixed, .batch, batch.id)
      return element("tr") {
        element("th", [("scope", "row")]) { current.html(batch.name) }
        element(
          "td", [("class", "date")],
          text: batch.decided.map { WrittenDate($0).text(texts) } ?? texts.notStated)
        element("td", text: batch.paper ?? texts.notStated)
        element("td", fixed.attributes, text: fixed.text)
      } + "\n"
    }
    return table.html(
      texts,
      head: ScrollingTable.headRow([
        texts.batchHead, texts.batchDecidedHead, texts.batchPaperHead, texts.batchProjectsHead,
      ]),
      bodies: [rows.joined()])
  }
}
