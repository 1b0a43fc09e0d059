package import Editions
package import Markup
package import StrategyModel

/// Writes the parts of one page: the edition in one language, and the numbers that tables and
/// pictures have had so far.
package struct PageWriter {
  package let edition: Edition
  package let texts: any Texts
  package let printer: FigurePrinter
  private var tables = 0
  private var pictures = 0

  package init(_ edition: Edition, _ language: Language) {
    self.edition = edition
    texts = language.texts
    printer = FigurePrinter(edition.figures, texts.numbers)
  }

  package var language: Language { texts.language }

  package mutating func nextTable() -> Int {
    tables += 1
    return tables
  }

  package mutating func nextPicture() -> Int {
    pictures += 1
    return pictures
  }

  /// A phrase as HTML on this page.
  package func html(_ phrase: Phrase) -> MarkupText { phrase.html(language) }

  /// A text from the city's data, marked where it is in another language than the page.
  package func html(_ text: LocalizedText) -> MarkupText { html(Phrase(quoted(text))) }

  package func quoted(_ text: LocalizedText) -> QuotedText { QuotedText(text, on: language) }

  package func paragraph(_ phrase: Phrase, class name: String? = nil) -> MarkupText {
    element("p", [("class", name)]) { html(phrase) }
  }

  /// The name of an organisation; nil is "not stated".
  package func organisation(_ id: SupplierID?) -> MarkupText {
    guard let id else { return MarkupText(text: texts.notStated) }
    guard let organisation = edition.organisation(id) else { return MarkupText(text: id.text) }
    return html(organisation.name)
  }
}
