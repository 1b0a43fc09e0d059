import Glibc
package import History
import Ingest
import StrategyModel
package import SystemPackage

/// The folders of a strategy, and the right to change what lies in them.
package struct Workspace: Sendable {
  package let input: FilePath
  package let output: FilePath
  package let reports: FilePath

  /// Tables and pages cannot share a folder: each period's folder is exchanged as a whole.
  package struct FoldersCoincide: Error, Sendable {
    package let path: FilePath
  }

  package init(input: FilePath, output: FilePath, reports: FilePath) {
    self.input = input
    self.output = output
    self.reports = reports
  }

  /// The store of what was known when.
  package var history: FilePath { output.appending("history.sqlite") }

  /// Runs the body while no other command may write: takes the lock, opens the store, finishes
  /// publications that were interrupted.
  ///
  /// - Throws: `FoldersCoincide`, `RunLock.Held`, `HistoryError`, `DiskFailure`, and what the
  ///   body throws.
  /// - Parameter office: Says up to which size deliveries are kept with their bytes.
  package func locked<Result>(
    _ clock: RunClock, office: Office, _ body: (HistoryStore) throws -> Result
  ) throws -> Result {
    try withLock(clock) {
      // Deliveries may hold personal data: the store is for the office only. An empty file is a new
      // store, and its neighbours get the same permissions.
      if Disk.kind(of: history) == nil { try Disk.write([], to: history, permissions: 0o640) }
      let store = try HistoryStore(
        path: history.string, byteLimit: office.configuration.keptMegabytes << 20)
      try Recovery(workspace: self, store: store).finish(at: RunClock.now())
      let result = try body(store)
      try store.close()
      return result
    }
  }

  /// Runs the body under the lock without opening the store.
  package func withLock<Result>(_ clock: RunClock, _ body: () throws -> Result) throws -> Result {
    for folder in [output, reports] {
      do throws(DiskFailure) {
        try Disk.makeFolder(folder, permissions: 0o755)
      } catch {
        throw DiskFailure(.create, error.path, error.reason)
      }
    }
    if Disk.isSame(output, reports) { throw FoldersCoincide(path: output) }
    let lock = try RunLock(
      in: output, holder: "pid \(getpid()), started \(clock.started), host \(Self.host)\n")
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// Runs the body with the store as it is; nil where there is none. Nothing is written.
  package func reading<Result>(_ body: (HistoryStore?) throws -> Result) throws -> Result {
    guard Disk.kind(of: history) != nil else { return try body(nil) }
    let store = try HistoryStore(path: history.string, mode: .readOnly)
    let result = try body(store)
    try store.close()
    return result
  }

  private static var host: String {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    return String(
      decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
