package import StrategyModel

/// Everything that is known when the deliveries of one period are assessed.
package struct PeriodInput: Hashable, Sendable {
  package let period: Period
  package let strategy: Strategy
  package let register: Register
  package let suppliers: [Supplier]
  package let plan: PeriodPlan
  /// The files of this period, in any order.
  package let deliveries: [Delivery]
  /// The files of earlier periods, as their own assessment accepted or rejected them.
  package let earlierDeliveries: [Delivery]
  /// Snapshots of earlier periods, in any order and with or without gaps; others are ignored.
  package let history: [Snapshot]
  /// Of any project and period, in any order; those of later periods are ignored.
  package let corrections: [Correction]
  /// Tells `expected` from `missing`, and nothing else.
  package let today: Day

  package init(
    period: Period, strategy: Strategy, register: Register, suppliers: [Supplier],
    plan: PeriodPlan, deliveries: [Delivery], earlierDeliveries: [Delivery] = [],
    history: [Snapshot] = [], corrections: [Correction] = [], today: Day
  ) {
    self.period = period
    self.strategy = strategy
    self.register = register
    self.suppliers = suppliers
    self.plan = plan
    self.deliveries = deliveries
    self.earlierDeliveries = earlierDeliveries
    self.history = history
    self.corrections = corrections
    self.today = today
  }

  /// The day at which everything of the period is counted.
  var end: Day { period.lastDay }

  /// The last day of the year by whose end the goal is to be reached.
  var horizon: Day { .last(of: strategy.version(for: period).horizon, 12) }

  func supplier(_ id: SupplierID) -> Supplier? { suppliers.first { $0.id == id } }

  /// The data set as suppliers.yaml lists it; nil where it lists none of that name.
  func dataSet(_ id: String, of supplier: SupplierID) -> DataSet? {
    self.supplier(supplier)?.dataSets.first { $0.id == id }
  }

  /// Whether each project has a file of its own in a data set.
  func isOneFilePerProject(_ key: DataSetKey) -> Bool {
    dataSet(key.dataSet, of: key.supplier)?.isOneFilePerProject ?? false
  }

  /// The data set that speaks of the status: `report`, or the first where that is not listed.
  func statusDataSet(of supplier: SupplierID) -> String {
    let listed = self.supplier(supplier)?.dataSets.map(\.id) ?? []
    let first = listed.first ?? DataSet.defaultID
    return listed.contains(DataSet.defaultID) ? DataSet.defaultID : first
  }

  /// The day a data set is due; nil where it is not owed this period.
  func due(_ dataSet: String, of supplier: SupplierID) -> Day? {
    let owed = self.supplier(supplier)?.dataSetsDue(in: period) ?? []
    return owed.contains { $0.id == dataSet } ? plan.due(supplier) : nil
  }
}

/// What the deliveries of one period amount to.
package struct Assessed: Hashable, Sendable {
  package let snapshot: Snapshot
  /// In the order of `LedgerEntry.precedes`.
  package let ledger: [LedgerEntry]
  /// The period's files by supplier, data set and `Delivery.precedes`, their rows by place, with
  /// everything rejected marked and every dropped field empty. A file that came after the lock is
  /// not marked as rejected; only the ledger says that it does not count.
  package let deliveries: [Delivery]

  package init(snapshot: Snapshot, ledger: [LedgerEntry], deliveries: [Delivery]) {
    self.snapshot = snapshot
    self.ledger = ledger
    self.deliveries = deliveries
  }
}
