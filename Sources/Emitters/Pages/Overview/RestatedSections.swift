internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// What a corrected edition corrects: was, now, why; the first thing on its first page.
package struct CorrectionSection: PageSection {
  package let anchor = "corrected"

  package func heading(_ texts: any Texts) -> String { texts.correctionHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard case .reissued = writer.edition.state else { return nil }
    let period = writer.edition.period
    let corrected = writer.edition.restated.filter { $0.period == period }
    guard !corrected.isEmpty else { return nil }
    return element("p", text: writer.texts.correctionIntroduction)
      + RestatedTable(corrected, number: writer.nextTable(), caption: heading(writer.texts))
      .html(writer)
  }
}

/// Values of earlier reports that are known to be others now.
package struct RestatedSection: PageSection {
  package let anchor = "restated"

  package func heading(_ texts: any Texts) -> String { texts.restatedHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let restated = Self.values(of: writer.edition)
    guard !restated.isEmpty else { return nil }
    return element("p", text: writer.texts.restatedIntroduction)
      + RestatedTable(
        restated, number: writer.nextTable(), caption: heading(writer.texts), withPeriod: true
      ).html(writer)
  }

  /// All restated values but those that a corrected edition corrects on its first page.
  static func values(of edition: Edition) -> [Restatement] {
    guard case .reissued = edition.state else { return edition.restated }
    return edition.restated.filter { $0.period != edition.period }
  }
}

/// The table of restated values: projects, then what moved in total and by competency; the rest is
/// counted, since a single project moves dozens of figures.
private struct RestatedTable {
  let shown: [Restatement]
  let further: Int
  let number: Int
  let caption: String
  let withPeriod: Bool

  init(_ restated: [Restatement], number: Int, caption: String, withPeriod: Bool = false) {
    let main = restated.filter(RestatedTable.isMain)
    shown = main.filter { $0.kind == .project } + main.filter { $0.kind == .figure }
    further = restated.count - main.count
    self.number = number
    self.caption = caption
    self.withPeriod = withPeriod
  }

  private static func isMain(_ restatement: Restatement) -> Bool {
    guard case .figure(let id, _, _, _) = restatement.subject else { return true }
    return [Dimension.total.id, Dimension.competency.id].contains(id.dimension)
  }

  func html(_ writer: PageWriter) -> MarkupText {
    let texts = writer.texts
    let printer = RestatementPrinter(texts)
    let heads =
      [texts.restatedValue] + (withPeriod ? [texts.periodHead] : [])
      + [texts.was, texts.now, texts.restatedWhy]
    let rows = shown.map { restatement in
      element("tr") {
        element("th", [("scope", "row")]) { writer.html(printer.name(restatement)) }
        if withPeriod { element("td", text: restatement.period.description) }
        element("td", text: printer.value(restatement.was))
        element("td", text: printer.value(restatement.now))
        element("td", [("class", "wide")]) { writer.html(printer.why(restatement)) }
      } + "\n"
    }
    let remarks = further > 0 ? [MarkupText(text: texts.furtherRestated(further))] : []
    let table = ScrollingTable(
      number: number, caption: MarkupText(text: caption), remarks: remarks,
      style: .words, isLong: true)
    return table.html(texts, head: ScrollingTable.headRow(heads), bodies: [rows.joined()])
  }
}
