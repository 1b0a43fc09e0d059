internal import Editions
internal import Markup

/// The external partners of a project; one that may not be named is still counted in.
struct ProjectPartnersSection: PageSection {
  let project: ProjectFacts
  let anchor = "partners"

  func heading(_ texts: any Texts) -> String { texts.projectPartnersHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let current = writer
    return SentenceList.html(project.partners.map { partner($0, current) })
  }

  private func partner(_ partner: PartnerFacts, _ writer: PageWriter) -> MarkupText {
    let name =
      partner.name.map(writer.german)
      ?? element("span", [("class", "unnamed")], text: writer.texts.unnamedPartner)
    let remarks = [partner.kind, partner.role].compactMap { $0 }.map(writer.german)
    return remarks.isEmpty ? name : name + " (" + remarks.joined(separator: ", ") + ")"
  }
}
