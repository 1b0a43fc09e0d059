internal import Editions
package import Markup
internal import StrategyModel

/// A page below the overview: a heading that states the finding or names the thing, a sentence or
/// two, and parts.
package struct SectionedPage {
  /// The page's `h1`.
  package let title: Phrase
  /// The page to which a link above the heading leads back.
  package let parent: PageAddress?
  /// Stands under the heading.
  package let lead: Phrase?
  /// In their order; those that have nothing to say are left out.
  package let sections: [any PageSection]
  /// Stands under the parts, such as the way to the next page.
  package let foot: MarkupText
  /// See `PageFrame.form`.
  package let form: String?

  package init(
    title: Phrase, parent: PageAddress? = nil, lead: Phrase? = nil,
    sections: [any PageSection], foot: MarkupText = MarkupText(), form: String? = nil
  ) {
    self.title = title
    self.parent = parent
    self.lead = lead
    self.sections = sections
    self.foot = foot
    self.form = form
  }

  /// The whole document.
  package func html(_ writer: inout PageWriter) -> MarkupText {
    let written = sections.compactMap { WrittenSection($0, &writer) }
    let frame = PageFrame(
      address: writer.address, title: windowTitle(writer),
      sections: written.count > 1 ? written : [], form: form)
    return frame.html(writer, main: heading(writer) + written.map(\.markup).joined() + foot)
  }

  private func heading(_ writer: PageWriter) -> MarkupText {
    element("div", [("class", "heading")]) {
      if let parent, writer.site.has(parent) {
        element("p", [("class", "trail")]) {
          writer.link(parent, MarkupText(text: "← \(writer.texts.pageName(parent))"))
        }
      }
      element("h1") {
        element("span", [("class", "kicker")]) { PageImprint(writer).kicker }
        " " as MarkupText
        writer.html(title)
      }
      if let lead { writer.paragraph(lead, class: "lead") }
      "\n" as MarkupText
    }
  }

  /// As windows and bookmarks show it.
  private func windowTitle(_ writer: PageWriter) -> String {
    let edition = writer.edition
    let title =
      "\(title.plain) – \(writer.quoted(edition.strategy).text), "
      + writer.texts.reportingPeriod(edition.period)
    guard let notice = edition.notice else { return title }
    return title + " (\(writer.quoted(notice.word).text))"
  }
}
