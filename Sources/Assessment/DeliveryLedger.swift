import StrategyModel

/// Says for every supplier and data set what was due and what came.
struct DeliveryLedger {
  private let input: PeriodInput
  private let leads: Set<SupplierID>

  init(_ input: PeriodInput, _ register: RegisterAtPeriod) {
    self.input = input
    leads = Set(register.projects.flatMap { register.row(of: $0).allLeads })
  }

  /// One entry per file; one without a file where none came from a supplier that owes deliveries at
  /// any time or leads a project. Findings: `delivery-missing`, `project-not-reported`.
  func entries(
    _ merged: DeliveryMerge.Merged, _ states: [ProjectState]
  ) -> Checked<[LedgerEntry]> {
    var result = Checked<[LedgerEntry]>([])
    let files = Dictionary(grouping: merged.deliveries) {
      DataSetKey(supplier: $0.supplier, dataSet: $0.dataSet)
    }
    for (key, deliveries) in files.sorted(by: { $0.key < $1.key }) {
      let owed = states.filter { $0.isExpected && $0.row.reportingLead == key.supplier }
      let covered = merged.covered[key] ?? []
      let isPartial = owed.contains { !covered.contains($0.project) }
      result.value += deliveries.map { entry($0, isPartial: isPartial) }
      result.findings += unreported(owed, deliveries, key)
    }
    for supplier in input.suppliers where supplier.owesFrom != nil || leads.contains(supplier.id) {
      for dataSet in supplier.dataSets
      where files[DataSetKey(supplier: supplier.id, dataSet: dataSet.id)] == nil {
        let absent = absence(of: dataSet, of: supplier, states)
        result.value.append(absent.value)
        result.findings += absent.findings
      }
    }
    result.value.sort(by: LedgerEntry.precedes)
    return result
  }

  private func entry(_ assessed: AssessedDelivery, isPartial: Bool) -> LedgerEntry {
    let delivery = assessed.delivery
    let due = input.due(delivery.dataSet, of: delivery.supplier)
    let accepted = assessed.accepted.count
    let state: LedgerEntry.State =
      switch assessed.standing {
      case .rejected: .rejected
      case .afterLock: .afterLock
      case .counted where due != nil && isPartial: .partial
      case .counted: DeliveryLate.isLate(delivery, input) ? .late : .onTime
      }
    return LedgerEntry(
      period: input.period, supplier: delivery.supplier, dataSet: delivery.dataSet, due: due,
      received: delivery.received, state: state, file: delivery.file, sha256: delivery.sha256,
      rows: assessed.rows.count, accepted: accepted, rejected: assessed.rows.count - accepted)
  }

  private func absence(
    of dataSet: DataSet, of supplier: Supplier, _ states: [ProjectState]
  ) -> Checked<LedgerEntry> {
    let due = input.due(dataSet.id, of: supplier.id)
    let isCarried = states.contains { $0.carriedForward && $0.reportedBy == supplier.id }
    let state: LedgerEntry.State =
      if let due { input.today > due ? .missing : .expected } else {
        isCarried ? .carriedForward : .notDue
      }
    let entry = LedgerEntry(
      period: input.period, supplier: supplier.id, dataSet: dataSet.id, due: due, received: nil,
      state: state, file: nil, sha256: nil, rows: 0, accepted: 0, rejected: 0)
    guard state == .missing, let due else { return Checked(entry) }
    return Checked(entry, [DeliveryMissing.finding(supplier, dataSet, due: due, input)])
  }

  /// Projects that a supplier's counted files pass over in silence.
  private func unreported(
    _ owed: [ProjectState], _ deliveries: [AssessedDelivery], _ key: DataSetKey
  ) -> [Finding] {
    let counted = deliveries.filter { $0.standing == .counted }
    guard let last = counted.last, key.dataSet == input.statusDataSet(of: key.supplier),
      !counted.contains(where: \.nothingNew)
    else { return [] }
    let mentioned = counted.reduce(into: Set<ProjectID>()) { $0.formUnion($1.mentioned) }
    return owed.filter { !$0.isReported && !mentioned.contains($0.project) }.compactMap { state in
      guard let project = input.register.projects.first(where: { $0.id == state.project })
      else { return nil }
      return Finding(
        ProjectNotReported.rule, at: last.file,
        [.project(project, state.row), .period(input.period)], project: state.project,
        supplier: key.supplier, period: input.period)
    }
  }
}
