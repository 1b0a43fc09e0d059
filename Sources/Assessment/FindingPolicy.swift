package import StrategyModel

/// What configuration does to findings: their severity, and how many keep a place.
///
/// It never touches what a rule does to data, so no setting moves a figure.
package struct FindingPolicy: Hashable, Sendable {
  /// Findings of one rule that keep their place in one file; the rest is counted.
  package static let placesKept = 1000

  /// By rule id.
  package let severities: [String: Severity]

  package init(severities: [String: Severity]) { self.severities = severities }

  package init(_ strategy: Strategy) { self.init(severities: strategy.severities) }

  /// In the order of `Finding.precedes`, which also decides whose places are kept; the last kept
  /// one of a file and rule counts the others as `furtherCount`.
  package func applied(to findings: [Finding]) -> [Finding] {
    struct Group: Hashable {
      let file: String
      let rule: Rule
    }
    var kept: [Finding] = []
    var counts: [Group: Int] = [:]
    var last: [Group: Int] = [:]
    for var finding in findings.sorted(by: Finding.precedes) {
      let group = Group(file: finding.location.file, rule: finding.rule)
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
