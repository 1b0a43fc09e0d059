package import Editions
import History
package import StrategyModel

/// Compares released editions with what the store holds of them, and makes them again.
package struct Verification: Sendable {
  /// What is not as it was released.
  package struct Difference: Sendable {
    package let words: Wording
  }

  /// One edition.
  package struct Edition: Sendable {
    package let period: Period
    package let audience: Audience
    package let number: Int
    package let depth: Depth
    package let differences: [Difference]
    /// Values that are known otherwise since: no fault of the edition.
    package let known: [Difference]
  }

  /// How far an edition could be made again.
  package enum Depth: Hashable, Sendable {
    /// Byte for byte: what is known and the program are the same as at the release.
    case rebuilt
    /// Every figure was counted again from what was known at the release.
    case recounted
    /// What was known at the release is not kept; its bytes are as stored.
    case stored
  }

  package let editions: [Edition]

  /// - Parameter period: Only this one; nil = all.
  /// - Throws: `ConfigurationRefusal`, `HistoryError`, `DiskFailure`.
  package static func perform(
    _ workspace: Workspace, period: Period?, today: Day, version: String
  ) throws -> Verification {
    let input = try InputFolder(workspace.input)
    let configured = try Office.read(input)
    guard let office = configured.value else {
      throw ConfigurationRefusal(findings: configured.findings)
    }
    return try workspace.reading { store in
      guard let store else { return Verification(editions: []) }
      let releases = try store.releases(period).filter { $0.state != .withdrawn }
      guard !releases.isEmpty else { return Verification(editions: []) }
      let check = EditionCheck(
        workspace: workspace, office: office, store: store,
        intake: try Intake(
          RunRequest(
            input: workspace.input, output: workspace.output, reports: workspace.reports,
            selection: .all, today: today, version: version), office,
          try input.periodFolders(),
          DeliveryMemory(store: store, isWriting: false, clock: RunClock())))
      let taken = try check.intake.takeAll { _ in }
      return Verification(editions: try releases.map { try check.edition($0, taken, version) })
    }
  }
}
