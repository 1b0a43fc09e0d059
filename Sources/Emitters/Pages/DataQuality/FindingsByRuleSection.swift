internal import Editions
package import Markup
internal import StrategyModel

/// How often each rule found something, with one of its sentences; only for the office.
package struct FindingsByRuleSection: PageSection {
  package let anchor = "findings-by-rule"

  package func heading(_ texts: any Texts) -> String { texts.findingsByRuleHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let findings = writer.edition.findings
    guard writer.edition.audience == .internal, !findings.isEmpty else { return nil }
    let texts = writer.texts
    let language = writer.language
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.findingsByRuleHeading),
      remarks: [MarkupText(text: texts.findingsByRuleRemark)], style: .words, isLong: true)
    let rows = Self.rules(findings).map { findings in
      let counts = FindingCounts(findings)
      return element("tr") {
        element("th", [("scope", "row")]) {
          element("code", text: findings.first?.rule.id ?? "")
        }
        element("td", text: findings.first.map { texts.severityName($0.severity) } ?? "–")
        for count in [counts.unanswered, counts.answered] {
          element("td", [("class", "n")], text: texts.numbers.count(count))
        }
        element("td", [("class", "wide")], text: Self.example(findings)?.message(language) ?? "–")
      } + "\n"
    }
    let head = element("tr") {
      for head in [texts.rule, texts.severity] { element("th", [("scope", "col")], text: head) }
      for head in [texts.unanswered, texts.answered] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
      element("th", [("scope", "col")], text: texts.example)
    }
    return table.html(texts, head: head, bodies: [rows.joined()])
  }

  /// The one of the project that comes first: no other row moves it when the register is sorted anew.
  private static func example(_ findings: [Finding]) -> Finding? {
    findings.min {
      ($0.project?.text ?? "", $0.message(.de)) < ($1.project?.text ?? "", $1.message(.de))
    }
  }

  /// By severity, then the most frequent first, then by id; none is empty.
  private static func rules(_ findings: [Finding]) -> [[Finding]] {
    Dictionary(grouping: findings) { "\($0.severity.rawValue) \($0.rule.id)" }.values.sorted {
      left, right in
      guard let first = left.first, let second = right.first else { return false }
      return (first.severity, -FindingCounts(left).all, first.rule.id)
        < (second.severity, -FindingCounts(right).all, second.rule.id)
    }
  }
}
