import Foundation
import GRDB
import StrategyModel

/// Columns as values; what a damaged file holds instead is an error and never a trap.
extension Row {
  private func damage(_ column: String) -> HistoryError {
    .damaged(reason: "the column \(column) holds something else than expected")
  }

  private func read<Value: DatabaseValueConvertible>(
    _ type: Value.Type, _ column: String
  ) throws -> Value? {
    let stored: DatabaseValue = self[column]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw damage(column) }
    return value
  }

  func optionalText(_ column: String) throws -> String? { try read(String.self, column) }

  func text(_ column: String) throws -> String {
    guard let text = try optionalText(column) else { throw damage(column) }
    return text
  }

  func optionalInteger(_ column: String) throws -> Int? { try read(Int.self, column) }

  func integer(_ column: String) throws -> Int {
    guard let number = try optionalInteger(column) else { throw damage(column) }
    return number
  }

  func flag(_ column: String) throws -> Bool { try integer(column) != 0 }

  func optionalBytes(_ column: String) throws -> [UInt8]? {
    try read(Data.self, column).map { [UInt8]($0) }
  }

  func bytes(_ column: String) throws -> [UInt8] {
    guard let bytes = try optionalBytes(column) else { throw damage(column) }
    return bytes
  }

  /// The bytes of a zlib stream whose length stands in another column.
  func decompressed(_ column: String, size: String) throws -> [UInt8] {
    try ZlibStream(stored: bytes(column)).decompressed(size: integer(size))
  }

  func optionalValue<Value: StoredAsText>(_ column: String) throws -> Value? {
    guard let text = try optionalText(column) else { return nil }
    guard let value = Value(storedText: text) else { throw damage(column) }
    return value
  }

  func value<Value: StoredAsText>(_ column: String) throws -> Value {
    guard let value: Value = try optionalValue(column) else { throw damage(column) }
    return value
  }

  func choice<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw damage(column) }
    return value
  }
}
