import GRDB

/// How the file is opened: what SQLite is told, and how the file is looked at.
enum StoreConnection {
  /// Marks the file as a history ("KPHi"), so that no other database is taken for one.
  static let applicationID = 0x4B50_4869

  static func open(
    _ path: String, isReadOnly: Bool, patience seconds: Double
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(max(seconds, 0))
    configuration.label = "history"
    configuration.prepareDatabase { database in
      // What is deleted is overwritten.
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Log instead of journal; every commit is on the disk before it counts.
  static func prepareWriting(_ database: Database) throws {
    _ = try Row.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    try database.execute(sql: "PRAGMA synchronous = FULL")
  }

  /// - Throws: `HistoryError.damaged` with the first thing that SQLite found.
  static func check(_ database: Database) throws {
    let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    guard answer == "ok" else {
      throw HistoryError.damaged(reason: answer ?? "quick_check gave no answer")
    }
  }
}
