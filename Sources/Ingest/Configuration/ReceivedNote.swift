package import StrategyModel

/// What `received.csv` notes about one file of a period's deliveries.
package struct ReceivedNote: Hashable, Sendable {
  package let period: Period
  package let supplier: SupplierID
  /// Relative to the supplier's folder of that period.
  package let file: String
  package let received: ReceivedTime
  /// By which way it came: mail, upload, …
  package let way: String?
  package let note: String?
  package let location: SourceLocation

  package init(
    period: Period, supplier: SupplierID, file: String, received: ReceivedTime, way: String?,
    note: String?, location: SourceLocation
  ) {
    self.period = period
    self.supplier = supplier
    self.file = file
    self.received = received
    self.way = way
    self.note = note
    self.location = location
  }

  /// The path relative to the input folder.
  package var path: String { "deliveries/\(period)/\(supplier)/\(file)" }
}
