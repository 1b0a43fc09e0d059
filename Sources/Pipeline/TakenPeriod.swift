import Assessment
import History
import Ingest
package import StrategyModel

/// A period whose deliveries were read and assessed.
package struct TakenPeriod: Sendable {
  package let period: Period
  package let snapshot: Snapshot
  package let ledger: [LedgerEntry]
  package let deliveries: [Delivery]
  /// With the configured severities and answers, sorted, capped.
  package let findings: [Finding]

  /// Reads what arrived for a period and assesses it, knowing the periods before.
  static func take(
    _ arrived: ArrivedPeriod, office: Office, earlier: [TakenPeriod], today: Day,
    memory: DeliveryMemory
  ) throws -> TakenPeriod {
    var findings = arrived.findings
    var deliveries: [Delivery] = []
    for file in arrived.files {
      let read = try memory.reading(file.source, isAccepted: file.isAccepted, office: office)
      findings += read.findings
      deliveries.append(read.value)
    }
    return assess(
      deliveries, findings: findings, period: arrived.period, office: office, earlier: earlier,
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
        history: earlier.map(\.snapshot),
        corrections: office.configuration.corrections.values.flatMap(\.self), today: today))
    let overtaken = OvertakenRows(assessed.value.ledger, assessed.value.snapshot)
    return TakenPeriod(
      period: period, snapshot: assessed.value.snapshot, ledger: assessed.value.ledger,
      deliveries: assessed.value.deliveries,
      findings: office.policy(period).applied(
        to: overtaken.settled(findings + assessed.findings)))
  }
}

extension Office {
  /// Severities and answers as they hold for a period.
  func policy(_ period: Period) -> FindingPolicy {
    FindingPolicy(
      strategy, acknowledgements: configuration.acknowledgements, period: period)
  }
}
