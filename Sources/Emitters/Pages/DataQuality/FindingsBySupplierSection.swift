internal import Editions
package import Markup
internal import StrategyModel

/// How many findings each supplier's deliveries have, by severity; only for the office.
package struct FindingsBySupplierSection: PageSection {
  package let anchor = "findings-by-supplier"

  package func heading(_ texts: any Texts) -> String { texts.findingsBySupplierHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let findings = writer.edition.findings
    guard writer.edition.audience == .internal, !findings.isEmpty else { return nil }
    let texts = writer.texts
    let table = ScrollingTable(
      number: writer.nextTable(), caption: MarkupText(text: texts.findingsBySupplierHeading),
      remarks: [MarkupText(text: texts.findingsBySupplierRemark)], style: .short, isLong: true)
    let bySupplier = Dictionary(grouping: findings, by: \.supplier)
    let suppliers = bySupplier.keys.sorted { left, right in
      guard let left, let right else { return left != nil }
      return left < right
    }
    let current = writer
    let rows = suppliers.map { supplier in
      let counts = FindingCounts(bySupplier[supplier] ?? [])
      return element("tr") {
        element("th", [("scope", "row")]) { name(supplier, current) }
        for severity in Severity.allCases {
          element("td", [("class", "n")], text: texts.numbers.count(counts.of(severity).all))
        }
        element("td", [("class", "n")], text: texts.numbers.count(counts.answered))
      } + "\n"
    }
    let head = element("tr") {
      element("th", [("scope", "col")], text: texts.organisation)
      for head in Severity.allCases.map(texts.severityPlural) + [texts.ofTheseAnswered] {
        element("th", [("scope", "col"), ("class", "n")], text: head)
      }
    }
    return table.html(texts, head: head, bodies: [rows.joined()])
  }

  /// Findings without a supplier are of the office's own files.
  private func name(_ supplier: SupplierID?, _ writer: PageWriter) -> MarkupText {
    guard let supplier else { return MarkupText(text: writer.texts.officeFiles) }
    return writer.link(.supplier(supplier), writer.organisation(supplier))
  }
}
