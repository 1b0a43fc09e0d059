internal import Editions
package import Markup
internal import StrategyModel

/// What this edition does not show, by name; the office's own shows everything.
package struct WithheldSection: PageSection {
  package let anchor = "withheld"

  package func heading(_ texts: any Texts) -> String { texts.withheldHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let withheld = writer.edition.withheld
    guard !withheld.isEmpty else { return nil }
    let language = writer.language
    let texts = writer.texts
    let hasAllSums = writer.edition.shows(.moneyPlanned) && writer.edition.shows(.moneySpent)
    return element("p", text: texts.withheld(withheld.map { $0.name[language] }))
      + element("p", text: texts.countsForAll)
      + (hasAllSums ? MarkupText() : element("p", text: texts.withheldSums))
  }
}
