internal import Aggregation
internal import Editions
internal import Markup

/// What is otherwise for a project than a period before.
struct ProjectChangesSection: PageSection {
  let project: ProjectFacts
  let anchor = "changes"

  func heading(_ texts: any Texts) -> String { texts.partChangesHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let changes = writer.edition.changes.filter { $0.project == project.id }
    guard let against = changes.first?.against else { return nil }
    let current = writer
    let sentences = changes.map { current.html(ChangeSentence.phrase($0, current)) }
    return element("p", text: writer.texts.comparedWith(against))
      + (SentenceList.html(sentences) ?? MarkupText())
  }
}
