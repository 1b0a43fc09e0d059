internal import Editions
internal import Markup
internal import StrategyModel

/// The values that are measured for a project, as they are reported.
struct ProjectIndicatorsSection: PageSection {
  let project: ProjectFacts
  let anchor = "indicators"

  func heading(_ texts: any Texts) -> String { texts.label(.indicators) }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    guard !project.indicators.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: heading(texts)), style: .words,
      isLong: true)
    let current = writer
    let rows = project.indicators.map { indicator in
      element("tr") {
        element("th", [("scope", "row")]) { current.german(indicator.name) }
        for value in [indicator.unit, indicator.baseline, indicator.target, indicator.actual] {
          element("td") { value.map(current.german) ?? MarkupText(text: "–") }
        }
      } + "\n"
    }
    return table.html(
      texts, head: ScrollingTable.headRow(texts.indicatorHeads), bodies: [rows.joined()])
  }
}
