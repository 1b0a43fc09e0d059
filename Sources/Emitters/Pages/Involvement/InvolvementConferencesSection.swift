internal import Editions
package import Markup
internal import StrategyModel

/// The citizens' conferences in order of time.
package struct InvolvementConferencesSection: PageSection {
  package let anchor = "conferences"

  package func heading(_ texts: any Texts) -> String { texts.conferencesHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let conferences = InvolvementPage.conferences(in: writer.edition.version)
    guard !conferences.isEmpty else { return nil }
    let current = writer
    return element("ul", [("class", "points")]) {
      for conference in DatedMilestone.sorted(conferences, writer.texts) {
        element("li") {
          MarkupText(text: "\(conference.date): ")
          current.html(conference.milestone.name)
        }
      }
    }
  }
}
