internal import Aggregation
package import Editions
package import Markup
package import StrategyModel

/// A cross-cutting issue: its requirement, conflicts first, figures, projects by relevance.
///
/// It exists once more is known of it than its name: a requirement, a kind, or a project on which
/// the office states something.
package struct IssuePage: Page {
  package let issue: CrossCuttingIssue

  package var address: PageAddress { .issue(issue.id) }

  package static func pages(of edition: Edition) -> [IssuePage] {
    let stated = Set(edition.projects.flatMap(\.allProjects).flatMap(\.issues).map(\.issue))
    return edition.version.issues
      .filter { $0.kind != nil || $0.requirement != nil || stated.contains($0.id) }
      .map { IssuePage(issue: $0) }
  }

  package func html(_ site: Site, _ language: Language) -> MarkupText {
    var writer = PageWriter(site, language, at: address)
    let printer = writer.printer
    let finding = writer.texts.issueFinding(
      contributing: printer.value(.contributing, .crossCuttingIssue, issue.id),
      conflicts: printer.value(.conflicts, .crossCuttingIssue, issue.id))
    let statements = IssueStatements(issue.id, site.edition)
    return SectionedPage(
      title: writer.texts.partFinding(Phrase(writer.quoted(issue.name)), finding),
      parent: .overview,
      lead: writer.texts.issueRequirement(
        issue.requirement.map(writer.quoted), kind: issue.kind.map(writer.quoted)),
      sections: [
        IssueConflictsSection(statements: statements), IssueFiguresSection(issue: issue.id),
        IssueProjectsSection(statements: statements),
      ]
    ).html(&writer)
  }
}

/// What the office states on the projects of the grid and one issue.
struct IssueStatements {
  struct Entry {
    let project: ProjectFacts
    let facts: IssueFacts
  }

  /// Current projects that are not lapsed: those that the issue's figures count.
  let counted: [Entry]
  /// Lapsed and replaced projects.
  let lapsed: [Entry]

  init(_ issue: String, _ edition: Edition) {
    func entries(_ projects: [ProjectFacts]) -> [Entry] {
      projects.compactMap { project in
        project.issues.first { $0.issue == issue }.map { Entry(project: project, facts: $0) }
      }
    }
    let current = edition.projects.compactMap(\.project)
    counted = entries(current.filter { !$0.status.isLapsed })
    lapsed = entries(
      edition.projects.flatMap { entry in
        entry.allProjects.filter { $0.status.isLapsed || $0.id != entry.project?.id }
      })
  }

  func counted(_ relevance: Relevance?) -> [Entry] {
    counted.filter { $0.facts.relevance == relevance }
  }
}
