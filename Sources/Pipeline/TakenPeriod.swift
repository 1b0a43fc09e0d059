import Assessment
import Ingest
package import StrategyModel

/// A period whose deliveries were read and assessed.
package struct TakenPeriod: Sendable {
  package let period: Period
  package let snapshot: Snapshot
  package let ledger: [LedgerEntry]
  package let deliveries: [Delivery]
  /// Settled: with the configured severities, sorted, capped.
  package let findings: [Finding]

  /// Reads every file of a period and assesses what they say, knowing the periods before.
  package static func take(
    _ folder: InputFolder.PeriodFolder, _ period: Period, office: Office,
    earlier: [TakenPeriod], today: Day
  ) throws(DiskFailure) -> TakenPeriod {
    let listing = try DeliveryListing(folder, period: period, configuration: office.configuration)
    var findings = listing.findings
    var deliveries: [Delivery] = []
    for item in listing.items {
      let decoded = ReportDecoder.decode(try item.source(), profiles: office.profiles)
      findings += decoded.findings
      deliveries.append(decoded.value)
    }
    return assess(
      deliveries, findings: findings, period: period, office: office, earlier: earlier,
      today: today)
  }

  /// Assesses deliveries that were read already.
  static func assess(
    _ deliveries: [Delivery], findings: [Finding], period: Period, office: Office,
    earlier: [TakenPeriod], today: Day
  ) -> TakenPeriod {
    let assessed = PeriodAssessment.assess(
      PeriodInput(
        period: period, strategy: office.strategy, register: office.register,
        suppliers: office.suppliers, plan: office.configuration.plan(for: period),
        deliveries: deliveries, earlierDeliveries: earlier.flatMap(\.deliveries),
        history: earlier.map(\.snapshot), today: today))
    return TakenPeriod(
      period: period, snapshot: assessed.value.snapshot, ledger: assessed.value.ledger,
      deliveries: assessed.value.deliveries,
      findings: FindingPolicy(office.strategy).applied(to: findings + assessed.findings))
  }
}

extension DeliveryListing.Item {
  /// The file with its bytes and digest.
  func source() throws(DiskFailure) -> SourceFile {
    let bytes = try Disk.read(path)
    return SourceFile(
      supplier: supplier, period: period, dataSet: dataSet, file: file,
      sha256: SHA256Digest.hexadecimal(bytes), received: received, bytes: bytes)
  }
}
