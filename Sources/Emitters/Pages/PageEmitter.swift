package import Editions
internal import Markup
internal import StrategyModel

/// Writes every page of an edition in every language: `<language>/<path>` in the reports' tree.
package struct PageEmitter: Emitter {
  package init() {}

  package func documents(of edition: Edition) -> [Document] {
    Language.allCases.flatMap { language in
      PageList.pages(of: edition).map { page in
        Document(.reports, "\(language.rawValue)/\(page.path)") {
          page.html(edition, language).bytes
        }
      }
    }
  }
}
