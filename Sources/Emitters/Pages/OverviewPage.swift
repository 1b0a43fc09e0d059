internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// The first page of a report, to be read in a minute: the finding, the figures, the pictures, what
/// has changed, what is missing; the rest stands on pages of its own.
package struct OverviewPage: Page {
  package init() {}

  package var address: PageAddress { .overview }

  package static func pages(of edition: Edition) -> [OverviewPage] { [OverviewPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    CorrectionSection(), KeyFiguresSection(), ForewordSection(), AssessmentSection(),
    CompetencySection(), BurnUpSection(), IssueSection(), ChangesSummarySection(),
    MissingSection(), PublishedSummarySection(), RestatedHintSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    let edition = site.edition
    var writer = PageWriter(site, language, at: address)
    let texts = writer.texts
    let finding = texts.progressTitle(
      implemented: writer.printer.value(.implemented), goal: writer.printer.goal())
    let sections = Self.sections.compactMap { WrittenSection($0, &writer) }
    var title =
      "\(finding.plain) – \(writer.quoted(edition.strategy).text), "
      + texts.reportingPeriod(edition.period)
    if let notice = edition.notice { title += " (\(writer.quoted(notice.word).text))" }
    let frame = PageFrame(address: address, title: title, sections: sections)
    return frame.html(
      writer, main: OverviewHeading(finding: finding).html(writer) + sections.map(\.markup).joined()
    )
  }
}
