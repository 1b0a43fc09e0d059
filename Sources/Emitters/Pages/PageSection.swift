package import Markup

/// A part of a page with a heading of its own, reached from the page's list of contents.
package protocol PageSection: Sendable {
  /// The id of the part; lower-case letters and hyphens.
  var anchor: String { get }

  func heading(_ texts: any Texts) -> String

  /// What stands under the heading; nil where the edition has nothing to say here.
  func content(_ writer: inout PageWriter) -> MarkupText?
}

/// A part as it was written, with what the list of contents needs.
package struct WrittenSection {
  package let anchor: String
  package let heading: String
  package let markup: MarkupText

  /// Nil where the part has nothing to say.
  package init?(_ section: any PageSection, _ writer: inout PageWriter) {
    guard let content = section.content(&writer) else { return nil }
    self.init(anchor: section.anchor, heading: section.heading(writer.texts), content)
  }

  init(anchor: String, heading: String, _ content: MarkupText) {
    self.anchor = anchor
    self.heading = heading
    markup = element("section", [("id", anchor), ("aria-labelledby", "\(anchor)-heading")]) {
      element("h2", [("id", "\(anchor)-heading")], text: heading)
      content
      "\n" as MarkupText
    }
  }
}
