package import StrategyModel

/// A delivered file with its bytes and what is known of it before it is read.
package struct SourceFile: Hashable, Sendable {
  /// Who sent it.
  package let supplier: Supplier
  /// For which period it was filed.
  package let period: Period
  /// Nil = found out from the supplier's data sets.
  package let dataSet: String?
  /// The path relative to the input folder.
  package let file: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  /// Nil where neither `received.csv` nor the name says it.
  package let received: ReceivedTime?
  /// The whole file.
  package let bytes: [UInt8]

  /// A file as the workspace lists it.
  package init(
    supplier: Supplier, period: Period, dataSet: String? = nil, file: String, sha256: String,
    received: ReceivedTime?, bytes: [UInt8]
  ) {
    self.supplier = supplier
    self.period = period
    self.dataSet = dataSet
    self.file = file
    self.sha256 = sha256
    self.received = received
    self.bytes = bytes
  }
}
