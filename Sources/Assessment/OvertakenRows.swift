package import StrategyModel

/// Rows of a supplier's files in whose place a later file of the same data set says what counts:
/// what was found in them is done with. It stays in the list, and counts as answered.
package struct OvertakenRows: Sendable {
  private let files: [String: LedgerEntry]
  /// By project: the file whose row counts.
  private let counted: [ProjectID: LedgerEntry]

  /// - Parameter ledger: The period's, of all suppliers.
  package init(_ ledger: [LedgerEntry], _ snapshot: Snapshot) {
    let files = Dictionary(
      ledger.compactMap { entry in entry.file.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    self.files = files
    counted = Dictionary(
      snapshot.projects.compactMap { state in
        guard let file = state.report?.location.file, let entry = files[file],
          entry.supplier == state.reportedBy
        else { return nil }
        return (state.project, entry)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The same findings in the same order; those about overtaken rows are marked as answered.
  package func settled(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard hold(finding) else { return finding }
      var settled = finding
      settled.answered = true
      return settled
    }
  }

  /// Never where the finding is about no project, about the row that counts, or about a later one.
  private func hold(_ finding: Finding) -> Bool {
    guard let project = finding.project, let later = counted[project],
      let earlier = files[finding.location.file], earlier.supplier == later.supplier,
      earlier.dataSet == later.dataSet, let before = earlier.received, let after = later.received
    else { return false }
    return (before, earlier.file ?? "") < (after, later.file ?? "")
  }
}
