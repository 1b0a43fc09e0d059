package import Editions
internal import Markup
internal import StrategyModel

/// Writes every page of an edition in every language: `<language>/<path>` in the reports' tree.
package struct PageEmitter: Emitter {
  private let sha256: StyleSheet.Hash

  /// - Parameter sha256: SHA-256 in Base64, for the pages' content security policy.
  package init(sha256: @escaping StyleSheet.Hash) { self.sha256 = sha256 }

  package func documents(of edition: Edition) -> [Document] {
    let site = Site(edition, style: StyleSheet(edition.branding, sha256: sha256))
    let pages = PageList.pages(of: edition)
    return Language.allCases.flatMap { language in
      pages.map { page in
        Document(.reports, "\(language.rawValue)/\(page.address.path)") {
          page.html(site, language).bytes
        }
      }
    }
  }
}
