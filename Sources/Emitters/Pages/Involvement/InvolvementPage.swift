package import Editions
package import Markup
package import StrategyModel

/// How urban society takes part: conferences, where ideas come from, partners, whom to ask.
package struct InvolvementPage: Page {
  package init() {}

  package var address: PageAddress { .involvement }

  /// None where there is nothing but a contact, which stands in the foot of every page.
  package static func pages(of edition: Edition) -> [InvolvementPage] {
    let version = edition.version
    let hasContent =
      !version.statements.involvement.isEmpty || !conferences(in: version).isEmpty
      || !origins(in: edition).isEmpty || !partners(in: edition).isEmpty
    return hasContent ? [InvolvementPage()] : []
  }

  /// The parts of the page in their order.
  package static let sections: [any PageSection] = [
    InvolvementStatementSection(), InvolvementConferencesSection(), InvolvementOriginsSection(),
    InvolvementPartnersSection(), InvolvementContactSection(),
  ]

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    return SectionedPage(
      title: Phrase(writer.texts.pageName(address)), parent: .overview,
      lead: Phrase(writer.texts.involvementLead), sections: Self.sections
    ).html(&writer)
  }

  static func conferences(in version: StrategyVersion) -> [Milestone] {
    version.milestones.filter { $0.kind == "citizens-conference" }
  }

  /// The core projects of which the register says where the idea came from.
  static func origins(in edition: Edition) -> [(project: ProjectFacts, origin: LocalizedText)] {
    edition.projects.compactMap(\.project).compactMap { project in
      project.texts["origin"].map { (project, $0) }
    }
  }

  /// The partners that this audience may know by name, in the order of the grid.
  static func partners(
    in edition: Edition
  ) -> [(project: ProjectFacts, name: String, partner: PartnerFacts)] {
    edition.projects.compactMap(\.project).flatMap { project in
      project.partners.compactMap { partner in partner.name.map { (project, $0, partner) } }
    }
  }
}
