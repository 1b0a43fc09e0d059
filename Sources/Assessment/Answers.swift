import StrategyModel

/// Which findings the office has answered.
struct Answers: Hashable, Sendable {
  private let byRule: [String: [Acknowledgement]]
  private let period: Period?

  /// `period`: see `FindingPolicy`.
  init(_ acknowledgements: [Acknowledgement], period: Period?) {
    byRule = Dictionary(grouping: acknowledgements, by: \.rule)
    self.period = period
  }

  /// Of the same rule, project and value, and until the period's end at least. Of a finding about no
  /// project the value may also be the supplier's id. One that stands for others as well, whose
  /// values nobody knows any more, cannot be answered.
  func hold(for finding: Finding) -> Bool {
    guard finding.furtherCount == 0, let answers = byRule[finding.rule.id] else { return false }
    let end = (finding.period ?? period)?.lastDay
    return answers.contains { answer in
      guard answer.project == finding.project else { return false }
      if let until = answer.until, let end, until < end { return false }
      let isSupplier =
        finding.project == nil && finding.supplier != nil && answer.value == finding.supplier?.text
      return isSupplier || isSame(answer.value, finding.value)
    }
  }

  /// Case and white space do not matter, nor whether a spreadsheet turned a date around.
  private func isSame(_ answered: String?, _ found: String?) -> Bool {
    guard let answered, let found else { return answered == found }
    let first = ProjectDirectory.key(answered)
    let second = ProjectDirectory.key(found)
    return first == second || Day(iso: first)?.german == second || Day(iso: second)?.german == first
  }
}
