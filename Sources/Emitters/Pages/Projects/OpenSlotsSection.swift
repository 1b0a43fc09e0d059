internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The slots for which the council has not fixed a core project, by main focus.
package struct OpenSlotsSection: PageSection {
  package let anchor = "open-slots"

  package func heading(_ texts: any Texts) -> String { texts.openSlotsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let open = Dictionary(grouping: edition.projects.filter { $0.project == nil }, by: \.slot.focus)
    guard !open.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.openSlotsCaption),
      remarks: [MarkupText(text: texts.asOf(edition.period.lastDay) + ".")], style: .words,
      isLong: true)
    let current = writer
    let bodies = edition.version.competencies.compactMap { competency -> MarkupText? in
      let foci = competency.foci.filter { open[$0.id] != nil }
      guard !foci.isEmpty else { return nil }
      let rows = foci.map { row($0.id, open[$0.id] ?? [], current) }
      return group(competency, current) + rows.joined()
    }
    let head = element("tr") {
      element("th", [("scope", "col")], text: Dimension.mainFocus.name[writer.language])
      element("th", [("scope", "col"), ("class", "n")], text: texts.openSlotsHead)
      element("th", [("scope", "col")], text: texts.slotsHead)
    }
    return writer.paragraph(texts.openSlotsIntroduction(writer.printer.value(.open)))
      + table.html(texts, head: head, bodies: bodies)
  }

  private func group(_ competency: Competency, _ writer: PageWriter) -> MarkupText {
    element("tr", [("class", "group")]) {
      element("th", [("scope", "rowgroup"), ("colspan", "3")]) {
        "\(competency.id.description) " as MarkupText
        writer.html(competency.name)
      }
    } + "\n"
  }

  private func row(_ focus: FocusID, _ entries: [ProjectEntry], _ writer: PageWriter)
    -> MarkupText
  {
    let id = focus.description
    let member = writer.edition.figures.member(id, of: .mainFocus)
    let open = writer.printer.value(.open, .mainFocus, id)
    return element("tr") {
      element("th", [("scope", "row")]) {
        writer.link(
          .focus(focus),
          writer.html(member.map { Phrase($0.name.quoted(writer.language)) } ?? Phrase(id)))
      }
      element("td", [("class", "n")]) { writer.html(Phrase(open)) }
      element(
        "td", [("class", "wide")], text: entries.map(\.slot.description).joined(separator: ", "))
    } + "\n"
  }
}
