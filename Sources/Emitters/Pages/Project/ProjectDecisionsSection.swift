internal import Editions
internal import Markup

/// The council decisions on a project, in the register's order.
struct ProjectDecisionsSection: PageSection {
  let project: ProjectFacts
  let anchor = "decisions"

  func heading(_ texts: any Texts) -> String { texts.projectDecisionsHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let current = writer
    return SentenceList.html(project.decisions.map { DecisionSentence.html($0, current) })
  }
}
