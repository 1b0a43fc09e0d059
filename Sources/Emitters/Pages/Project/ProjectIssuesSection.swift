internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// How much a project matters to each cross-cutting issue and what it does to it, as the office
/// states it.
struct ProjectIssuesSection: PageSection {
  let project: ProjectFacts
  let anchor = "issues"

  func heading(_ texts: any Texts) -> String { texts.projectIssuesHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !project.issues.isEmpty else { return nil }
    let texts = writer.texts
    let hasNotes = project.issues.contains { $0.note != nil }
    let heads =
      [Dimension.crossCuttingIssue.name[writer.language], texts.relevanceHead, texts.effectHead]
      + (hasNotes ? [texts.noteHead] : [])
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.projectIssuesHeading),
      style: hasNotes ? .words : .short)
    let current = writer
    let rows = project.issues.map { facts in
      element("tr") {
        element("th", [("scope", "row")]) { name(facts.issue, current) }
        element("td", text: texts.relevanceName(facts.relevance))
        element("td") {
          if facts.relevance == Relevance.none, facts.effect == nil {
            "–"
          } else {
            IssueEffectName.html(facts, current)
          }
        }
        if hasNotes { element("td", [("class", "wide")]) { facts.note.map(current.german) } }
      } + "\n"
    }
    return table.html(texts, head: ScrollingTable.headRow(heads), bodies: [rows.joined()])
  }

  private func name(_ id: String, _ writer: PageWriter) -> MarkupText {
    let issue = writer.edition.version.issues.first { $0.id == id }
    return writer.link(.issue(id), issue.map { writer.html($0.name) } ?? MarkupText(text: id))
  }
}
