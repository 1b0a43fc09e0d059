internal import Editions
internal import StrategyModel

/// The core projects whose status does not rest on a report of this period.
struct OldReports {
  /// In the order of the grid.
  let projects: [ProjectFacts]

  init(_ edition: Edition) {
    projects = edition.projects.compactMap(\.project).filter {
      $0.carriedForward == true || $0.isStale == true
    }
  }

  /// How many are carried forward, and how many are too old to count.
  func sentences(_ texts: any Texts) -> [String] {
    let stale = projects.count { $0.isStale == true }
    let carried = projects.count - stale
    return (carried > 0 ? [texts.carriedForward(carried)] : [])
      + (stale > 0 ? [texts.stale(stale)] : [])
  }
}
