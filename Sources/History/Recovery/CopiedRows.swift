import GRDB

/// Rows of a damaged table on their way into a new store, and how many did not get there.
struct CopiedRows {
  private let table: String
  private let target: Database
  private var kept = 0
  private var refused = 0

  init(table: String, target: Database) {
    self.table = table
    self.target = target
  }

  /// Inserts a row unless its content does not decompress, it breaks a constraint, or the row that
  /// it belongs to is lost.
  ///
  /// - Throws: What the target throws besides.
  mutating func take(_ row: Row) throws {
    guard isReadable(row) else {
      refused += 1
      return
    }
    let columns = try target.columns(in: table).map(\.name).filter(row.hasColumn)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let values: [DatabaseValue] = columns.map { row[$0] }
    do {
      try target.cachedStatement(
        sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
      ).execute(arguments: StatementArguments(values))
      kept += 1
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      refused += 1
    }
  }

  private func isReadable(_ row: Row) -> Bool {
    guard row.hasColumn("zlib") else { return true }
    return (try? row.decompressed("zlib", size: "size")) != nil
  }

  /// - Parameter unread: Rows that could not even be read; nil where it is not known how many.
  func recovered(unread: Int?) -> RecoveredTable {
    RecoveredTable(table: table, kept: kept, lost: unread.map { $0 + refused })
  }
}
