import GRDB

/// Recovery: what can still be read of a damaged store is brought into a new one.
extension HistoryStore {
  /// Copies every readable row of every table but the cache of readings. Contents that do not
  /// decompress count as lost; whether the others have their digest is for the caller to see.
  ///
  /// - Parameters:
  ///   - path: The damaged store; it is only read.
  ///   - newPath: Where there is no file yet, or an empty one.
  /// - Returns: One entry per table, in the order of docs/history.md.
  /// - Throws: Only for the new store; of a file that cannot be read at all every table is lost.
  package static func recover(
    fromDamaged path: String, into newPath: String
  ) throws(HistoryError) -> [RecoveredTable] {
    let store = try HistoryStore(path: newPath)
    let damaged = try? StoreConnection.open(path, isReadOnly: true, patience: 0)
    let recovered: [RecoveredTable] = try store.write { target in
      guard try Int.fetchOne(target, sql: "SELECT count(*) FROM deliveries") == 0 else {
        throw HistoryError.refused(reason: "there is a store already at \(newPath)")
      }
      return try SalvagedTable.all.map { table in
        guard let damaged else {
          return RecoveredTable(table: table.name, kept: 0, lost: nil)
        }
        return try damaged.unsafeRead { try table.copy(from: $0, into: target) }
      }
    }
    try store.close()
    return recovered
  }
}
