import StrategyModel

/// Says for every supplier and data set what was due and what came.
struct DeliveryLedger {
  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let origins: FieldOrigins
  private let leads: Set<SupplierID>

  init(_ input: PeriodInput, _ register: RegisterAtPeriod, _ origins: FieldOrigins) {
    self.input = input
    self.register = register
    self.origins = origins
    leads = Set(register.projects.flatMap { register.row(of: $0).allLeads })
  }

  /// One entry per file; one without a file where none came from a supplier that owes deliveries at
  /// any time or leads a project, or where each project has a file of its own and not all came.
  /// Findings: `delivery-missing`, `project-not-reported`, `project-file-missing`.
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
      let uncovered = owed.filter { !covered.contains($0.project) }
      if input.isOneFilePerProject(key) {
        let single = singleFiles(deliveries, uncovered, key)
        result.value += single.value
        result.findings += single.findings
      } else {
        result.value += deliveries.map { entry($0, isPartial: !uncovered.isEmpty) }
        result.findings += unreported(owed, deliveries, key)
      }
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
    let isCarried = states.contains { isInForce(dataSet, of: supplier.id, in: $0) }
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

  /// Whether the report that holds for a project says something that the data set said earlier.
  private func isInForce(
    _ dataSet: DataSet, of supplier: SupplierID, in state: ProjectState
  ) -> Bool {
    guard state.reportedBy == supplier, let report = state.report else { return false }
    return ReportField.all.contains {
      origins.dataSet(of: $0, in: report, on: state.project, by: supplier) == dataSet.id
    }
  }

  /// Where each project has a file of its own, a file is judged by the projects that it names.
  private func singleFiles(
    _ deliveries: [AssessedDelivery], _ uncovered: [ProjectState], _ key: DataSetKey
  ) -> Checked<[LedgerEntry]> {
    let names = deliveries.map(named)
    let entries = zip(deliveries, names).map { delivery, names in
      entry(delivery, isPartial: uncovered.contains { names.contains($0.project) })
    }
    let absent = absentFiles(
      uncovered.filter { state in !names.contains { $0.contains(state.project) } }, key)
    return Checked(entries + absent.value, absent.findings)
  }

  /// The projects that a file speaks of, counted or not.
  private func named(in delivery: AssessedDelivery) -> Set<ProjectID> {
    delivery.mentioned.union(
      delivery.rows.compactMap { row in
        (row.report.projectKey ?? row.report.projectName)
          .flatMap { register.directory.find($0.value) }
      })
  }

  /// One entry for all files of single projects that are owed and did not come.
  private func absentFiles(
    _ states: [ProjectState], _ key: DataSetKey
  ) -> Checked<[LedgerEntry]> {
    guard !states.isEmpty, let due = input.due(key.dataSet, of: key.supplier) else {
      return Checked([])
    }
    let isMissing = input.today > due
    let entry = LedgerEntry(
      period: input.period, supplier: key.supplier, dataSet: key.dataSet, due: due, received: nil,
      state: isMissing ? .missing : .expected, file: nil, sha256: nil, rows: 0, accepted: 0,
      rejected: 0)
    guard isMissing else { return Checked([entry]) }
    let findings = states.compactMap { state in
      register[state.project].map {
        ProjectFileMissing.finding($0, state.row, key, due: due, input)
      }
    }
    return Checked([entry], findings)
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
