internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// What is known of every project: status, place, leads, decision, and which others it belongs to.
struct ProjectGlanceSection: PageSection {
  let project: ProjectFacts
  let anchor = "at-a-glance"

  func heading(_ texts: any Texts) -> String { texts.projectGlanceHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let version = writer.edition.version
    let place = project.slot.focus
    var facts = FactList()
    facts.add(texts.status, ProjectStatus.html(project, writer))
    addRelated(to: &facts, writer)
    addLeads(to: &facts, writer)
    facts.add(
      Dimension.competency.name[writer.language],
      writer.link(.competency(place.competency), writer.competencyName(place.competency)))
    facts.add(
      Dimension.mainFocus.name[writer.language],
      writer.link(.focus(place), writer.focusName(place)))
    facts.add(texts.slot, MarkupText(text: project.slot.description))
    let batch = version.batches.first { $0.id == project.batch }
    facts.add(
      texts.label(.batch),
      batch.map { writer.html($0.name) } ?? project.batch.map { MarkupText(text: $0) })
    facts.add(texts.label(.fixedOn), project.fixedOn.map { MarkupText(text: texts.date($0)) })
    facts.add(texts.label(.source), project.source.map { MarkupText(text: $0.description) })
    return facts.html
  }

  private func addLeads(to facts: inout FactList, _ writer: PageWriter) {
    let texts = writer.texts
    let kind = writer.edition.version.organisationKinds.first { $0.id == project.organisationKind }
    var lead = organisation(project.reportingLead, writer)
    if let kind {
      lead +=
        " "
        + element("span", [("class", "remark")]) { "(" + writer.html(kind.name) + ")" }
    }
    facts.add(texts.leadHead, lead)
    let further = project.leads.filter { $0 != project.reportingLead }
    facts.add(
      texts.furtherLeads, further.map { organisation($0, writer) }.joined(separator: "; "))
  }

  /// With a link to what the organisation was told, where the edition has that.
  private func organisation(_ id: SupplierID?, _ writer: PageWriter) -> MarkupText {
    let name = writer.organisation(id)
    return id.map { writer.link(.supplier($0), name) } ?? name
  }

  private func addRelated(to facts: inout FactList, _ writer: PageWriter) {
    let texts = writer.texts
    let edition = writer.edition
    facts.add(texts.replacesLabel, project.replaces.map(writer.projectName))
    let entry = edition.entry(project.slot)
    if let entry, entry.project?.id != project.id, let follower = entry.follower(of: project) {
      facts.add(texts.replacedByLabel, writer.projectName(follower))
    }
    facts.add(texts.integratedIntoLabel, project.integratedInto.map(writer.projectName))
    let taken = edition.projects.flatMap(\.allProjects).filter { $0.integratedInto == project.id }
    facts.add(
      texts.integratedHereLabel, taken.map { writer.projectName($0) }.joined(separator: "; "))
  }
}
