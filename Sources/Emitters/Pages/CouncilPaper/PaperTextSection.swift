internal import Markup

/// Where the same text lies without markup, and what must be known of it.
struct PaperTextSection: PageSection {
  let anchor = "to-paste"
  /// See `CouncilPaper.notes`.
  let notes: [Phrase]

  func heading(_ texts: any Texts) -> String { texts.pasteHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    return element("p") {
      MarkupText(text: writer.texts.pasteMeaning)
      " " as MarkupText
      element("a", [("href", PaperTextEmitter.fileName)], text: PaperTextEmitter.fileName)
    } + notes.map { writer.paragraph($0, class: "note") }.joined()
  }
}
