package import StrategyModel

/// What has become of the findings of the period before.
package struct FeedbackComparison: Hashable, Sendable {
  /// The period before.
  package let period: Period
  /// Found then and not now, apart from notes; by place. What is found of a project again with
  /// another value is new, and yet the old one is not solved.
  package let solved: [Finding]
  private let known: Set<Key>

  /// Two findings are the same by rule, project, field and value; their rows may have moved.
  private struct Key: Hashable {
    let rule: String
    let project: ProjectID?
    let field: String?
    var value: String?

    var withoutValue: Key {
      var key = self
      key.value = nil
      return key
    }

    init(_ finding: Finding) {
      rule = finding.rule.id
      project = finding.project
      field = finding.field
      value = finding.value
    }
  }

  /// Nil where nothing was due before, or nothing has come now: then nothing can be solved.
  init?(_ entries: [LedgerEntry], _ material: FeedbackMaterial, of supplier: SupplierID) {
    guard let before = material.before,
      before.ledger.contains(where: {
        $0.supplier == supplier && ($0.file != nil || $0.due != nil)
      }),
      entries.contains(where: { [.onTime, .late, .partial].contains($0.state) })
    else { return nil }
    let then = before.findings.filter { $0.supplier == supplier }
    let own = material.findings.filter { $0.supplier == supplier }
    let now = Set(own.flatMap { [Key($0)] + ($0.project == nil ? [] : [Key($0).withoutValue]) })
    period = before.period
    known = Set(then.map(Key.init))
    solved = then.filter { $0.severity != .note && !$0.answered }
      .filter { !now.contains(Key($0)) && !now.contains(Key($0).withoutValue) }
      .map(\.forSupplier).sorted(by: Finding.precedes)
  }

  func isRepeated(_ finding: Finding) -> Bool { known.contains(Key(finding)) }
}
