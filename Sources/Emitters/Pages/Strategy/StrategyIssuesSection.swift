internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// The cross-cutting issues, of which kind each is, and what it requires.
package struct StrategyIssuesSection: PageSection {
  package let anchor = "requirements"

  package func heading(_ texts: any Texts) -> String { texts.requirementsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let issues = writer.edition.version.issues
    guard !issues.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.requirementsCaption),
      style: .words)
    let current = writer
    func stated(_ text: LocalizedText?) -> MarkupText {
      text.map { current.html($0) }
        ?? element("span", [("class", "unnamed")], text: texts.notPublished)
    }
    let rows = issues.map { issue in
      element("tr") {
        element("th", [("scope", "row")]) {
          current.link(.issue(issue.id), current.html(issue.name))
        }
        element("td") { stated(issue.kind) }
        element("td", [("class", "wide")]) { stated(issue.requirement) }
      } + "\n"
    }
    return element("p", text: texts.requirementsIntroduction)
      + table.html(
        texts,
        head: ScrollingTable.headRow([
          Dimension.crossCuttingIssue.name[texts.language], texts.requirementKindHead,
          texts.requirementHead,
        ]),
        bodies: [rows.joined()])
  }
}
