import StrategyModel

/// Rows of a supplier's files in whose place a later file of the same data set says what counts:
/// what was found in them is done with, and nobody is asked to correct it once more.
struct OvertakenRows {
  private let files: [String: LedgerEntry]
  /// By project: the file whose row counts.
  private let counted: [ProjectID: LedgerEntry]

  /// - Parameter entries: The supplier's own.
  init(_ entries: [LedgerEntry], _ snapshot: Snapshot, of supplier: SupplierID) {
    let files = Dictionary(
      entries.compactMap { entry in entry.file.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    self.files = files
    counted = Dictionary(
      snapshot.projects.compactMap { state in
        guard state.reportedBy == supplier, let file = state.report?.location.file,
          let entry = files[file]
        else { return nil }
        return (state.project, entry)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Never where the finding is about no project, about the row that counts, or about a later one.
  func hold(_ finding: Finding) -> Bool {
    guard let project = finding.project, let later = counted[project],
      let earlier = files[finding.location.file], earlier.dataSet == later.dataSet,
      let before = earlier.received, let after = later.received
    else { return false }
    return (before, earlier.file ?? "") < (after, later.file ?? "")
  }
}
