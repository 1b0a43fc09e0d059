import StrategyModel

/// The slots and projects that a member's figures are counted from.
struct CountedGroup: Sendable {
  let basis: CountingBasis
  let history: CountingHistory
  let dimension: Dimension
  let member: Member
  /// The current project of each of the member's slots; open slots are absent.
  let slots: [ProjectState]
  /// Every project of the member's slots, replaced ones included, fixed or not.
  let projects: [ProjectState]

  private var issue: String? { dimension == .crossCuttingIssue ? member.id : nil }

  /// The current projects whose status is counted: for an issue only those that contribute.
  var counted: [ProjectState] { issue == nil ? slots : contributing }

  /// The current projects that are not lapsed and matter to the issue.
  var contributing: [ProjectState] {
    slots.filter { !$0.status.isLapsed && isRelevant($0.project) }
  }

  func count(_ status: Status) -> Int { counted.count { $0.status == status } }

  /// What the office says of a project and this issue.
  func statement(_ state: ProjectState) -> IssueStatement? {
    issue.flatMap { basis.statement(state.project, $0) }
  }

  private func isRelevant(_ project: ProjectID) -> Bool {
    guard let issue else { return true }
    switch basis.statement(project, issue)?.relevance {
    case .significant, .principal: return true
    case .some(.none), nil: return false
    }
  }

  /// How far the member's figures rest on reports of the period itself.
  ///
  /// A project replaced within the period still owes its report, so projects are looked at and
  /// not only slots; the oldest report is one that is counted, so there slots are.
  var coverage: Coverage {
    let expected = projects.filter { $0.isExpected && isRelevant($0.project) }
    return Coverage(
      reported: expected.count(where: \.isReported), expected: expected.count,
      oldestReport: counted.compactMap { $0.countedReport == nil ? nil : $0.reportPeriod }.min())
  }

  /// How many of the member's slots can still end as implemented; nil without a goal.
  var reachableMaximum: Int? {
    guard let goal = member.goal else { return nil }
    switch basis.version.counting.lapsedSlots {
    case .refillable: return goal
    case .closed: return goal - slots.count { $0.status.isLapsed }
    }
  }

  /// The member's slots that were implemented a number of periods before; nil where not known.
  func implemented(periodsBefore count: Int) -> Int? {
    guard history.past.indices.contains(count - 1) else { return nil }
    let before = history.past[count - 1].groups(dimension, history: .none)
    return before.first { $0.member.id == member.id }?.count(.implemented)
  }
}
