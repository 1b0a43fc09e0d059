internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// What is otherwise for the projects of a competency than a period before.
struct CompetencyChangesSection: PageSection {
  let competency: CompetencyID
  let anchor = "changes"

  func heading(_ texts: any Texts) -> String { texts.partChangesHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let changes = edition.changes.compactMap { change in
      edition.project(change.project).map { (change, $0) }
    }.filter { $0.1.slot.focus.competency == competency }
    guard let against = changes.first?.0.against else { return nil }
    let current = writer
    let sentences = changes.map { change, project in
      current.projectName(project) + ": " + current.html(ChangeSentence.phrase(change, current))
    }
    return element("p", text: writer.texts.comparedWith(against))
      + (SentenceList.html(sentences) ?? MarkupText())
  }
}
