internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// A main focus slot by slot, with what each project is about.
///
/// It exists once a core project has stood in one of its slots.
package struct FocusPage: Page {
  package let focus: FocusID

  package var address: PageAddress { .focus(focus) }

  package static func pages(of edition: Edition) -> [FocusPage] {
    let filled = Set(edition.projects.filter { !$0.allProjects.isEmpty }.map(\.slot.focus))
    return edition.version.foci.map(\.id).filter(filled.contains).map { FocusPage(focus: $0) }
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let part = GridPart(.mainFocus, focus.description)
    return SectionedPage(
      title: part.finding(writer.focusPhrase(focus), writer),
      parent: .competency(focus.competency), lead: part.lead(writer),
      sections: [FocusSlotsSection(focus: focus)]
    ).html(&writer)
  }
}
