internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// What each status of a core project means.
package struct StatusesSection: PageSection {
  package let anchor = "statuses"

  package func heading(_ texts: any Texts) -> String { texts.statusesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let cells = ProjectCells(writer)
    return element("dl", [("class", "rules")]) {
      for status in Status.allCases {
        element("dt", [("id", "status-\(status.rawValue)")]) { cells.status(status) }
        element("dd", text: texts.meaning(of: status))
      }
    }
  }
}
