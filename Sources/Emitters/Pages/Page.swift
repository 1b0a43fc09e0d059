package import Editions
package import Markup
package import StrategyModel

/// A page of a report, made from an edition in one language.
package protocol Page: Sendable {
  /// Where it lies within the folder of its language: `index.html`.
  var path: String { get }

  /// The whole HTML document.
  func html(_ edition: Edition, _ language: Language) -> MarkupText
}

/// The pages that an edition has.
package enum PageList {
  package static func pages(of edition: Edition) -> [any Page] { [OverviewPage()] }
}
