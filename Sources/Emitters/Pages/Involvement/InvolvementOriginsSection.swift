internal import Editions
package import Markup
internal import StrategyModel

/// Where the ideas for core projects came from, as far as the register states it.
package struct InvolvementOriginsSection: PageSection {
  package let anchor = "origins"

  package init() {}

  package func heading(_ texts: any Texts) -> String { texts.originsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let origins = InvolvementPage.origins(in: writer.edition)
    guard !origins.isEmpty else { return nil }
    let texts = writer.texts
    let all = writer.edition.projects.count { $0.project != nil }
    let isMarked = origins.contains { $0.project.isDemonstration }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.originsCaption),
      remarks: isMarked ? [MarkupText(text: texts.demonstrationMark)] : [], style: .words,
      isLong: true)
    let current = writer
    let rows = origins.map { project, origin in
      element("tr") {
        element("th", [("scope", "row")]) {
          current.link(.project(project.id), current.html(project.name))
          if project.isDemonstration { "\u{A0}°" }
        }
        element("td", [("class", "wide")]) { current.html(origin) }
      } + "\n"
    }
    return element("p", text: texts.origins(stated: origins.count, notStated: all - origins.count))
      + table.html(
        texts, head: ScrollingTable.headRow([texts.coreProject, texts.originHead]),
        bodies: [rows.joined()])
  }
}
