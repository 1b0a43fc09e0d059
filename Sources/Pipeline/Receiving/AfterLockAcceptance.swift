package import History
import Ingest
package import StrategyModel
package import SystemPackage

/// The office's decision that a delivery counts although it came after the lock.
package struct AfterLockAcceptance: Sendable {
  package struct Request: Sendable {
    package var workspace: Workspace
    package var file: FilePath
    package var reason: String
    /// Who decided it.
    package var by: String

    package init(workspace: Workspace, file: FilePath, reason: String, by: String) {
      self.workspace = workspace
      self.file = file
      self.reason = reason
      self.by = by
    }
  }

  /// What the decision changed.
  package enum Outcome: String, Sendable {
    /// It counts from the next run on.
    case accepted
    /// The same person accepted it before, for the same reason.
    case alreadyAccepted = "already-accepted"
    /// It came before the lock and counts anyway.
    case notNeeded = "not-needed"
  }

  /// No run has seen the file yet, at least not with these bytes.
  package struct NotInHistory: Error, Sendable {
    /// Relative to the input folder.
    package let file: String
  }

  /// The file lies in no supplier's folder.
  package struct NotFiled: Error, Sendable {
    package let path: FilePath
  }

  /// A filed delivery and its decision.
  package struct Decided: Sendable {
    package let outcome: Outcome
    package let delivery: StoredDelivery
    package let received: ReceivedTime
    /// The last day on which a delivery counts without being accepted.
    package let lock: Day
  }

  package let configurationFindings: [Finding]
  /// Nil where the office's files are wrong.
  package let decided: Decided?

  /// - Throws: `InputFolder.NotFound`, `FileCheck.FileNotFound`, `NotFiled`, `NotInHistory`,
  ///   `RunLock.Held`, `HistoryError`, `DiskFailure`.
  package static func perform(
    _ request: Request, clock: RunClock
  ) throws -> AfterLockAcceptance {
    let input = try InputFolder(request.workspace.input)
    let path = try filed(request.file, in: input)
    let file = try relative(path, to: input)
    let sha256 = SHA256Digest.hexadecimal(try Disk.read(path))
    let configured = try Office.read(input)
    guard let office = configured.value else {
      return AfterLockAcceptance(configurationFindings: configured.findings, decided: nil)
    }
    // Without a store there is nothing to accept, and none is made for that.
    guard Disk.kind(of: request.workspace.history) != nil else { throw NotInHistory(file: file) }
    return try request.workspace.locked(clock, office: office) { store in
      guard let delivery = try store.delivery(file: file, sha256: sha256) else {
        throw NotInHistory(file: file)
      }
      let noted = office.configuration.received.first { $0.path == file }?.received
      let received = noted ?? delivery.received ?? delivery.firstSeen
      let lock = office.configuration.plan(for: delivery.period).lock
      func decided(_ outcome: Outcome) -> AfterLockAcceptance {
        AfterLockAcceptance(
          configurationFindings: configured.findings,
          decided: Decided(
            outcome: outcome, delivery: delivery, received: received, lock: lock))
      }
      if received.day <= lock { return decided(.notNeeded) }
      if let earlier = delivery.acceptance, earlier.reason == request.reason,
        earlier.by == request.by
      {
        return decided(.alreadyAccepted)
      }
      try store.accept(
        file: file, sha256: sha256, reason: request.reason, by: request.by, at: clock.started)
      return decided(.accepted)
    }
  }

  /// The file as it was named, or below the input folder.
  private static func filed(_ named: FilePath, in input: InputFolder) throws -> FilePath {
    for path in [named, input.root.pushing(named)] where Disk.kind(of: path) == .file {
      return path
    }
    throw FileCheck.FileNotFound(path: named)
  }

  /// `deliveries/2024-Q2/bauamt/report.csv`.
  private static func relative(_ path: FilePath, to input: InputFolder) throws -> String {
    guard var real = Disk.resolved(path), let root = Disk.resolved(input.root),
      real.removePrefix(root), real.components.count > 3,
      real.components.first?.string == "deliveries"
    else { throw NotFiled(path: path) }
    return real.string
  }
}
