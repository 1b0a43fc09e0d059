internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// How figures come about, in words: every counting rule, what is expected and carried forward, who
/// reads what, which data are offered.
package struct MethodsPage: Page {
  package init() {}

  package var address: PageAddress { .methods }

  package static func pages(of edition: Edition) -> [MethodsPage] { [MethodsPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    CountingSection(), ReportsSection(), ThresholdsSection(), StatusesSection(), RulesSection(),
    IssueRulesSection(), AudiencesSection(), DemonstrationSection(), DataFilesSection(),
    VersionsSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let page = SectionedPage(
      title: Phrase(writer.texts.methodsHeading), parent: .overview,
      lead: Phrase(writer.texts.methodsLead), sections: Self.sections)
    return page.html(&writer)
  }
}

extension CountingRule {
  /// Where the methods page explains the rule: `rule-implemented`.
  package var anchor: String { "rule-\(id)" }
}
