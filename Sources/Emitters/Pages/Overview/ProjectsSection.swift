internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Every core project that stands in a slot, in the order of the grid.
package struct ProjectsSection: PageSection {
  package let anchor = "projects"

  package func heading(_ texts: any Texts) -> String { texts.projectsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let edition = writer.edition
    let entries = edition.projects.filter { $0.project != nil }
    let introduction = writer.paragraph(
      texts.projectsIntroduction(
        fixed: writer.printer.value(.fixed), goal: writer.printer.goal()))
    guard !entries.isEmpty else { return introduction }
    let isMarked = entries.contains { $0.project?.isDemonstration == true }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.projectsHeading),
      remarks: [MarkupText(text: texts.asOf(edition.period.lastDay) + ".")]
        + (isMarked ? [MarkupText(text: texts.demonstrationMark)] : []),
      style: .words, isLong: true)
    let heads = [
      texts.slot, texts.coreProject, texts.leadHead, texts.status, texts.since, texts.reportOf,
    ]
    let current = writer
    let bodies = edition.version.competencies.compactMap { competency in
      body(
        competency, entries.filter { $0.slot.focus.competency == competency.id },
        columns: heads.count, current)
    }
    return introduction
      + table.html(texts, head: ScrollingTable.headRow(heads), bodies: bodies)
  }

  private func body(
    _ competency: Competency, _ entries: [ProjectEntry], columns: Int, _ writer: PageWriter
  ) -> MarkupText? {
    guard !entries.isEmpty else { return nil }
    let head = element("tr", [("class", "group")]) {
      element("th", [("scope", "rowgroup"), ("colspan", String(columns))]) {
        writer.link(.competency(competency.id), writer.competencyName(competency.id))
      }
    }
    return head + "\n" + entries.map { row($0, writer) }.joined()
  }

  private func row(_ entry: ProjectEntry, _ writer: PageWriter) -> MarkupText {
    guard let project = entry.project else { return MarkupText() }
    let texts = writer.texts
    return element("tr") {
      element("td", [("class", "slot")], text: project.slot.description)
      element("th", [("scope", "row")]) {
        writer.projectName(project)
        if project.isDemonstration { "\u{A0}°" }
      }
      element("td", [("class", "wide")]) { writer.leads(of: project) }
      element("td", [("class", "status")]) { writer.markedStatus(of: project) }
      element("td", [("class", "date")], text: project.statusSince.map(texts.date) ?? "–")
      element("td", [("class", "date")]) {
        MarkupText(text: project.reportPeriod?.description ?? "–")
        if project.isStale == true {
          element("span", [("class", "detail")], text: texts.staleNote)
        } else if project.carriedForward == true {
          element("span", [("class", "detail")], text: texts.carriedForwardNote)
        }
      }
    } + "\n"
  }
}
