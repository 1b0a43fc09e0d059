import GRDB

/// A table of a damaged store, row by row as far as its pages can be read.
struct SalvagedTable {
  let name: String
  /// The columns by which rows are found; `rowid` where the table has it.
  let key: [String]

  /// Every table but `migrations` and the cache of readings; a row comes after those it names.
  static let all: [SalvagedTable] = [
    SalvagedTable("deliveries"), SalvagedTable("delivery_filings"),
    SalvagedTable("delivery_acceptances"), SalvagedTable("delivery_contents"),
    SalvagedTable("snapshots"), SalvagedTable("snapshot_projects", key: ["snapshot", "project"]),
    SalvagedTable("findings", key: ["snapshot", "position"]),
    SalvagedTable("ledger_entries", key: ["snapshot", "position"]),
    SalvagedTable("runs"), SalvagedTable("run_periods", key: ["run", "position"]),
    SalvagedTable("run_ends"), SalvagedTable("drafts"), SalvagedTable("releases"),
    SalvagedTable("release_figures"),
    SalvagedTable("release_files", key: ["release", "tree", "path"]),
    SalvagedTable("release_contents"), SalvagedTable("release_states"), SalvagedTable("intents"),
    SalvagedTable("intent_folders", key: ["intent", "position"]), SalvagedTable("intent_ends"),
  ]

  /// Between the rows found from both ends at most so many numbers are tried.
  private static let probeLimit: Int64 = 1_000_000

  init(_ name: String, key: [String] = ["rowid"]) {
    self.name = name
    self.key = key
  }

  /// Copies what can be read: from the beginning up to a damaged page, from the end back to one,
  /// and what lies between by its number where it has one.
  ///
  /// - Throws: What the target throws, other than refusing single rows.
  func copy(from source: Database, into target: Database) throws -> RecoveredTable {
    var copied = CopiedRows(table: name, target: target)
    guard let isThere = try? source.tableExists(name) else { return copied.recovered(unread: nil) }
    // A store of an earlier schema lacks the table: nothing of it is lost.
    guard isThere else { return copied.recovered(unread: 0) }
    let forward = try scan(source, "ASC", until: nil, into: &copied)
    if forward.isWhole { return copied.recovered(unread: 0) }
    let backward = try scan(source, "DESC", until: forward.last, into: &copied)
    if backward.isWhole { return copied.recovered(unread: 0) }
    guard key == ["rowid"], let high = number(backward.last) else {
      return copied.recovered(unread: nil)
    }
    let unread = try probe(source, number(forward.last) ?? 0, high, into: &copied)
    return copied.recovered(unread: unread)
  }

  private func number(_ key: [DatabaseValue]?) -> Int64? {
    key?.first.flatMap { Int64.fromDatabaseValue($0) }
  }

  /// Takes rows in an order until a page cannot be read, there are no more, or `stop` comes.
  private func scan(
    _ source: Database, _ order: String, until stop: [DatabaseValue]?, into copied: inout CopiedRows
  ) throws -> (last: [DatabaseValue]?, isWhole: Bool) {
    let found = key.enumerated().map { "\($1) AS found_\($0)" }.joined(separator: ", ")
    let terms = key.map { "\($0) \(order)" }.joined(separator: ", ")
    var last: [DatabaseValue]?
    guard
      let rows = try? Row.fetchCursor(
        source, sql: "SELECT \(found), * FROM \(name) ORDER BY \(terms)")
    else { return (nil, false) }
    while true {
      let row: Row
      do {
        guard let next = try rows.next() else { return (last, true) }
        row = next
      } catch {
        return (last, false)
      }
      let place: [DatabaseValue] = key.indices.map { row["found_\($0)"] }
      if let stop, place == stop { return (last, true) }
      try copied.take(row)
      last = place
    }
  }

  /// Takes the rows that have one of the numbers between two.
  ///
  /// - Returns: How many rows cannot be read; nil where there are too many numbers to try. A number
  ///   on a damaged page counts, whether it was given or not.
  private func probe(
    _ source: Database, _ low: Int64, _ high: Int64, into copied: inout CopiedRows
  ) throws -> Int? {
    guard low < high, high - low <= SalvagedTable.probeLimit else { return nil }
    var unread = 0
    for number in (low + 1)..<high {
      let row: Row?
      do {
        row = try Row.fetchOne(
          source, sql: "SELECT * FROM \(name) WHERE rowid = ?", arguments: [number])
      } catch {
        unread += 1
        continue
      }
      if let row { try copied.take(row) }
    }
    return unread
  }
}
