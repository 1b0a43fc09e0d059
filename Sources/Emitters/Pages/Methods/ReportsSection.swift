internal import Aggregation
internal import Editions
package import Markup
internal import StrategyModel

/// Which reports are expected, and what counts where none comes.
package struct ReportsSection: PageSection {
  package let anchor = "reports"

  package func heading(_ texts: any Texts) -> String { texts.reportsHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let texts = writer.texts
    let stale = writer.edition.version.counting.staleAfter
    return [
      texts.expectedReports, texts.coverageMeaning, texts.carryingForward,
      texts.staleness(after: stale), texts.correctionsMeaning,
    ].map { element("p", text: $0) }.joined()
  }
}
