package import Editions
package import Markup
package import StrategyModel

/// Who answers for the pages, and how accessible they are.
package struct ImprintPage: Page {
  package init() {}

  package var address: PageAddress { .imprint }

  /// None where the city states neither.
  package static func pages(of edition: Edition) -> [ImprintPage] {
    edition.branding.imprint.isEmpty && edition.branding.accessibility.isEmpty
      ? [] : [ImprintPage()]
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    return SectionedPage(
      title: Phrase(writer.texts.pageName(address)), parent: .overview,
      sections: [ImprintSection(), AccessibilitySection()]
    ).html(&writer)
  }
}
