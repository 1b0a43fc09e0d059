import GRDB
import StrategyModel

/// Rows of `ledger_entries`.
enum LedgerRows {
  static func insert(
    _ entries: [LedgerEntry], of snapshot: Int64, into database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO ledger_entries (snapshot, position, period, supplier, data_set, due, received,
          state, file, sha256, rows, accepted, rejected)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, entry) in entries.enumerated() {
      try statement.execute(arguments: [
        snapshot, position, entry.period.storedText, entry.supplier.storedText, entry.dataSet,
        entry.due?.storedText, entry.received?.storedText, entry.state.rawValue, entry.file,
        entry.sha256, entry.rows, entry.accepted, entry.rejected,
      ])
    }
  }

  static func select(
    _ period: Period, _ knowledge: String, in database: Database
  ) throws -> [LedgerEntry] {
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM ledger_list WHERE of_period = ? AND knowledge = ? ORDER BY position")
    let rows = try Row.fetchCursor(statement, arguments: [period.storedText, knowledge])
    return try Array(rows.map(entry))
  }

  private static func entry(_ row: Row) throws -> LedgerEntry {
    LedgerEntry(
      period: try row.value("period"), supplier: try row.value("supplier"),
      dataSet: try row.text("data_set"), due: try row.optionalValue("due"),
      received: try row.optionalValue("received"), state: try row.choice("state"),
      file: try row.optionalText("file"), sha256: try row.optionalText("sha256"),
      rows: try row.integer("rows"), accepted: try row.integer("accepted"),
      rejected: try row.integer("rejected"))
  }
}
