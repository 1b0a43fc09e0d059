internal import Editions
package import Markup
internal import StrategyModel

/// How many core projects rest on an earlier report; which ones, only for the office.
package struct OldReportsSection: PageSection {
  package let anchor = "old-reports"

  package func heading(_ texts: any Texts) -> String { texts.oldReportsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    guard edition.shows(.carriedForward) else { return nil }
    let texts = writer.texts
    let old = OldReports(edition)
    guard !old.projects.isEmpty else { return element("p", text: texts.noOldReports) }
    let sentences = element("p", text: old.sentences(texts).joined(separator: " "))
    // Beside their leads these would say to everyone who is late.
    guard edition.audience == .internal else { return sentences }
    return sentences + table(old.projects, &writer)
  }

  private func table(_ projects: [ProjectFacts], _ writer: inout PageWriter) -> MarkupText {
    let texts = writer.texts
    let cells = ProjectCells(writer)
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.oldReportsCaption),
      remarks: cells.remarks(projects), style: .words, isLong: true)
    let rows = projects.map { project in
      element("tr") {
        cells.head(project)
        element("td", [("class", "wide")]) { cells.writer.organisation(project.reportingLead) }
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
