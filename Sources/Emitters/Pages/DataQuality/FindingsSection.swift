internal import Editions
package import Markup
internal import StrategyModel

/// How many things were found in the deliveries, by severity; only for the office.
package struct FindingsSection: PageSection {
  package let anchor = "findings"

  package func heading(_ texts: any Texts) -> String { texts.findingsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard writer.edition.audience == .internal else { return nil }
    let texts = writer.texts
    let findings = writer.edition.findings
    let introduction = element("p", text: texts.findingsIntroduction(FindingCounts(findings).all))
    guard !findings.isEmpty else { return introduction }
    let rows = Severity.allCases.map { severity in
      let counts = FindingCounts(findings).of(severity)
      return element("tr") {
        element("th", [("scope", "row")], text: texts.severityPlural(severity))
        for count in [counts.unanswered, counts.answered] {
          element("td", [("class", "n")], text: texts.numbers.count(count))
        }
      } + "\n"
    }
    let head = element("tr") {
      element("th", [("scope", "col")], text: texts.severity)
      for name in [texts.unanswered, texts.answered] {
        element("th", [("scope", "col"), ("class", "n")], text: name)
      }
    }
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.findingsHeading), style: .short)
    return introduction + table.html(texts, head: head, bodies: [rows.joined()])
  }
}
