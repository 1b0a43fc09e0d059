internal import Editions
internal import Markup
internal import StrategyModel

/// Every slot of a competency by main focus: the project with its status, or that it is open.
struct CompetencyProjectsSection: PageSection {
  let competency: CompetencyID
  let anchor = "projects"

  func heading(_ texts: any Texts) -> String { texts.partProjectsHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let edition = writer.edition
    let foci = edition.version.competencies.first { $0.id == competency }?.foci ?? []
    let entries = foci.map { focus in (focus.id, focus.slotIDs.compactMap(edition.entry)) }
    let projects = entries.flatMap { $0.1 }.flatMap(\.allProjects)
    guard !projects.isEmpty else { return nil }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.partProjectsHeading),
      remarks: [MarkupText(text: texts.asOf(edition.period.lastDay) + ".")]
        + (projects.contains(where: \.isDemonstration)
          ? [MarkupText(text: texts.demonstrationMark)] : []),
      style: .words, isLong: true)
    let heads = [texts.slot, texts.coreProject, texts.leadHead, texts.status, texts.since]
    let current = writer
    return table.html(
      texts, head: ScrollingTable.headRow(heads),
      bodies: entries.map { body($0, $1, columns: heads.count, current) })
  }

  private func body(
    _ focus: FocusID, _ entries: [ProjectEntry], columns: Int, _ writer: PageWriter
  ) -> MarkupText {
    var body = element("tr", [("class", "group")]) {
      element("th", [("scope", "rowgroup"), ("colspan", String(columns))]) {
        writer.link(.focus(focus), writer.focusName(focus))
      }
    }
    for entry in entries {
      body += "\n"
      for former in entry.former {
        body += row(former, writer, replacedBy: entry.follower(of: former))
      }
      body += entry.project.map { row($0, writer) } ?? open(entry.slot, columns, writer)
    }
    return body
  }

  private func open(_ slot: SlotID, _ columns: Int, _ writer: PageWriter) -> MarkupText {
    element("tr") {
      element("td", [("class", "slot")], text: slot.description)
      element("th", [("scope", "row"), ("colspan", String(columns - 1)), ("class", "quiet")]) {
        writer.mark(.open)
        writer.texts.openSlot
      }
    }
  }

  private func row(
    _ project: ProjectFacts, _ writer: PageWriter, replacedBy: ProjectFacts? = nil
  ) -> MarkupText {
    element("tr") {
      element("td", [("class", "slot")], text: project.slot.description)
      element("th", [("scope", "row")]) {
        writer.projectName(project)
        if project.isDemonstration { "\u{A0}°" }
      }
      element("td", [("class", "wide")]) { writer.leads(of: project) }
      element("td", [("class", "status")]) {
        writer.markedStatus(of: project)
        if let replacedBy {
          element("span", [("class", "detail")]) {
            writer.html(writer.texts.replaced(by: writer.quoted(replacedBy.name)))
          }
        }
      }
      element(
        "td", [("class", "date")],
        text: project.statusSince.map(writer.texts.date) ?? "–")
    }
  }
}

extension ProjectEntry {
  /// The project that came after a former one; nil where none did.
  func follower(of former: ProjectFacts) -> ProjectFacts? {
    allProjects.first { $0.replaces == former.id }
      ?? allProjects.drop { $0.id != former.id }.dropFirst().first
  }
}
