internal import Aggregation
internal import Editions
internal import Markup
internal import StrategyModel

/// What tables of core projects say of one: its name, its leads, its status.
struct ProjectCells {
  let writer: PageWriter

  init(_ writer: PageWriter) { self.writer = writer }

  private var texts: any Texts { writer.texts }

  /// The name, which leads to the project's page, and the mark of what is set for demonstration.
  func name(_ project: ProjectFacts) -> MarkupText {
    project.isDemonstration ? link(project) + "\u{A0}°" : link(project)
  }

  /// The name without the mark, for where nothing explains it.
  func link(_ project: ProjectFacts) -> MarkupText { writer.projectName(project) }

  /// By its id alone where the edition knows no more of it.
  func name(_ id: ProjectID) -> MarkupText {
    writer.edition.project(id).map(name) ?? MarkupText(text: id.text)
  }

  /// What the mark means, where one of the projects has it.
  func remarks(_ projects: [ProjectFacts]) -> [MarkupText] {
    projects.contains(where: \.isDemonstration) ? [MarkupText(text: texts.demonstrationMark)] : []
  }

  func leads(_ project: ProjectFacts) -> MarkupText { writer.leads(of: project) }

  /// The mark of the status and its word; of an integrated project, where it went.
  func status(_ project: ProjectFacts) -> MarkupText { writer.markedStatus(of: project) }

  /// A status by itself.
  func status(_ status: Status) -> MarkupText {
    writer.mark(SlotStage(status)) + MarkupText(text: status.name[writer.language])
  }

  /// A cell with the day since which the status holds.
  func since(_ project: ProjectFacts) -> MarkupText { date(project.statusSince) }

  /// A cell with a date; a dash where there is none.
  func date(_ date: PartialDate?) -> MarkupText {
    element("td", [("class", "date")], text: date.map(texts.date) ?? "–")
  }

  func slot(_ project: ProjectFacts) -> MarkupText {
    element("td", [("class", "slot")], text: project.slot.description)
  }

  /// The head of a row.
  func head(_ project: ProjectFacts) -> MarkupText {
    element("th", [("scope", "row")]) { name(project) }
  }
}
