internal import Editions
package import Markup
internal import StrategyModel

/// What of a demonstration is invented.
package struct DemonstrationSection: PageSection {
  package let anchor = "demonstration"

  package func heading(_ texts: any Texts) -> String { texts.demonstrationHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    guard let notice = writer.edition.notice else { return nil }
    let projects = writer.edition.projects.compactMap(\.project)
    let marked = projects.count(where: \.isDemonstration)
    return writer.paragraph(Phrase(writer.quoted(notice.sentence)))
      + element("p", text: writer.texts.demonstrationEntries(marked, of: projects.count))
  }
}
