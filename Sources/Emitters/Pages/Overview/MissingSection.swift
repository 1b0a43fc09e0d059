internal import Editions
package import Markup
internal import StrategyModel

/// What the figures rest on that is not of this period: coverage for everyone, names of suppliers
/// only where the edition has them.
package struct MissingSection: PageSection {
  package let anchor = "missing"

  /// States of the ledger that the office has to look after.
  private static let open: [LedgerEntry.State] = [
    .missing, .rejected, .partial, .afterLock, .late, .expected,
  ]

  package func heading(_ texts: any Texts) -> String { texts.missingHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let entries = Self.open.flatMap { state in writer.edition.ledger.filter { $0.state == state } }
    let old = writer.edition.projects.compactMap(\.project).filter {
      $0.carriedForward == true || $0.isStale == true
    }
    var markup = element("p") { writer.html(CoverageSentence.phrase(writer)) }
    guard !entries.isEmpty || !old.isEmpty else {
      return writer.edition.ledger.isEmpty
        ? markup : markup + element("p", text: texts.nothingMissing)
    }
    markup += element("p", text: sentences(old, texts))
    if !entries.isEmpty { markup += deliveries(entries, &writer) }
    // Beside their leads these would say to everyone who is late.
    if !old.isEmpty, writer.edition.audience == .internal { markup += oldReports(old, &writer) }
    return markup
  }

  private func sentences(_ old: [ProjectFacts], _ texts: any Texts) -> String {
    let stale = old.count { $0.isStale == true }
    let carried = old.count - stale
    var sentences = [texts.missingIntroduction]
    if carried > 0 { sentences.append(texts.carriedForward(carried)) }
    if stale > 0 { sentences.append(texts.stale(stale)) }
    return sentences.joined(separator: " ")
  }

  private func deliveries(_ entries: [LedgerEntry], _ writer: inout PageWriter) -> MarkupText {
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.deliveriesCaption), style: .words)
    let current = writer
    let rows = entries.map { entry in
      element("tr") {
        element("th", [("scope", "row")]) { current.organisation(entry.supplier) }
        element("td", text: entry.state.name[current.language])
        element("td", [("class", "date")], text: entry.due.map(texts.day) ?? "–")
        element("td", text: entry.dataSet)
        element("td", [("class", "wide")], text: entry.file.map(Self.fileName) ?? "–")
      } + "\n"
    }
    return table.html(
      texts,
      head: ScrollingTable.headRow(
        [texts.organisation, texts.state, texts.due, texts.dataSet, texts.fileHead]),
      bodies: [rows.joined()])
  }

  /// A file's name without its folders.
  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func oldReports(_ projects: [ProjectFacts], _ writer: inout PageWriter) -> MarkupText {
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.oldReportsCaption), style: .words,
      isLong: true)
    let current = writer
    let rows = projects.map { project in
      element("tr") {
        element("th", [("scope", "row")]) { current.projectName(project) }
        element("td", [("class", "wide")]) { current.organisation(project.reportingLead) }
        element("td", [("class", "date")], text: project.reportPeriod?.description ?? "–")
        element(
          "td", text: project.isStale == true ? texts.staleNote : texts.carriedForwardNote)
      } + "\n"
    }
    return table.html(
      texts,
      head: ScrollingTable.headRow([texts.coreProject, texts.leadHead, texts.reportOf, texts.why]),
      bodies: [rows.joined()])
  }
}
