/// The text block for the council paper (Mitteilungsvorlage) of a period, in one language; a page
/// and a plain text are printed from it.
package struct CouncilPaper: Sendable {
  /// A part with its heading.
  package struct Part: Sendable {
    /// Lower-case letters and hyphens.
    package let anchor: String
    package let heading: String
    package let blocks: [Block]
  }

  package enum Block: Sendable {
    case paragraph(Phrase)
    case list([Item])
    case numbered([Item])
    /// A name and what it is: `Federführend` and the unit.
    case facts([(name: String, value: Phrase)])
  }

  /// An entry of a list; it leads to a page where one is named.
  package struct Item: Sendable {
    package let phrase: Phrase
    package let page: PageAddress?

    package init(_ phrase: Phrase, page: PageAddress? = nil) {
      self.phrase = phrase
      self.page = page
    }
  }

  /// What must stand before the text wherever it goes: that it is a demonstration, or a draft.
  package let notes: [Phrase]
  package let parts: [Part]
}
