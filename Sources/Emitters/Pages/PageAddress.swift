package import Editions
package import StrategyModel

/// Where a page lies within the folder of its language; addresses never change.
package enum PageAddress: Hashable, Sendable {
  case overview
  case strategy
  case councilBriefing
  case councilPaper
  case projects
  case changes
  case dataQuality
  case methods
  case involvement
  case imprint
  case competency(CompetencyID)
  case focus(FocusID)
  /// By the issue's id.
  case issue(String)
  case project(ProjectID)
  case supplier(SupplierID)

  /// With `/`: `competencies/K1.html`.
  package var path: String {
    switch self {
    case .overview: "index.html"
    case .strategy: "strategy.html"
    case .councilBriefing: "council-briefing.html"
    case .councilPaper: "council-paper.html"
    case .projects: "projects.html"
    case .changes: "changes.html"
    case .dataQuality: "data-quality.html"
    case .methods: "methods.html"
    case .involvement: "involvement.html"
    case .imprint: "imprint.html"
    case .competency(let id): "competencies/\(id).html"
    case .focus(let id): "foci/\(id).html"
    case .issue(let id): "issues/\(id).html"
    case .project(let id): "projects/\(id).html"
    case .supplier(let id): "suppliers/\(id).html"
    }
  }

  /// From a page of the same language to this one: `../methods.html`.
  package func relative(to page: PageAddress) -> String {
    PageAddress.way(from: page.path, to: path)
  }

  /// This page in another language, seen from itself.
  package func inLanguage(_ language: Language) -> String {
    PageAddress.root(of: path) + "../\(language.rawValue)/\(path)"
  }

  private static func way(from page: String, to target: String) -> String {
    let own = page.split(separator: "/").dropLast()
    let other = target.split(separator: "/")
    let shared = zip(own, other.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: own.count - shared)
    return (up + other.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  /// From a page to the folder of its language: empty or `../`.
  private static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
