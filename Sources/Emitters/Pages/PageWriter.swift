package import Editions
package import Markup
package import StrategyModel

/// Writes the parts of one page: the edition in one language, the page's place among the others, and
/// the numbers that tables and pictures have had so far.
package struct PageWriter {
  package let site: Site
  package let address: PageAddress
  package let texts: any Texts
  package let printer: FigurePrinter
  private var tables = 0
  private var pictures = 0

  package init(_ site: Site, _ language: Language, at address: PageAddress) {
    self.site = site
    self.address = address
    texts = language.texts
    printer = FigurePrinter(site.edition.figures, texts.numbers)
  }

  package var edition: Edition { site.edition }

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

  /// A text of the office with its figures put in.
  package func phrase(_ text: EditorialText) -> Phrase { editorial.phrase(text) }

  /// The same by paragraphs.
  package func paragraphs(_ text: EditorialText) -> [Phrase] { editorial.paragraphs(text) }

  private var editorial: EditorialPrinter { EditorialPrinter(printer, language) }

  package func paragraph(_ phrase: Phrase, class name: String? = nil) -> MarkupText {
    element("p", [("class", name)]) { html(phrase) }
  }

  /// The content as a link to another page; alone where there is no such page, or it is this one.
  package func link(_ target: PageAddress, _ content: MarkupText) -> MarkupText {
    guard site.has(target), target != address else { return content }
    return element("a", [("href", target.relative(to: address))]) { content }
  }

  /// The same with an anchor on that page.
  package func link(_ target: PageAddress, _ anchor: String, _ content: MarkupText) -> MarkupText {
    guard site.has(target) else { return content }
    let page = target == address ? "" : target.relative(to: address)
    return element("a", [("href", "\(page)#\(anchor)")]) { content }
  }

  /// The name of an organisation; nil is "not stated".
  package func organisation(_ id: SupplierID?) -> MarkupText {
    guard let id else { return MarkupText(text: texts.notStated) }
    guard let organisation = edition.organisation(id) else { return MarkupText(text: id.text) }
    return html(organisation.name)
  }
}
