import GRDB

/// One step of the schema; steps are added at the end of the list and never changed.
struct Migration {
  let name: String
  /// SQL statements, each ended by `;`.
  let statements: String

  /// In order; the number of a schema is the number of its steps.
  static let all: [Migration] = [
    .factsOfARun, .draftsReleasesAndIntents, .views,
  ]

  /// The number of the schema that a file has; 0 for an empty one.
  ///
  /// - Throws: `HistoryError.cannotOpen` where it is a database of something else.
  static func schema(of database: Database) throws -> Int {
    let number = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if application == StoreConnection.applicationID, number > 0 { return number }
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    guard isEmpty, application == 0, number == 0 else {
      throw HistoryError.cannotOpen(reason: "it is a database of another program")
    }
    return 0
  }

  /// Takes the steps that a file lacks, all or none of them.
  ///
  /// Not GRDB's migrator: this one looks and acts within one transaction, so that two processes
  /// may open a new file at once.
  static func apply(to database: Database) throws {
    guard try schema(of: database) < all.count else { return }
    try database.inTransaction(.immediate) {
      let present = try schema(of: database)
      for (index, migration) in all.enumerated() where index >= present {
        try database.execute(sql: migration.statements)
        try database.execute(
          sql: "INSERT INTO migrations (number, name) VALUES (?, ?)",
          arguments: [index + 1, migration.name])
      }
      try database.execute(sql: "PRAGMA user_version = \(max(present, all.count))")
      try database.execute(sql: "PRAGMA application_id = \(StoreConnection.applicationID)")
      return .commit
    }
  }
}
