package import Editions
package import Markup
package import StrategyModel

extension PageWriter {
  /// All leads, the reporting one first.
  package func leads(of project: ProjectFacts) -> MarkupText {
    guard !project.leads.isEmpty else { return organisation(nil) }
    return project.leads.map { organisation($0) }.joined(separator: "; ")
  }

  /// The status in words beside its mark.
  package func markedStatus(of project: ProjectFacts) -> MarkupText {
    mark(project.stage) + html(status(of: project))
  }

  /// The mark of a part of the grid; words must stand beside it.
  package func mark(_ stage: SlotStage) -> MarkupText {
    element("span", [("class", "mark \(stage.rawValue)")]) + " "
  }

  /// With the project into which it went.
  package func status(of project: ProjectFacts) -> Phrase {
    if project.status == .integrated, let target = project.integratedInto,
      let name = edition.project(target)?.name
    {
      return texts.integrated(into: quoted(name))
    }
    return Phrase(project.status.name[language])
  }

  /// A text of the city's register or of a supplier, which is German whatever the page.
  package func german(_ text: String) -> MarkupText { html(Phrase(QuotedText(text, .de))) }
}
