package import Editions
package import Markup
package import StrategyModel

/// The text block for the council paper, part by part, and the way to the same as plain text.
package struct CouncilPaperPage: Page {
  package init() {}

  package var address: PageAddress { .councilPaper }

  package static func pages(of edition: Edition) -> [CouncilPaperPage] {
    CouncilPaperDraft.exists(for: edition) ? [CouncilPaperPage()] : []
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let texts = writer.texts
    let paper = CouncilPaperDraft(site.edition, language, addresses: site.addresses).paper
    let page = SectionedPage(
      title: Phrase(texts.paperTitle(site.edition.period)),
      parent: site.has(.councilBriefing) ? .councilBriefing : .overview,
      lead: Phrase(texts.paperLead),
      sections: [PaperTextSection(notes: paper.notes)] + paper.parts.map(PaperPartSection.init))
    return page.html(&writer)
  }
}
