internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// How far the figures can be relied on: coverage, old reports, what the city published; for the
/// office also deliveries and findings.
package struct DataQualityPage: Page {
  package init() {}

  package var address: PageAddress { .dataQuality }

  package static func pages(of edition: Edition) -> [DataQualityPage] { [DataQualityPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    CoverageSection(), OldReportsSection(), DeliveriesSection(), FindingsSection(),
    FindingsByRuleSection(), FindingsBySupplierSection(), PublishedSection(),
    UntranslatedSection(), WithheldSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let page = SectionedPage(
      title: writer.texts.dataQualityTitle(
        reported: writer.printer.reported(.implemented),
        expected: writer.printer.expected(.implemented)),
      parent: .overview, lead: Phrase(writer.texts.missingIntroduction),
      sections: Self.sections)
    return page.html(&writer)
  }
}
