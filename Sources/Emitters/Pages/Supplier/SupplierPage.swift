package import Editions
package import Markup
package import StrategyModel

/// The feedback that a supplier gets, within the report; for the office alone.
package struct SupplierPage: Page {
  private let sheet: FeedbackSheet

  package var address: PageAddress { .supplier(sheet.supplier.id) }

  package static func pages(of edition: Edition) -> [SupplierPage] {
    edition.feedback.map(SupplierPage.init)
  }

  private init(_ sheet: FeedbackSheet) { self.sheet = sheet }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let texts = writer.texts
    let page = SectionedPage(
      title: FeedbackHeading(sheet: sheet).title(texts), parent: .dataQuality,
      lead: Phrase(texts.feedbackLead(sheet)),
      sections: FeedbackParts.all.map { FeedbackSection(part: $0, sheet: sheet) })
    return page.html(&writer)
  }
}

/// A part of a feedback sheet on a page of the report.
private struct FeedbackSection: PageSection {
  let part: any FeedbackPart
  let sheet: FeedbackSheet

  var anchor: String { part.anchor }

  func heading(_ texts: any Texts) -> String { part.heading(texts) }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    part.content(sheet, writer.texts) { writer.nextTable() }
  }
}
