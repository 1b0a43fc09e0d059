internal import StrategyModel

/// Collects the findings of one file: the first thousand of each rule with place, the rest counted.
struct FindingLog {
  static let keptPerRule = 1_000
  /// Of these the first: a file that does not say it does not say it of any value.
  private static let keptOnce = [CellRules.currencyAssumed.id]

  private var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  /// Of each rule the last one kept.
  private var last: [String: Int] = [:]
  private(set) var rejectsFile = false
  private let supplier: SupplierID?
  private let period: Period?

  init(supplier: SupplierID?, period: Period?) {
    self.supplier = supplier
    self.period = period
  }

  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.supplier = supplier
    finding.period = period
    let id = finding.rule.id
    rejectsFile = rejectsFile || finding.rule.effect == .fileRejected
    counts[id, default: 0] += 1
    let kept = Self.keptOnce.contains(id) ? 1 : Self.keptPerRule
    if counts[id, default: 0] <= kept {
      last[id] = findings.count
      findings.append(finding)
    } else if let index = last[id] {
      findings[index].furtherCount += 1 + finding.furtherCount
    }
  }

  mutating func add(_ more: [Finding]) {
    for finding in more { add(finding) }
  }

  /// Elements of an XML file that have a finding.
  var paths: Set<String> { Set(findings.compactMap(\.location.elementPath)) }

  /// Ordered by place.
  var sorted: [Finding] { findings.sorted(by: Finding.precedes) }
}

extension SourceLocation {
  /// The path of an element; nil in other files.
  var elementPath: String? {
    if case .node(_, _, let path) = place { path } else { nil }
  }
}
