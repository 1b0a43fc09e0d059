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
    guard !entries.isEmpty else { return element("p", text: texts.noProjects) }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.projectsHeading),
      remarks: [MarkupText(text: texts.asOf(edition.period.lastDay) + ".")]
        + ProjectCells(writer).remarks(entries.compactMap(\.project)),
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
    return table.html(texts, head: ScrollingTable.headRow(heads), bodies: bodies)
  }

  private func body(
    _ competency: Competency, _ entries: [ProjectEntry], columns: Int, _ writer: PageWriter
  ) -> MarkupText? {
    guard !entries.isEmpty else { return nil }
    let head = element("tr", [("class", "group")]) {
      element("th", [("scope", "rowgroup"), ("colspan", String(columns))]) {
        "\(competency.id.description) " as MarkupText
        writer.html(competency.name)
      }
    }
    return head + "\n" + entries.map { row($0, ProjectCells(writer)) }.joined()
  }

  private func row(_ entry: ProjectEntry, _ cells: ProjectCells) -> MarkupText {
    guard let project = entry.project else { return MarkupText() }
    return element("tr") {
      cells.slot(project)
      cells.head(project)
      element("td", [("class", "wide")]) { cells.leads(project) }
      element("td", [("class", "status")]) { cells.status(project) }
      cells.since(project)
      report(project, cells.writer.texts)
    } + "\n"
  }

  private func report(_ project: ProjectFacts, _ texts: any Texts) -> MarkupText {
    element("td", [("class", "date")]) {
      MarkupText(text: project.reportPeriod?.description ?? "–")
      if project.isStale == true {
        element("span", [("class", "detail")], text: texts.staleNote)
      } else if project.carriedForward == true {
        element("span", [("class", "detail")], text: texts.carriedForwardNote)
      }
    }
  }
}
