internal import Editions
package import Markup
internal import StrategyModel

/// The competencies with their main foci, and how many slots they make.
package struct StrategyGridSection: PageSection {
  package let anchor = "grid"

  package func heading(_ texts: any Texts) -> String { texts.gridHeading }

  package func content(_ writer: inout PageWriter) -> MarkupText? {
    let version = writer.edition.version
    let shape = GridShape(version)
    let current = writer
    return writer.paragraph(
      writer.texts.arithmetic(shape, goal: writer.printer.goal()), class: "arithmetic")
      + element("div", [("class", "grid-list")]) {
        for competency in version.competencies {
          element("div") {
            element("h3") {
              current.link(
                .competency(competency.id),
                "\(competency.id.description) " + current.html(competency.name))
            }
            foci(of: competency, shape, current)
          }
          "\n" as MarkupText
        }
      }
  }

  private func foci(
    of competency: Competency, _ shape: GridShape, _ writer: PageWriter
  ) -> MarkupText {
    element("ul", [("class", "points")]) {
      for focus in competency.foci {
        element("li") {
          writer.link(.focus(focus.id), writer.focusName(focus.id))
          if !shape.hasEvenFoci { MarkupText(text: " (\(writer.texts.slots(focus.slots)))") }
        }
      }
    }
  }
}
