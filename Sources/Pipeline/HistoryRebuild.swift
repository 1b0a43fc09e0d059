import History
package import StrategyModel
package import SystemPackage

/// Makes the store anew from what can still be read of it.
package struct HistoryRebuild: Sendable {
  /// What was kept and lost, a sentence per table.
  package let lines: [Wording]
  /// Where the old store lies now.
  package let old: FilePath

  /// There is no store to rebuild.
  package struct NoStore: Error, Sendable {
    package let path: FilePath
  }

  /// - Throws: `NoStore`, `RunLock.Held`, `HistoryError`, `DiskFailure`.
  package static func perform(_ workspace: Workspace) throws -> HistoryRebuild {
    guard Disk.kind(of: workspace.history) != nil else { throw NoStore(path: workspace.history) }
    return try workspace.withLock(RunClock()) {
      let new = workspace.output.appending("history-new.sqlite")
      let old = free(workspace.output)
      for suffix in ["", "-wal", "-shm"] { try Disk.remove(FilePath(new.string + suffix)) }
      let tables = try HistoryStore.recover(
        fromDamaged: workspace.history.string, into: new.string)
      for suffix in ["-wal", "-shm", ""] {
        try move(workspace.history.string + suffix, old.string + suffix)
      }
      for suffix in ["-wal", "-shm", ""] {
        try move(new.string + suffix, workspace.history.string + suffix)
      }
      Disk.synchronise(folder: workspace.output)
      return HistoryRebuild(lines: tables.map(words), old: old)
    }
  }

  private static func words(_ table: RecoveredTable) -> Wording {
    let lost = table.lost.map(String.init)
    return Wording(
      de: "\(table.table): \(table.kept) übernommen, "
        + (lost.map { "\($0) verloren" } ?? "wie viele verloren sind, ist nicht festzustellen"),
      en: "\(table.table): \(table.kept) kept, "
        + (lost.map { "\($0) lost" } ?? "how many are lost cannot be told"))
  }

  /// A name that nothing has yet.
  private static func free(_ folder: FilePath) -> FilePath {
    var number = 1
    while Disk.kind(of: folder.appending("history-damaged-\(number).sqlite")) != nil {
      number += 1
    }
    return folder.appending("history-damaged-\(number).sqlite")
  }

  private static func move(_ from: String, _ to: String) throws(DiskFailure) {
    guard Disk.kind(of: FilePath(from)) != nil else { return }
    try Disk.rename(FilePath(from), to: FilePath(to))
  }
}
