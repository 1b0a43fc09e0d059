import Editions
import Ingest
import StrategyModel

extension PeriodReport {
  /// What each supplier is told about its deliveries, by supplier; none before the first delivery.
  func feedback(_ office: Office) -> [FeedbackSheet] {
    guard !snapshot.isRetrospective else { return [] }
    let configuration = office.configuration
    let before = taken.last { $0.period < period }.map {
      FeedbackMaterial.Before(period: $0.period, ledger: $0.ledger, findings: $0.findings)
    }
    let ways = configuration.received.compactMap { note in
      note.way.map { (note.path, $0) }
    }
    let material = FeedbackMaterial(
      strategy: office.strategy, snapshot: snapshot, ledger: ledger, findings: findings,
      before: before, corrections: configuration.corrections.values.flatMap(\.self),
      ways: Dictionary(ways, uniquingKeysWith: { _, last in last }),
      plan: configuration.plan(for: period), ahead: configuration.plansAhead(of: period),
      contact: OfficeContact(
        text: configuration.branding.contact, addresses: configuration.contacts))
    return office.suppliers.compactMap { FeedbackSheet(material, for: $0) }
  }
}

extension Configuration {
  /// The plans of the periods that follow within a year, by the cadence that then holds.
  fileprivate func plansAhead(of period: Period) -> [PeriodPlan] {
    var plans: [PeriodPlan] = []
    var last = period
    while last.lastDay < period.lastDay.adding(days: 366) {
      let first = last.lastDay.adding(days: 1)
      let next = Period(strategy.version(at: first).cadence, containing: first)
      guard next.lastDay > last.lastDay else { break }
      plans.append(plan(for: next))
      last = next
    }
    return plans
  }
}
