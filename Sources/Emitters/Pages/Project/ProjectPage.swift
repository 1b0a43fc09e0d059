internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// Everything that an audience may know of one core project that stands or stood in a slot.
package struct ProjectPage: Page {
  package let project: ProjectFacts
  /// In the order of the grid; nil at its ends.
  package let previous: ProjectID?
  package let next: ProjectID?

  package var address: PageAddress { .project(project.id) }

  package static func pages(of edition: Edition) -> [ProjectPage] {
    let projects = edition.projects.flatMap(\.allProjects)
    return projects.indices.map { place in
      ProjectPage(
        project: projects[place], previous: place > 0 ? projects[place - 1].id : nil,
        next: place + 1 < projects.count ? projects[place + 1].id : nil)
    }
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let lead =
      project.texts["description"].map { Phrase(writer.quoted($0)) }
      ?? (project.isPlaceholder ? Phrase(writer.texts.placeholderMeaning) : nil)
    return SectionedPage(
      title: Phrase(writer.quoted(project.name)), parent: .focus(project.slot.focus), lead: lead,
      sections: [
        ProjectGlanceSection(project: project), OfficeTextSection(subject: .project(project.id)),
        ProjectContentSection(project: project), ProjectChangesSection(project: project),
        ProjectDatesSection(project: project), ProjectReportSection(project: project),
        ProjectIndicatorsSection(project: project), ProjectIssuesSection(project: project),
        ProjectDecisionsSection(project: project), ProjectPartnersSection(project: project),
        ProjectSourcesSection(project: project), ProjectInventedSection(project: project),
      ], foot: foot(writer)
    ).html(&writer)
  }

  private func foot(_ writer: PageWriter) -> MarkupText {
    let withheld = writer.edition.withheld.map { $0.name[writer.language] }
    let links = [(previous, "←\u{A0}", ""), (next, "", "\u{A0}→")].compactMap { id, before, after in
      id.map { id in
        element("li") {
          MarkupText(text: before)
          writer.projectName(id)
          MarkupText(text: after)
        }
      }
    }
    return element("div", [("class", "foot")]) {
      if !withheld.isEmpty {
        element("p", [("class", "quiet")], text: writer.texts.leftOut(withheld))
      }
      if !links.isEmpty {
        element("nav", [("class", "neighbours"), ("aria-label", writer.texts.neighbours)]) {
          element("ul") { links }
        }
      }
      "\n" as MarkupText
    }
  }
}
