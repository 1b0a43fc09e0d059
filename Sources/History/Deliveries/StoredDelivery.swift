package import StrategyModel

/// A delivery as the history holds it; its content is fetched apart from it.
package struct StoredDelivery: Hashable, Sendable {
  /// The row's number in the store.
  package let id: Int64
  package let period: Period
  package let supplier: SupplierID
  /// Nil where it is not known which data set it is.
  package let dataSet: String?
  /// The path relative to the input folder.
  package let file: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  /// Its length in bytes.
  package let size: Int
  /// The bytes are in the store; false where they were too many and only the digest is known.
  package let isKept: Bool
  /// What `received.csv` or the name of the file says.
  package let received: ReceivedTime?
  /// When a run first saw the file with these bytes.
  package let firstSeen: ReceivedTime
  /// Nil where the office did not accept it after the lock.
  package let acceptance: Acceptance?

  package init(
    id: Int64, period: Period, supplier: SupplierID, dataSet: String?, file: String,
    sha256: String, size: Int, isKept: Bool, received: ReceivedTime?, firstSeen: ReceivedTime,
    acceptance: Acceptance?
  ) {
    self.id = id
    self.period = period
    self.supplier = supplier
    self.dataSet = dataSet
    self.file = file
    self.sha256 = sha256
    self.size = size
    self.isKept = isKept
    self.received = received
    self.firstSeen = firstSeen
    self.acceptance = acceptance
  }
}

/// A delivery as a run finds it, before it is kept.
package struct ArrivedDelivery: Hashable, Sendable {
  package let period: Period
  package let supplier: SupplierID
  package let dataSet: String?
  /// The path relative to the input folder.
  package let file: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  package let received: ReceivedTime?
  /// When this run sees it; the store keeps the time of the first run that did.
  package let firstSeen: ReceivedTime

  package init(
    period: Period, supplier: SupplierID, dataSet: String?, file: String, sha256: String,
    received: ReceivedTime?, firstSeen: ReceivedTime
  ) {
    self.period = period
    self.supplier = supplier
    self.dataSet = dataSet
    self.file = file
    self.sha256 = sha256
    self.received = received
    self.firstSeen = firstSeen
  }
}

/// The office's decision to count a delivery that came after the lock.
package struct Acceptance: Hashable, Sendable {
  package let reason: String
  package let by: String
  /// When it was accepted, ISO 8601.
  package let at: String

  package init(reason: String, by: String, at: String) {
    self.reason = reason
    self.by = by
    self.at = at
  }
}
