import GRDB
package import StrategyModel

/// Releases with every file's bytes and digest.
extension HistoryStore {
  /// The number that the next release of a period to an audience has.
  package func nextNumber(
    _ period: Period, audience: String
  ) throws(HistoryError) -> Int {
    try read { database in
      let last = try Int.fetchOne(
        database, sql: "SELECT max(number) FROM releases WHERE period = ? AND audience = ?",
        arguments: [period.storedText, audience])
      return (last ?? 0) + 1
    }
  }

  /// Keeps a release with all its files.
  ///
  /// - Throws: `refused` where the number is not the next one, the snapshot was not remembered, a
  ///   file has no bytes, or two files have the same path.
  @discardableResult
  package func addRelease(
    _ release: NewRelease, files: [StoredFile]
  ) throws(HistoryError) -> StoredRelease {
    try write { database in
      let next = try nextNumber(release.period, audience: release.audience)
      guard release.number == next else {
        throw HistoryError.refused(
          reason: "the next release of \(release.period) to \(release.audience) is number \(next)")
      }
      let id = try ReleaseRows.insert(release, into: database)
      try ReleaseRows.insert(files, of: id, into: database)
      guard let stored = try self.release(id) else {
        throw HistoryError.failed(reason: "the release was not kept")
      }
      return stored
    }
  }

  /// Releases of a period, of an audience, or all; ordered by period id, audience and number.
  package func releases(
    _ period: Period? = nil, audience: String? = nil
  ) throws(HistoryError) -> [StoredRelease] {
    try read { database in
      try ReleaseRows.select(
        database, where: "(?1 IS NULL OR period = ?1) AND (?2 IS NULL OR audience = ?2)",
        [period?.storedText, audience])
    }
  }

  /// Nil for a number that no release has.
  package func release(_ id: Int64) throws(HistoryError) -> StoredRelease? {
    try read { try ReleaseRows.select($0, where: "id = ?", [id]).first }
  }

  /// The files of a release, ordered by tree and path; without bytes once it is withdrawn.
  ///
  /// - Throws: `damaged` where bytes are missing that should be there.
  package func files(of id: Int64) throws(HistoryError) -> [StoredFile] {
    let isWithdrawn = try release(id)?.state == .withdrawn
    return try read { try ReleaseRows.files(of: id, isWithdrawn: isWithdrawn, in: $0) }
  }

  /// Notes that a later edition stands in a release's place; once more changes nothing.
  ///
  /// - Throws: `notFound`, or `refused` for a withdrawn release.
  package func supersede(
    _ id: Int64, by: String, at: String, reason: String? = nil
  ) throws(HistoryError) {
    try write { database in
      switch try state(of: id) {
      case .superseded: return
      case .withdrawn:
        throw HistoryError.refused(reason: "the release is withdrawn already")
      case .released:
        try ReleaseRows.note(.superseded, of: id, reason, by: by, at: at, in: database)
      }
    }
  }

  /// Takes a release back: its figures and bytes leave the file, its digests stay. Bytes that
  /// another release shows as well stay with that one. Once more changes nothing but erases traces
  /// again.
  ///
  /// Within a transaction the log still holds the text; `eraseTraces()` has to follow.
  ///
  /// - Throws: `notFound`, `refused` for an empty reason, or `busy` where it is withdrawn but
  ///   another process reads, so that the log beside the file still holds the text.
  package func withdraw(
    _ id: Int64, reason: String, by: String, at: String
  ) throws(HistoryError) {
    try write { database in
      guard try state(of: id) != .withdrawn else { return }
      try ReleaseRows.note(.withdrawn, of: id, reason, by: by, at: at, in: database)
      try ReleaseRows.erase(id, from: database)
    }
    if try !isInsideTransaction { try eraseTraces() }
  }

  private func state(of id: Int64) throws(HistoryError) -> StoredRelease.State {
    guard let release = try release(id) else {
      throw .notFound(what: "a release with number \(id)")
    }
    return release.state
  }
}
