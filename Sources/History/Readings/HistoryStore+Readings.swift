import Foundation
import GRDB

/// Readings of deliveries: a cache that can always be made again.
extension HistoryStore {
  /// What was remembered under a key; nil where nothing was, or where it cannot be decoded because
  /// another version of the program wrote it.
  ///
  /// - Parameter key: Names everything that the reading depends on, the program's way of reading
  ///   included.
  package func reading(key: String) throws(HistoryError) -> StoredReading? {
    let json: [UInt8]? = try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT size, zlib FROM readings WHERE key = ?")
      return try Row.fetchOne(statement, arguments: [key])?.decompressed("zlib", size: "size")
    }
    guard let json else { return nil }
    do {
      return try StoredJSON().value(bytes: json)
    } catch is DecodingError {
      return nil
    } catch {
      throw HistoryError(error)
    }
  }

  /// Remembers a reading; an earlier one of the same key is replaced where it differs.
  package func remember(_ reading: StoredReading, key: String) throws(HistoryError) {
    try write { database in
      let json = try StoredJSON().bytes(reading)
      try database.cachedStatement(
        sql: """
          INSERT INTO readings (key, size, zlib) VALUES (?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET size = excluded.size, zlib = excluded.zlib
          WHERE zlib <> excluded.zlib
          """
      ).execute(arguments: [key, json.count, Data(try ZlibStream(compressing: json).bytes)])
    }
  }
}
