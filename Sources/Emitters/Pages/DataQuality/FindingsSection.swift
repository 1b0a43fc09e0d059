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
    let introduction = element("p", text: texts.findingsIntroduction(Self.count(findings)))
    guard !findings.isEmpty else { return introduction }
    let rows = Severity.allCases.map { severity in
      let ofSeverity = findings.filter { $0.severity == severity }
      return element("tr") {
        element("th", [("scope", "row")], text: texts.severityName(severity))
        for answered in [false, true] {
          element(
            "td", [("class", "n")],
            text: texts.numbers.count(Self.count(ofSeverity.filter { $0.answered == answered })))
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

  /// Those counted without places included.
  private static func count(_ findings: [Finding]) -> Int {
    findings.reduce(0) { $0 + 1 + $1.furtherCount }
  }
}
