internal import Aggregation
internal import Editions
internal import StrategyModel

/// A core project that the council should know of, with the most serious reason why.
struct BriefingException {
  /// The reasons, the most serious first.
  enum Reason: Hashable {
    /// Cancelled or integrated since the last period; replaced in its slot where it was at once.
    case lapsed
    /// Its first planned end has come and it is not implemented.
    case overdue(since: PartialDate)
    /// Its planned end is later than in the last period.
    case moved(days: Int, to: PartialDate)
    case unknown

    fileprivate var rank: Int {
      switch self {
      case .lapsed: 0
      case .overdue: 1
      case .moved: 2
      case .unknown: 3
      }
    }

    /// Within a rank the greater one comes first.
    fileprivate var weight: Int {
      switch self {
      case .lapsed, .unknown: 0
      case .overdue(let since): -since.last.ordinal
      case .moved(let days, _): days
      }
    }
  }

  /// A planned end that moved by more days than these is an exception.
  static let movedDays = 90

  let project: ProjectFacts
  let reason: Reason

  /// The most serious first, then in the order of the grid; each project once.
  static func all(in edition: Edition) -> [BriefingException] {
    let changes = Dictionary(grouping: edition.changes, by: \.project)
    let found = edition.projects.flatMap { entry -> [BriefingException] in
      let replaced = entry.former.filter { wasReplaced($0, by: entry.project, changes) }
      let lapsed = replaced.map { BriefingException(project: $0, reason: .lapsed) }
      guard let project = entry.project else { return lapsed }
      return lapsed
        + [reason(project, changes[project.id] ?? [], edition)].compactMap { $0 }
        .map { BriefingException(project: project, reason: $0) }
    }
    return found.enumerated().sorted {
      ($0.element.reason.rank, -$0.element.reason.weight, $0.offset)
        < ($1.element.reason.rank, -$1.element.reason.weight, $1.offset)
    }.map(\.element)
  }

  private static func reason(
    _ project: ProjectFacts, _ changes: [Change], _ edition: Edition
  ) -> Reason? {
    if project.status.isLapsed {
      return changes.contains { $0.kind == .statusChanged } ? .lapsed : nil
    }
    guard project.status != .implemented else { return nil }
    if let end = project.baselineEnd, end.last <= edition.period.lastDay {
      return .overdue(since: end)
    }
    for change in changes where change.kind == .plannedEndMoved {
      if let days = change.days, days > movedDays, case .date(let end)? = change.now {
        return .moved(days: days, to: end)
      }
    }
    return project.status == .unknown ? .unknown : nil
  }

  /// It lapsed and was replaced within the same period, so that its slot's project is another one.
  private static func wasReplaced(
    _ former: ProjectFacts, by current: ProjectFacts?, _ changes: [ProjectID: [Change]]
  ) -> Bool {
    guard let current else { return false }
    return (changes[current.id] ?? []).contains { change in
      guard change.kind == .replaced, case .project(former.id)? = change.was else { return false }
      return former.statusSince.map { $0.last > change.against.lastDay } ?? true
    }
  }
}
