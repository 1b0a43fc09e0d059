internal import Editions
package import Markup
internal import StrategyModel

/// The partners of core projects that this audience may know by name.
package struct InvolvementPartnersSection: PageSection {
  package let anchor = "partners"

  package func heading(_ texts: any Texts) -> String { texts.partnersHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let partners = InvolvementPage.partners(in: writer.edition)
    guard !partners.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.partnersCaption), style: .words,
      isLong: true)
    let current = writer
    func quoted(_ text: String?) -> MarkupText {
      text.map { current.html(Phrase(QuotedText($0, .de))) } ?? MarkupText(text: texts.notStated)
    }
    let rows = partners.map { project, name, partner in
      element("tr") {
        element("th", [("scope", "row")]) { quoted(name) }
        element("td") { quoted(partner.kind) }
        element("td", [("class", "wide")]) { quoted(partner.role) }
        element("td", [("class", "wide")]) {
          current.link(.project(project.id), current.html(project.name))
        }
      } + "\n"
    }
    return table.html(
      texts,
      head: ScrollingTable.headRow([
        texts.partnerHead, texts.partnerKindHead, texts.partnerRoleHead, texts.coreProject,
      ]),
      bodies: [rows.joined()])
  }
}
