package import Editions
import Emitters
import History
import Ingest
package import StrategyModel

/// Takes a released edition back: a notice stands in its place, its digests stay, its text goes.
package enum WithdrawEdition {
  /// - Parameters:
  ///   - reason: Printed on the notice.
  ///   - by: Who decided; stays internal.
  /// - Returns: The number of the edition withdrawn.
  /// - Throws: `ReleaseRefusal`, `ConfigurationRefusal`, `RunLock.Held`, `HistoryError`,
  ///   `DiskFailure`.
  package static func perform(
    _ workspace: Workspace, period: Period, audience: Audience, by: String, reason: String,
    today: Day
  ) throws -> Int {
    let clock = RunClock()
    let configured = try Office.read(try InputFolder(workspace.input))
    guard let office = configured.value else {
      throw ConfigurationRefusal(findings: configured.findings)
    }
    return try workspace.locked(clock, office: office) { store in
      let all = try store.releases(period, audience: audience.rawValue)
      guard let release = all.last(where: { $0.state == .released }) else {
        throw ReleaseRefusal(
          Wording(
            de: "Von \(period) gibt es keine veröffentlichte Ausgabe für \(audience.rawValue).",
            en: "There is no released edition of \(period) for \(audience.rawValue)."))
      }
      let files = try store.files(of: release.id)
      let documents = WithdrawalEmitter.documents(
        of: Withdrawal(
          period: period, audience: audience, number: release.number,
          released: Day(iso: String(release.at.prefix(10))) ?? today, withdrawn: today,
          digest: ContentDigest.of(
            files.map { (path: "\($0.tree.rawValue)/\($0.path)", sha256: $0.sha256) }),
          reason: LocalizedText(de: reason), strategy: office.strategy.name,
          publisher: office.strategy.publisher, notice: office.strategy.notice,
          branding: office.configuration.branding),
        sha256: SHA256Digest.base64)
      try EditionPlace(workspace, audience).publish(
        EditionPlace.Files(documents), period: period, kind: "withdraw", store: store
      ) { () throws(HistoryError) in
        try store.withdraw(release.id, reason: reason, by: by, at: clock.started)
        // Editions that it had replaced hold the same texts.
        for earlier in all where earlier.state == .superseded {
          try store.withdraw(earlier.id, reason: reason, by: by, at: clock.started)
        }
      }
      try store.eraseTraces()
      return release.number
    }
  }
}
