internal import Editions
internal import Markup
internal import StrategyModel

/// What the register tells of a project beside its description: aim, effect, origin, and texts of
/// the city's own.
struct ProjectContentSection: PageSection {
  let project: ProjectFacts
  let anchor = "about"

  func heading(_ texts: any Texts) -> String { texts.projectContentHeading }

  /// The texts that the program knows, in the order of a reader's questions.
  private static let known = [
    "aim", "stands_for", "expected_effect", "done_when", "achieved_effect", "evidence", "origin",
  ]

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    var facts = FactList()
    for name in Self.known {
      facts.add(
        texts.registerText(name) ?? name, project.texts[name].map { writer.html($0) })
    }
    let others = project.texts.keys.filter {
      !Self.known.contains($0) && $0 != "description" && $0 != "source"
    }
    for name in others.sorted() {
      facts.add(
        name.replacing("_", with: " ").capitalizedFirst,
        project.texts[name].map { writer.html($0) })
    }
    return facts.html
  }
}
