internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// Every core project in one list, and what the list is by focus, batch, organisation and lead.
package struct ProjectsPage: Page {
  package init() {}

  package var address: PageAddress { .projects }

  package static func pages(of edition: Edition) -> [ProjectsPage] { [ProjectsPage()] }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    ProjectsSection(), LapsedSection(), OpenSlotsSection(), FocusSection(), BatchSection(),
    OrganisationKindSection(), LeadSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let printer = writer.printer
    let page = SectionedPage(
      title: writer.texts.projectsTitle(fixed: printer.value(.fixed), goal: printer.goal()),
      parent: .overview,
      lead: writer.texts.projectsLead(
        implemented: printer.value(.implemented), unfinished: printer.value(.unfinished),
        lapsed: printer.value(.lapsed)),
      sections: Self.sections, form: "landscape")
    return page.html(&writer)
  }
}
