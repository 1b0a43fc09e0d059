internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// The slots of a main focus one by one: what stands in each, what stood there, which are open.
struct FocusSlotsSection: PageSection {
  let focus: FocusID
  let anchor = "slots"

  func heading(_ texts: any Texts) -> String { texts.focusSlotsHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let current = writer
    let entries = writer.edition.version.foci.first { $0.id == focus }?.slotIDs
      .compactMap(writer.edition.entry)
    let coverage = CoverageSentence.phrase(writer, .mainFocus, focus.description)
    return (entries ?? []).map { slot($0, current) }.joined()
      + writer.paragraph(coverage, class: "coverage")
  }

  private func slot(_ entry: ProjectEntry, _ writer: PageWriter) -> MarkupText {
    element("div", [("class", "place")]) {
      if let project = entry.project {
        heading(project, writer)
        facts(project, writer)
      } else {
        element("h3") {
          element("span", [("class", "slot")], text: entry.slot.description)
          element("span", [("class", "unnamed")]) {
            writer.mark(.open)
            writer.texts.openSlot
          }
        }
      }
      for former in entry.former.reversed() {
        element("div", [("class", "place former")]) {
          element("p", [("class", "quiet")], text: writer.texts.formerlyInSlot)
          heading(former, writer)
          facts(former, writer, follower: entry.follower(of: former))
        }
      }
    } + "\n"
  }

  private func heading(_ project: ProjectFacts, _ writer: PageWriter) -> MarkupText {
    element("h3") {
      element("span", [("class", "slot")], text: project.slot.description)
      " " as MarkupText
      writer.projectName(project)
    }
  }

  private func facts(
    _ project: ProjectFacts, _ writer: PageWriter, follower: ProjectFacts? = nil
  ) -> MarkupText {
    let texts = writer.texts
    var facts = FactList()
    facts.add(texts.status, ProjectStatus.html(project, writer))
    if let follower { facts.add(texts.replacedByLabel, writer.projectName(follower)) }
    facts.add(texts.leadHead, writer.leads(of: project))
    for (field, date) in ProjectDatesSection.ends(project) {
      facts.add(texts.label(field), ProjectDatesSection.html(field, date, project, writer))
    }
    let papers = project.decisions.compactMap { decision in
      decision.paper.map { DecisionSentence.paper($0, decision, writer) }
    }
    facts.add(texts.paperHead, papers.joined(separator: "; "))
    let description = project.texts["description"].map { text in
      element("p") { writer.html(text) }
    }
    return (description ?? MarkupText()) + (facts.html ?? MarkupText())
  }
}
