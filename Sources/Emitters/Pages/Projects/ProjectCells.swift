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
  func link(_ project: ProjectFacts) -> MarkupText {
    writer.link(.project(project.id), writer.html(project.name))
  }

  /// By its id alone where the edition knows no more of it.
  func name(_ id: ProjectID) -> MarkupText {
    writer.edition.facts(id).map(name) ?? MarkupText(text: id.text)
  }

  /// What the mark means, where one of the projects has it.
  func remarks(_ projects: [ProjectFacts]) -> [MarkupText] {
    projects.contains(where: \.isDemonstration) ? [MarkupText(text: texts.demonstrationMark)] : []
  }

  func leads(_ project: ProjectFacts) -> MarkupText {
    guard !project.leads.isEmpty else { return writer.organisation(nil) }
    return project.leads.map { writer.organisation($0) }.joined(separator: "; ")
  }

  /// The mark of the status and its word; of an integrated project, where it went.
  func status(_ project: ProjectFacts) -> MarkupText {
    mark(project.status) + writer.html(words(project))
  }

  /// A status by itself.
  func status(_ status: Status) -> MarkupText {
    mark(status) + MarkupText(text: status.name[writer.language])
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

  private func mark(_ status: Status) -> MarkupText {
    element("span", [("class", "mark \(SlotStage(status).rawValue)")]) + " "
  }

  private func words(_ project: ProjectFacts) -> Phrase {
    if project.status == .integrated, let target = project.integratedInto,
      let name = writer.edition.facts(target)?.name
    {
      return texts.integrated(into: writer.quoted(name))
    }
    return Phrase(project.status.name[writer.language])
  }
}
