internal import Editions
package import Markup
internal import StrategyModel

/// Who reads what, and what this edition leaves out.
package struct AudiencesSection: PageSection {
  package let anchor = "audiences"

  package func heading(_ texts: any Texts) -> String { texts.audiencesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let edition = writer.edition
    let texts = writer.texts
    let language = writer.language
    var sentences = [
      texts.countsForAll, texts.withheld(edition.withheld.map { $0.name[language] }),
    ]
    if !edition.shows(.moneyPlanned) || !edition.shows(.moneySpent) {
      sentences.append(texts.withheldSums)
    }
    return sentences.map { element("p", text: $0) }.joined()
  }
}
