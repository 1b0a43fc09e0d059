import Foundation
import GRDB

/// Bytes known by their digest: each content is stored once, compressed.
enum ContentRows {
  /// Whose bytes they are; each has a table of its own, because only those of releases may go.
  enum Place: String {
    case deliveries = "delivery_contents"
    case releases = "release_contents"
  }

  /// Keeps bytes; those of a known digest are left as they are.
  static func keep(
    _ bytes: [UInt8], sha256: String, in place: Place, of database: Database
  ) throws {
    let known = try database.cachedStatement(
      sql: "SELECT size FROM \(place.rawValue) WHERE sha256 = ?")
    if let size = try Int.fetchOne(known, arguments: [sha256]) {
      guard size == bytes.count else {
        throw HistoryError.refused(reason: "two contents with the digest \(sha256)")
      }
      return
    }
    try database.cachedStatement(
      sql: "INSERT INTO \(place.rawValue) (sha256, size, zlib) VALUES (?, ?, ?)"
    ).execute(
      arguments: [sha256, bytes.count, Data(try ZlibStream(compressing: bytes).bytes)])
  }

  static func bytes(
    sha256: String, in place: Place, of database: Database
  ) throws -> [UInt8]? {
    let statement = try database.cachedStatement(
      sql: "SELECT size, zlib FROM \(place.rawValue) WHERE sha256 = ?")
    guard let row = try Row.fetchOne(statement, arguments: [sha256]) else { return nil }
    return try row.decompressed("zlib", size: "size")
  }
}
