import GRDB
package import StrategyModel

/// Runs: which command was started when, and how it ended.
extension HistoryStore {
  /// - Returns: The number by which the run is finished.
  package func beginRun(
    command: String, version: String, started: String, periods: [Period]
  ) throws(HistoryError) -> Int64 {
    try write { database in
      try database.execute(
        sql: "INSERT INTO runs (command, version, started) VALUES (?, ?, ?)",
        arguments: [command, version, started])
      let id = database.lastInsertedRowID
      for (position, period) in periods.enumerated() {
        try database.execute(
          sql: "INSERT INTO run_periods (run, position, period) VALUES (?, ?, ?)",
          arguments: [id, position, period.storedText])
      }
      return id
    }
  }

  /// - Throws: `refused` for a run that was not begun or is finished already.
  package func finishRun(
    _ id: Int64, finished: String, exitCode: Int
  ) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run_ends (run, finished, exit_code) VALUES (?, ?, ?)",
        arguments: [id, finished, exitCode])
    }
  }

  /// All runs in the order in which they were begun.
  package func runs() throws(HistoryError) -> [StoredRun] {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM run_list ORDER BY id")
      return try Array(
        rows.map { row in
          StoredRun(
            id: Int64(try row.integer("id")), command: try row.text("command"),
            version: try row.text("version"), started: try row.text("started"),
            finished: try row.optionalText("finished"),
            exitCode: try row.optionalInteger("exit_code"),
            periods: try row.optionalText("periods").map(periods) ?? [])
        })
    }
  }

  /// Periods as `run_list` joins them.
  private func periods(_ text: String) throws -> [Period] {
    try text.split(separator: " ").map { id in
      guard let period = Period(String(id)) else {
        throw HistoryError.damaged(reason: "“\(id)” is no period")
      }
      return period
    }
  }
}
