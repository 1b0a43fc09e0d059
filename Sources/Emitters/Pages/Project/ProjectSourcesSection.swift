internal import Editions
internal import Markup
internal import StrategyModel

/// Where the facts on a project come from.
struct ProjectSourcesSection: PageSection {
  let project: ProjectFacts
  let anchor = "sources"

  func heading(_ texts: any Texts) -> String { texts.projectSources }

  /// Separated by ` | `; addresses of the web are links.
  func content(_ writer: inout PageWriter) -> MarkupText? {
    let current = writer
    guard let text = project.texts["source"]?.de else { return nil }
    return SentenceList.html(
      text.split(separator: " | ").map { source in
        guard let target = LinkTarget(String(source)), target.isOutgoing else {
          return current.german(String(source))
        }
        return element("a", [("href", target.address)], text: target.address)
      })
  }
}
