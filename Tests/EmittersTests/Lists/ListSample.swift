import Aggregation
import Editions
import Markup
import StrategyModel

@testable import Emitters

extension PageSample {
  /// The small sample with the period before: one newly implemented, one newly fixed, one that
  /// replaces another, a planned end that moved, and a status that went back.
  static var changed: PageSample {
    var sample = small
    sample.projects[1].plannedEnd = "2025-03-31"
    sample.projects[3].isReplaced = true
    sample.projects[3].status = .cancelled
    var follower = Project(
      slot: "K2-S1-P1", name: LocalizedText(de: "Nachfolger", en: "Follower"), status: .planned,
      lead: "musteramt-a", report: "2024-Q2", batch: "2")
    follower.replaces = "kp-4"
    sample.projects.append(follower)
    var earlier = Array(sample.projects.dropLast())
    earlier[0].status = .ongoing
    earlier[0].since = "2021"
    earlier[1].plannedEnd = "2024-12-31"
    earlier[2].status = .paused
    earlier[2].integratedInto = nil
    earlier[3].isReplaced = false
    sample.earlier = [sample.before(earlier)]
    return sample
  }

  /// The pages that list what the edition knows.
  static let listPages: [any Page] = [
    ProjectsPage(), ChangesPage(), DataQualityPage(), MethodsPage(),
  ]

  /// The page in a language as a reader's program parses it.
  func drawing(_ page: any Page, _ language: Language) -> ChartDrawing? {
    edition().map { ChartDrawing(page.html($0.site, language).string) }
  }
}
