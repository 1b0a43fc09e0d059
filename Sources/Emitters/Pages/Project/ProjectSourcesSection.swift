internal import Editions
internal import Markup
internal import StrategyModel

/// Where the facts on a project come from.
struct ProjectSourcesSection: PageSection {
  let project: ProjectFacts
  let anchor = "sources"

  func heading(_ texts: any Texts) -> String { texts.projectSources }

  /// Addresses of the web are links.
  func content(_ writer: inout PageWriter) -> MarkupText? {
    let current = writer
    return SentenceList.html(
      RegisterRow.sources(in: project.texts).map { source in
        guard let target = LinkTarget(source), target.isOutgoing else {
          return current.german(source)
        }
        return element("a", [("href", target.address)], text: target.address)
      })
  }
}
