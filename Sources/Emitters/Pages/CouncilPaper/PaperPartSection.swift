internal import Markup

/// A part of the council paper.
struct PaperPartSection: PageSection {
  let part: CouncilPaper.Part

  init(_ part: CouncilPaper.Part) { self.part = part }

  var anchor: String { part.anchor }

  func heading(_ texts: any Texts) -> String { part.heading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    let writer = writer
    return part.blocks.map { html($0, writer) }.joined()
  }

  private func html(_ block: CouncilPaper.Block, _ writer: PageWriter) -> MarkupText {
    switch block {
    case .paragraph(let phrase): writer.paragraph(phrase)
    case .list(let items):
      element("ul", [("class", "paper-list")]) { html(items, writer) }
    case .numbered(let items):
      element("ol", [("class", "paper-list")]) { html(items, writer) }
    case .facts(let facts):
      element("dl", [("class", "rules")]) {
        for fact in facts {
          element("dt", text: fact.name)
          element("dd") { writer.html(fact.value) }
        }
      }
    }
  }

  private func html(_ items: [CouncilPaper.Item], _ writer: PageWriter) -> MarkupText {
    items.map { item in
      let text = writer.html(item.phrase)
      return element("li") { item.page.map { writer.link($0, text) } ?? text }
    }.joined()
  }
}
