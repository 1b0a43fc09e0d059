import StrategyModel

/// Puts together what a supplier's files of the period say of each project.
struct DeliveryMerge {
  /// What comes out: the files with rows that proved unusable marked, the reports, and which
  /// projects each data set covers.
  struct Merged: Sendable {
    var deliveries: [AssessedDelivery]
    /// By project and then supplier id.
    var reports: [ProjectID: [SupplierReport]] = [:]
    var covered: [DataSetKey: Set<ProjectID>] = [:]
  }

  private let input: PeriodInput
  private let register: RegisterAtPeriod
  private let earlier: EarlierStates
  private let origins: FieldOrigins

  /// `earlier` without corrections.
  init(
    _ input: PeriodInput, _ register: RegisterAtPeriod, _ earlier: EarlierStates,
    _ origins: FieldOrigins
  ) {
    self.input = input
    self.register = register
    self.earlier = earlier
    self.origins = origins
  }

  /// `deliveries` by supplier, data set and `Delivery.precedes`, as the intake leaves them.
  /// Findings: `missing-from-later-delivery`, `dropped-by-replacement`,
  /// `unchanged-without-earlier-report`, `unchanged-but-differs`, `status-not-reported`,
  /// `data-sets-differ`.
  func merge(_ deliveries: [AssessedDelivery]) -> Checked<Merged> {
    var result = Checked(Merged(deliveries: deliveries))
    let counted = deliveries.indices.filter { deliveries[$0].standing == .counted }
    let bySupplier = Dictionary(grouping: counted) { deliveries[$0].supplier }
    for (supplier, indices) in bySupplier.sorted(by: { $0.key < $1.key }) {
      var parts: [ProjectID: [ReportPart]] = [:]
      for (dataSet, files) in dataSets(indices, deliveries, of: supplier) {
        let key = DataSetKey(supplier: supplier, dataSet: dataSet)
        let merged = DataSetMerge(input, register, earlier, key)
          .merge(files, in: &result.value.deliveries)
        result.findings += merged.findings.map { $0.of(supplier, input.period) }
        result.value.covered[key] = Set(merged.value.keys)
        for (project, part) in merged.value { parts[project, default: []].append(part) }
      }
      for (project, ofDataSets) in parts.sorted(by: { $0.key < $1.key }) {
        let sum = DataSetSum(input, register, earlier, origins).add(ofDataSets, project, supplier)
        result.findings += sum.findings.map { $0.of(supplier, input.period) }
        if let report = sum.value {
          result.value.reports[project, default: []].append(report)
        } else {
          reject(ofDataSets, of: project, supplier, in: &result.value)
        }
      }
    }
    return result
  }

  /// The supplier's data sets in the order that suppliers.yaml gives them, others behind by id.
  private func dataSets(
    _ indices: [Int], _ deliveries: [AssessedDelivery], of supplier: SupplierID
  ) -> [(id: String, files: [Int])] {
    let files = Dictionary(grouping: indices) { deliveries[$0].dataSet }
    let listed = input.supplier(supplier)?.dataSets.map(\.id) ?? []
    let others = Set(files.keys).subtracting(listed).sorted()
    return (listed + others).compactMap { id in files[id].map { (id, $0) } }
  }

  private func reject(
    _ parts: [ReportPart], of project: ProjectID, _ supplier: SupplierID, in merged: inout Merged
  ) {
    for part in parts {
      let key = DataSetKey(supplier: supplier, dataSet: part.dataSet)
      merged.covered[key]?.remove(project)
      guard case .row(let file, let row) = part.origin else { continue }
      merged.deliveries[file].rows[row].report.isRejected = true
    }
  }
}

/// One data set of one supplier.
struct DataSetKey: Hashable, Sendable, Comparable {
  let supplier: SupplierID
  let dataSet: String

  static func < (left: DataSetKey, right: DataSetKey) -> Bool {
    (left.supplier, left.dataSet) < (right.supplier, right.dataSet)
  }
}

/// What one data set says of a project this period.
struct ReportPart: Sendable {
  /// A row of a file by their indices, or a file that says "nothing new".
  enum Origin: Sendable {
    case row(file: Int, row: Int)
    case nothingNew
  }

  let dataSet: String
  /// Never "unchanged": that is replaced by the report it confirms.
  let report: StatusReport
  let confirms: Bool
  /// Where the supplier said it.
  let place: SourceLocation
  let origin: Origin
}

/// What a supplier says of a project, all data sets together, after at least one came this period.
struct SupplierReport: Sendable {
  let supplier: SupplierID
  let report: StatusReport
  let status: Status
  /// Where the supplier named the status, or what came this period where only that is new.
  let place: SourceLocation
  /// The period whose delivery named the status or confirmed it.
  let period: Period
}
