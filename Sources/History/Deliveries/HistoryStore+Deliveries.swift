import GRDB
package import StrategyModel

/// Deliveries with their bytes: known by file and digest, never changed.
extension HistoryStore {
  /// Keeps a delivery; of one that is known already only a new period, supplier, data set or
  /// received time is noted.
  ///
  /// - Returns: What the store now holds; `isKept` says whether the bytes are in it.
  /// - Throws: `refused` for a digest or name that cannot be one.
  @discardableResult
  package func keep(
    _ delivery: ArrivedDelivery, bytes: [UInt8]
  ) throws(HistoryError) -> StoredDelivery {
    try write { database in
      let id = try DeliveryRows.insert(delivery, size: bytes.count, into: database)
      try DeliveryRows.note(delivery, of: id, in: database)
      if bytes.count <= byteLimit {
        try ContentRows.keep(bytes, sha256: delivery.sha256, in: .deliveries, of: database)
      }
      guard let stored = try DeliveryRows.select(database, where: "id = ?", [id]).first else {
        throw HistoryError.failed(reason: "the delivery \(delivery.file) was not kept")
      }
      return stored
    }
  }

  /// When a run first saw the file with these bytes; nil where none did.
  package func firstSeen(
    file: String, sha256: String
  ) throws(HistoryError) -> ReceivedTime? {
    try delivery(file: file, sha256: sha256)?.firstSeen
  }

  package func delivery(
    file: String, sha256: String
  ) throws(HistoryError) -> StoredDelivery? {
    try read { database in
      try DeliveryRows.select(database, where: "file = ? AND sha256 = ?", [file, sha256]).first
    }
  }

  /// A period's deliveries, ordered by file and then by when they were first seen.
  package func deliveries(_ period: Period) throws(HistoryError) -> [StoredDelivery] {
    try read { try DeliveryRows.select($0, where: "period = ?", [period.storedText]) }
  }

  /// All deliveries, ordered by file and then by when they were first seen.
  package func allDeliveries() throws(HistoryError) -> [StoredDelivery] {
    try read { try DeliveryRows.select($0, where: "true", []) }
  }

  /// The content of every delivery with this digest; nil where none is known or only the digest is.
  package func bytes(sha256: String) throws(HistoryError) -> [UInt8]? {
    try read { try ContentRows.bytes(sha256: sha256, in: .deliveries, of: $0) }
  }

  /// Notes that the office counts a delivery although it came after the lock; the same reason by
  /// the same person again changes nothing.
  ///
  /// - Throws: `notFound` for a delivery that is not kept, `refused` for an empty reason or name.
  package func accept(
    file: String, sha256: String, reason: String, by: String, at: String
  ) throws(HistoryError) {
    try write { database in
      guard
        let delivery = try DeliveryRows.select(
          database, where: "file = ? AND sha256 = ?", [file, sha256]
        ).first
      else { throw HistoryError.notFound(what: "the delivery \(file) with digest \(sha256)") }
      guard delivery.acceptance?.reason != reason || delivery.acceptance?.by != by else { return }
      try database.execute(
        sql: """
          INSERT INTO delivery_acceptances (delivery, reason, accepted_by, accepted_at)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [delivery.id, reason, by, at])
    }
  }
}

/// Rows of `deliveries` and what belongs to them.
enum DeliveryRows {
  static func select(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [StoredDelivery] {
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM delivery_list WHERE \(condition) ORDER BY file, first_seen, id")
    return try Array(Row.fetchCursor(statement, arguments: arguments).map(delivery))
  }

  /// A row of `delivery_list`.
  static func delivery(_ row: Row) throws -> StoredDelivery {
    let acceptance: Acceptance? =
      if let reason = try row.optionalText("accepted_reason") {
        Acceptance(
          reason: reason, by: try row.text("accepted_by"), at: try row.text("accepted_at"))
      } else {
        nil
      }
    return StoredDelivery(
      id: Int64(try row.integer("id")), period: try row.value("period"),
      supplier: try row.value("supplier"), dataSet: try row.optionalText("data_set"),
      file: try row.text("file"), sha256: try row.text("sha256"), size: try row.integer("size"),
      isKept: try row.flag("is_kept"), received: try row.optionalValue("received"),
      firstSeen: try row.value("first_seen"), acceptance: acceptance)
  }

  static func insert(
    _ delivery: ArrivedDelivery, size: Int, into database: Database
  ) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO deliveries (file, sha256, size, first_seen) VALUES (?, ?, ?, ?)
        ON CONFLICT (file, sha256) DO NOTHING
        """
    ).execute(
      arguments: [delivery.file, delivery.sha256, size, delivery.firstSeen.storedText])
    let statement = try database.cachedStatement(
      sql: "SELECT id, size FROM deliveries WHERE file = ? AND sha256 = ?")
    guard
      let row = try Row.fetchOne(statement, arguments: [delivery.file, delivery.sha256])
    else { throw HistoryError.failed(reason: "the delivery \(delivery.file) was not kept") }
    guard try row.integer("size") == size else {
      throw HistoryError.refused(
        reason: "\(delivery.file) has another length than the kept file with its digest")
    }
    return Int64(try row.integer("id"))
  }

  /// Adds what is known of a delivery, unless the newest note says the same.
  static func note(
    _ delivery: ArrivedDelivery, of id: Int64, in database: Database
  ) throws {
    let values: [String?] = [
      delivery.period.storedText, delivery.supplier.storedText, delivery.dataSet,
      delivery.received?.storedText,
    ]
    let newest = try database.cachedStatement(
      sql: """
        SELECT period, supplier, data_set, received FROM delivery_filings
        WHERE delivery = ? ORDER BY id DESC LIMIT 1
        """)
    if let row = try Row.fetchOne(newest, arguments: [id]) {
      let known = try ["period", "supplier", "data_set", "received"].map(row.optionalText)
      if known == values { return }
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO delivery_filings (delivery, period, supplier, data_set, received)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id] + StatementArguments(values))
  }
}
