package import StrategyModel

/// What the office does to findings: their severity, which are answered, and how many keep a place.
///
/// It never touches what a rule does to data, so no setting moves a figure.
package struct FindingPolicy: Hashable, Sendable {
  /// Findings of one rule that keep their place in one file; the rest is counted, answered ones and
  /// others apart.
  package static let placesKept = 1000

  /// By rule id.
  package let severities: [String: Severity]
  /// Whose findings are left out; see `Strategy.switchedOff`.
  package let switchedOff: Set<String>

  private let answers: Answers

  /// `period`: the one assessed, by which answers to findings that name no period are judged.
  package init(
    severities: [String: Severity], switchedOff: Set<String> = [],
    acknowledgements: [Acknowledgement] = [], period: Period? = nil
  ) {
    self.severities = severities
    self.switchedOff = switchedOff
    answers = Answers(acknowledgements, period: period)
  }

  package init(
    _ strategy: Strategy, acknowledgements: [Acknowledgement] = [], period: Period? = nil
  ) {
    self.init(
      severities: strategy.severities, switchedOff: strategy.switchedOff,
      acknowledgements: acknowledgements, period: period)
  }

  /// A rule that rejects or drops something is always asked.
  private func isAsked(_ rule: Rule) -> Bool {
    rule.effect != .used || !switchedOff.contains(rule.id)
  }

  /// In the order of `Finding.precedes`, which also decides whose places are kept; the last kept
  /// one of a file and rule counts the others as `furtherCount`.
  package func applied(to findings: [Finding]) -> [Finding] {
    struct Group: Hashable {
      let file: String
      let rule: Rule
      let isAnswered: Bool
    }
    var kept: [Finding] = []
    var counts: [Group: Int] = [:]
    var last: [Group: Int] = [:]
    for var finding in findings.sorted(by: Finding.precedes) where isAsked(finding.rule) {
      finding.answered = finding.answered || answers.hold(for: finding)
      let group = Group(
        file: finding.location.file, rule: finding.rule, isAnswered: finding.answered)
      let count = counts[group, default: 0]
      if count < Self.placesKept {
        finding.severity = severities[finding.rule.id] ?? finding.severity
        counts[group] = count + 1
        last[group] = kept.count
        kept.append(finding)
      } else if let index = last[group] {
        kept[index].furtherCount += 1 + finding.furtherCount
      }
    }
    return kept
  }
}
