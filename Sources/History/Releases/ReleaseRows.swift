import GRDB
import StrategyModel

/// Rows of `releases` and what belongs to them.
enum ReleaseRows {
  static func insert(_ release: NewRelease, into database: Database) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO releases (period, audience, number, knowledge, program, released_by,
          released_at, note, reason, not_before)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        release.period.storedText, release.audience, release.number, release.knowledge,
        release.program, release.by, release.at, release.note, release.reason,
        release.notBefore?.storedText,
      ])
    let id = database.lastInsertedRowID
    try database.execute(
      sql: "INSERT INTO release_figures (release, figures) VALUES (?, ?)",
      arguments: [id, release.figures])
    return id
  }

  static func insert(
    _ files: [StoredFile], of release: Int64, into database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO release_files (release, tree, path, sha256, size) VALUES (?, ?, ?, ?, ?)")
    for file in files {
      guard let bytes = file.bytes, bytes.count == file.size else {
        throw HistoryError.refused(reason: "the file \(file.path) has no bytes to release")
      }
      try statement.execute(
        arguments: [release, file.tree.rawValue, file.path, file.sha256, file.size])
      try ContentRows.keep(bytes, sha256: file.sha256, in: .releases, of: database)
    }
  }

  static func select(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [StoredRelease] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT *, (SELECT figures FROM release_figures WHERE release = id) AS figures
        FROM release_list WHERE \(condition) ORDER BY period, audience, number
        """)
    return try Array(Row.fetchCursor(statement, arguments: arguments).map(release))
  }

  private static func release(_ row: Row) throws -> StoredRelease {
    StoredRelease(
      id: Int64(try row.integer("id")), period: try row.value("period"),
      audience: try row.text("audience"), number: try row.integer("number"),
      state: try row.choice("state"), knowledge: try row.text("knowledge"),
      program: try row.text("program"), by: try row.text("released_by"),
      note: try row.optionalText("note"), reason: try row.optionalText("reason"),
      at: try row.text("released_at"), notBefore: try row.optionalValue("not_before"),
      figures: try row.optionalText("figures"),
      stateReason: try row.optionalText("state_reason"),
      stateBy: try row.optionalText("state_by"), stateAt: try row.optionalText("state_at"))
  }

  static func files(
    of release: Int64, isWithdrawn: Bool, in database: Database
  ) throws -> [StoredFile] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT tree, path, sha256, size FROM release_files WHERE release = ? ORDER BY tree, path
        """)
    return try Row.fetchAll(statement, arguments: [release]).map { row in
      let sha256 = try row.text("sha256")
      let bytes =
        isWithdrawn ? nil : try ContentRows.bytes(sha256: sha256, in: .releases, of: database)
      guard isWithdrawn || bytes != nil else {
        throw HistoryError.damaged(reason: "the bytes of \(try row.text("path")) are missing")
      }
      return StoredFile(
        tree: try row.choice("tree"), path: try row.text("path"), sha256: sha256,
        size: try row.integer("size"), bytes: bytes)
    }
  }

  static func note(
    _ state: StoredRelease.State, of release: Int64, _ reason: String?, by: String, at: String,
    in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO release_states (release, state, reason, decided_by, decided_at)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [release, state.rawValue, reason, by, at])
  }

  /// Deletes the figures of a withdrawn release and the bytes that no other release shows.
  static func erase(_ release: Int64, from database: Database) throws {
    try database.execute(
      sql: "DELETE FROM release_figures WHERE release = ?", arguments: [release])
    try database.execute(
      sql: """
        DELETE FROM release_contents
        WHERE sha256 IN (SELECT sha256 FROM release_files WHERE release = ?)
          AND NOT EXISTS (
            SELECT 1 FROM release_files f
            WHERE f.sha256 = release_contents.sha256 AND f.release NOT IN (
              SELECT release FROM release_states WHERE state = 'withdrawn'))
        """, arguments: [release])
  }
}
