import Editions
import History
import StrategyModel
import SystemPackage

/// Finishes what an interrupted command had begun: the store says what was intended, the disk how
/// far it came.
struct Recovery {
  let workspace: Workspace
  let store: HistoryStore

  /// After this every period's folder is the one last intended, and nothing staged is left.
  func finish(at time: String) throws {
    for open in try store.openIntents() {
      let intent = open.intent
      for folder in intent.folders {
        try publication(folder, intent)?.finish(intended: intent.digest)
      }
      try store.finishIntent(open.id, at: time)
    }
    try clear()
    for audience in Audience.allCases { try EditionPlace(workspace, audience).linkLatest() }
  }

  private func publication(_ folder: String, _ intent: NewIntent) -> Publication? {
    guard let audience = Audience(rawValue: intent.audience) else { return nil }
    let root = folder == "output" ? workspace.output : workspace.reports
    return Publication(audience, below: root, period: intent.period.description)
  }

  /// Removes what was staged and never intended, or is intended no more.
  private func clear() throws(DiskFailure) {
    for root in [workspace.output, workspace.reports] {
      for audience in Audience.allCases {
        let tree = root.appending(audience.rawValue)
        guard Disk.kind(of: tree) == .folder else { continue }
        for entry in try Disk.entries(of: tree)
        where entry.string.hasPrefix(Publication.stagingPrefix) {
          try Disk.remove(tree.appending(entry))
        }
      }
    }
  }
}
