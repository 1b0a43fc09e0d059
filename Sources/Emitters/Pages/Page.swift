package import Editions
package import Markup
package import StrategyModel

/// A page of a report, made from an edition in one language.
package protocol Page: Sendable {
  var address: PageAddress { get }

  /// The pages of this kind that an edition has, in order: one that says no more than the page above
  /// it does not exist.
  static func pages(of edition: Edition) -> [Self]

  /// The whole HTML document.
  func html(_ site: Site, _ language: Language) -> MarkupText
}

/// Every kind of page.
package enum PageList {
  /// In the order in which they are made.
  package static let kinds: [any Page.Type] = [
    OverviewPage.self, StrategyPage.self, ProjectsPage.self, CompetencyPage.self, FocusPage.self,
    IssuePage.self, ProjectPage.self, ChangesPage.self, CouncilBriefingPage.self,
    CouncilPaperPage.self, DataQualityPage.self, MethodsPage.self, InvolvementPage.self,
    ImprintPage.self, SupplierPage.self,
  ]

  package static func pages(of edition: Edition) -> [any Page] {
    kinds.flatMap { $0.pages(of: edition) as [any Page] }
  }
}
