import GRDB

/// The one file that remembers deliveries, findings, snapshots, runs and releases; facts are only
/// ever added to it.
///
/// docs/history.md names its tables and views. Times are arguments: the store asks no clock.
package struct HistoryStore: Sendable {
  package enum Mode: Hashable, Sendable {
    /// Makes the file where there is none, and brings an earlier schema up to date.
    case readWrite
    /// Changes nothing; there must be a file with the present schema.
    case readOnly
  }

  /// The number of the schema that this version writes.
  package static let knownSchema = Migration.all.count

  /// Up to how many bytes the content of a delivery is kept; of a larger one only the digest is.
  package let byteLimit: Int
  private let queue: DatabaseQueue

  /// Opens the store, sees that it is whole, and brings its schema up to date.
  ///
  /// An empty file is a new store, so that its access rights can be set before it holds anything.
  ///
  /// - Parameters:
  ///   - patience: How many seconds to wait for another process that is writing.
  ///   - checksIntegrity: Whether all pages are looked at (`PRAGMA quick_check`).
  /// - Throws: `cannotOpen`, `newerSchema`, `damaged` or `busy`.
  package init(
    path: String, mode: Mode = .readWrite, patience seconds: Double = 5,
    byteLimit: Int = 64 << 20, checksIntegrity: Bool = true
  ) throws(HistoryError) {
    self.byteLimit = byteLimit
    do {
      queue = try StoreConnection.open(path, isReadOnly: mode == .readOnly, patience: seconds)
      try queue.writeWithoutTransaction { database in
        let found = try Migration.schema(of: database)
        guard found <= HistoryStore.knownSchema else {
          throw HistoryError.newerSchema(found: found, known: HistoryStore.knownSchema)
        }
        if checksIntegrity { try StoreConnection.check(database) }
        if mode == .readWrite {
          try StoreConnection.prepareWriting(database)
          try Migration.apply(to: database)
        } else if found < HistoryStore.knownSchema {
          throw HistoryError.cannotOpen(
            reason: "it has the earlier schema \(found), which the next run brings up to date")
        }
      }
    } catch {
      throw HistoryError(error)
    }
  }

  /// Everything that the body writes by this store is kept together, or nothing of it.
  package func transaction<Value>(
    _ body: () throws(HistoryError) -> Value
  ) throws(HistoryError) -> Value {
    try write { _ in try body() }
  }

  /// Gives the file free; the store cannot be used afterwards.
  package func close() throws(HistoryError) {
    do { try queue.close() } catch { throw HistoryError(error) }
  }

  /// Moves everything that is written into the one file, and empties the log beside it, so that
  /// text that was erased stands nowhere any more.
  ///
  /// - Throws: `busy` while another process reads.
  package func eraseTraces() throws(HistoryError) {
    try read { database in
      guard !database.isInsideTransaction else {
        throw HistoryError.refused(reason: "traces cannot be erased within a transaction")
      }
      try database.checkpoint(.truncate)
    }
  }

  var isInsideTransaction: Bool {
    get throws(HistoryError) { try read { $0.isInsideTransaction } }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.unsafeReentrantRead(body) } catch { throw HistoryError(error) }
  }

  /// Runs the body in a transaction of its own, or within the one that is open.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      return try queue.unsafeReentrantWrite { database in
        var value: Value?
        let operations: () throws -> Database.TransactionCompletion = {
          value = try body(database)
          return .commit
        }
        if database.isInsideTransaction {
          try database.inSavepoint(operations)
        } else {
          try database.inTransaction(.immediate, operations)
        }
        guard let value else { throw HistoryError.failed(reason: "nothing was written") }
        return value
      }
    } catch {
      throw HistoryError(error)
    }
  }
}
