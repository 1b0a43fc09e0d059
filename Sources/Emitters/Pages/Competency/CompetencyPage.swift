internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// A competency with its main foci: the finding, figures, every slot, what changed.
///
/// It exists once a core project stands in the competency or the office wrote on it.
package struct CompetencyPage: Page {
  package let competency: CompetencyID

  package var address: PageAddress { .competency(competency) }

  package static func pages(of edition: Edition) -> [CompetencyPage] {
    let filled = Set(
      edition.projects.filter { !$0.allProjects.isEmpty }.map(\.slot.focus.competency))
    return edition.version.competencies.map(\.id)
      .filter { filled.contains($0) || edition.texts.competencies[$0] != nil }
      .map { CompetencyPage(competency: $0) }
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let part = GridPart(.competency, competency.description)
    return SectionedPage(
      title: part.finding(writer.competencyPhrase(competency), writer), parent: .overview,
      lead: part.lead(writer),
      sections: [
        KeyFiguresSection(part.dimension, part.member), MoneySection(part: part),
        OfficeTextSection(subject: .competency(competency)),
        CompetencyFociSection(competency: competency),
        CompetencyProjectsSection(competency: competency),
        CompetencyChangesSection(competency: competency),
      ]
    ).html(&writer)
  }
}

/// A competency or main focus as a member of its dimension.
struct GridPart {
  let dimension: Dimension
  let member: String

  init(_ dimension: Dimension, _ member: String) {
    self.dimension = dimension
    self.member = member
  }

  /// `K4 Talentschmiede: 4 von 25 Kernprojekten sind umgesetzt`.
  func finding(_ name: Phrase, _ writer: PageWriter) -> Phrase {
    writer.texts.partFinding(
      name,
      writer.texts.progressTitle(
        implemented: writer.printer.value(.implemented, dimension, member),
        goal: writer.printer.goal(dimension, member)))
  }

  /// What the projects are that are not implemented.
  func lead(_ writer: PageWriter) -> Phrase {
    let printer = writer.printer
    return writer.texts.lead(
      unfinished: printer.value(.unfinished, dimension, member),
      lapsed: printer.value(.lapsed, dimension, member),
      open: printer.value(.open, dimension, member))
  }
}
