import Foundation
import GRDB
package import StrategyModel

/// Snapshots by period and knowledge: what was known when is never overwritten.
extension HistoryStore {
  /// Remembers a snapshot with its ledger and findings; one of the same period and knowledge stays
  /// as it is.
  ///
  /// - Parameters:
  ///   - findings: In the order in which they are to be given back.
  ///   - knowledge: 64 lower-case hexadecimal digits.
  ///   - at: ISO 8601.
  package func remember(
    _ snapshot: Snapshot, ledger: [LedgerEntry], findings: [Finding], knowledge: String, at: String
  ) throws(HistoryError) {
    try write { database in
      guard try SnapshotRows.id(snapshot.period, knowledge, in: database) == nil else { return }
      let json = StoredJSON()
      let id = try SnapshotRows.insert(
        snapshot, json: json, knowledge: knowledge, at: at, into: database)
      try LedgerRows.insert(ledger, of: id, into: database)
      try FindingRows.insert(findings, json: json, of: id, into: database)
    }
  }

  package func hasSnapshot(
    _ period: Period, knowledge: String
  ) throws(HistoryError) -> Bool {
    try read { try SnapshotRows.id(period, knowledge, in: $0) != nil }
  }

  /// Nil where none was remembered.
  package func snapshot(
    _ period: Period, knowledge: String
  ) throws(HistoryError) -> Snapshot? {
    try read { database in
      try SnapshotRows.select(
        database, where: "period = ? AND knowledge = ?", [period.storedText, knowledge])?.snapshot
    }
  }

  /// The snapshot of a period that was the last to be remembered for the first time. Where
  /// knowledge went back to an earlier state, the draft names the present one.
  package func latestSnapshot(_ period: Period) throws(HistoryError) -> StoredSnapshot? {
    try read { try SnapshotRows.select($0, where: "period = ?", [period.storedText]) }
  }

  /// Every knowledge of a period in the order in which it came; empty where none was remembered.
  package func knowledges(_ period: Period) throws(HistoryError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT knowledge FROM snapshots WHERE period = ? ORDER BY id",
        arguments: [period.storedText])
    }
  }

  /// The ledger of a snapshot, in the order in which it was remembered.
  package func ledger(
    _ period: Period, knowledge: String
  ) throws(HistoryError) -> [LedgerEntry] {
    try read { try LedgerRows.select(period, knowledge, in: $0) }
  }

  /// The findings of a snapshot, in the order in which they were remembered.
  package func findings(
    _ period: Period, knowledge: String
  ) throws(HistoryError) -> [StoredFinding] {
    try read { try FindingRows.select(period, knowledge, in: $0) }
  }
}

/// Rows of `snapshots` and `snapshot_projects`.
enum SnapshotRows {
  static func id(
    _ period: Period, _ knowledge: String, in database: Database
  ) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM snapshots WHERE period = ? AND knowledge = ?")
    return try Int64.fetchOne(statement, arguments: [period.storedText, knowledge])
  }

  /// The newest of the rows that meet the condition.
  static func select(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> StoredSnapshot? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT knowledge, remembered_at, size, zlib FROM snapshots WHERE \(condition)
        ORDER BY id DESC LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    return StoredSnapshot(
      snapshot: try StoredJSON().value(bytes: row.decompressed("zlib", size: "size")),
      knowledge: try row.text("knowledge"), at: try row.text("remembered_at"))
  }

  static func insert(
    _ snapshot: Snapshot, json: StoredJSON, knowledge: String, at: String, into database: Database
  ) throws -> Int64 {
    let bytes = try json.bytes(snapshot)
    try database.execute(
      sql: """
        INSERT INTO snapshots (period, knowledge, remembered_at, is_retrospective, size, zlib)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        snapshot.period.storedText, knowledge, at, snapshot.isRetrospective, bytes.count,
        Data(try ZlibStream(compressing: bytes).bytes),
      ])
    let id = database.lastInsertedRowID
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO snapshot_projects (snapshot, project, slot, is_fixed, is_current, status,
          status_since, report_period, reported_by, carried_forward)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for state in snapshot.projects {
      try statement.execute(arguments: [
        id, state.project.storedText, state.row.slot.storedText, state.isFixed, state.isCurrent,
        state.status.rawValue, state.statusSince?.storedText, state.reportPeriod?.storedText,
        state.reportedBy?.storedText, state.carriedForward,
      ])
    }
    return id
  }
}
