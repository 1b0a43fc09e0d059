package import Editions
internal import StrategyModel

/// Writes the text of the council paper without markup, in every language:
/// `<language>/council-paper.txt` in the reports' tree, in UTF-8.
package struct PaperTextEmitter: Emitter {
  package init() {}

  /// The file's name beside the pages.
  static let fileName = "council-paper.txt"

  package func documents(of edition: Edition) -> [Document] {
    guard CouncilPaperDraft.exists(for: edition) else { return [] }
    let addresses = Set(PageList.pages(of: edition).map(\.address))
    return Language.allCases.map { language in
      Document(.reports, "\(language.rawValue)/\(Self.fileName)") {
        let draft = CouncilPaperDraft(edition, language, addresses: addresses)
        return Array(PlainPaper.text(draft.paper).utf8)
      }
    }
  }
}
