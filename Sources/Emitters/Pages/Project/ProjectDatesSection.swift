internal import Editions
internal import Markup
internal import StrategyModel

/// When a project was to begin and end, when it did or will, and by how much that moved.
struct ProjectDatesSection: PageSection {
  let project: ProjectFacts
  let anchor = "dates"

  func heading(_ texts: any Texts) -> String { texts.projectDatesHeading }

  func content(_ writer: inout PageWriter) -> MarkupText? {
    var facts = FactList()
    for (field, date) in Self.starts(project) + Self.ends(project) {
      facts.add(writer.texts.label(field), Self.html(field, date, project, writer))
    }
    return facts.html
  }

  private static func starts(_ project: ProjectFacts) -> [(ProjectField, PartialDate)] {
    stated([(.plannedStart, project.plannedStart), (.actualStart, project.actualStart)])
  }

  /// The ends that are known, in the order in which they become known.
  static func ends(_ project: ProjectFacts) -> [(ProjectField, PartialDate)] {
    stated([
      (.baselineEnd, project.baselineEnd), (.plannedEnd, project.plannedEnd),
      (.expectedEnd, project.expectedEnd), (.actualEnd, project.actualEnd),
    ])
  }

  private static func stated(_ dates: [(ProjectField, PartialDate?)])
    -> [(ProjectField, PartialDate)]
  {
    dates.compactMap { field, date in date.map { (field, $0) } }
  }

  /// The date, and for an end by how many days it is later or earlier than planned.
  static func html(
    _ field: ProjectField, _ date: PartialDate, _ project: ProjectFacts, _ writer: PageWriter
  ) -> MarkupText {
    let words = MarkupText(text: writer.texts.date(date))
    guard let shift = shift(field, date, project, writer.texts) else { return words }
    return words + " " + element("span", [("class", "remark")], text: "(\(shift))")
  }

  private static func shift(
    _ field: ProjectField, _ date: PartialDate, _ project: ProjectFacts, _ texts: any Texts
  ) -> String? {
    switch field {
    case .plannedEnd where project.baselineEnd != nil, .expectedEnd, .actualEnd:
      ShiftedEnd.words(date, project, texts)
    default: nil
    }
  }
}
