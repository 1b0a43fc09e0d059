package import Editions
package import Markup
package import StrategyModel

/// What the strategy is: goals, essence, grid, requirements, milestones, how projects come about.
package struct StrategyPage: Page {
  package init() {}

  package var address: PageAddress { .strategy }

  package static func pages(of edition: Edition) -> [StrategyPage] { [StrategyPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    StrategyGoalsSection(), StrategyCharacteristicsSection(), StrategyEssenceSection(),
    StrategyGridSection(), StrategyIssuesSection(), StrategySelectionSection(),
    TimelineSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    return SectionedPage(
      title: Phrase(writer.texts.pageName(address)), parent: .overview,
      lead: writer.texts.strategyLead(
        goal: writer.printer.goal(), horizon: site.edition.version.horizon),
      sections: Self.sections
    ).html(&writer)
  }
}
