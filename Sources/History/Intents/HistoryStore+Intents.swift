import GRDB
import StrategyModel

/// Intents: written before a folder is exchanged, so that the next command can finish the work.
extension HistoryStore {
  /// - Returns: The number by which the intent is finished. It is on the disk when this returns,
  ///   unless a transaction is open.
  package func beginIntent(_ intent: NewIntent) throws(HistoryError) -> Int64 {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO intents (kind, period, audience, digest, begun_at) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          intent.kind, intent.period.storedText, intent.audience, intent.digest, intent.at,
        ])
      let id = database.lastInsertedRowID
      for (position, folder) in intent.folders.enumerated() {
        try database.execute(
          sql: "INSERT INTO intent_folders (intent, position, folder) VALUES (?, ?, ?)",
          arguments: [id, position, folder])
      }
      return id
    }
  }

  /// Notes that an intent is carried out or given up; once more changes nothing.
  ///
  /// - Throws: `refused` for an intent that was not begun.
  package func finishIntent(_ id: Int64, at: String) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO intent_ends (intent, ended_at) VALUES (?, ?)
          ON CONFLICT (intent) DO NOTHING
          """, arguments: [id, at])
    }
  }

  /// Intents that were begun and not finished, the oldest first.
  package func openIntents() throws(HistoryError) -> [StoredIntent] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM open_intent_list ORDER BY id").map { row in
        let id = Int64(try row.integer("id"))
        let folders = try String.fetchAll(
          database, sql: "SELECT folder FROM intent_folders WHERE intent = ? ORDER BY position",
          arguments: [id])
        return StoredIntent(
          id: id,
          intent: NewIntent(
            kind: try row.text("kind"), period: try row.value("period"),
            audience: try row.text("audience"), folders: folders, digest: try row.text("digest"),
            at: try row.text("begun_at")))
      }
    }
  }
}
