import StrategyModel

/// Tells which data set gave each field of a report, so that a data set that did not come
/// stays in force beside one that did.
struct FieldOrigins: Sendable {
  private let byFile: [String: DataSetKey]
  /// Those of earlier periods by supplier, the latest file first.
  private let earlier: [SupplierID: [Delivery]]
  private let directory: ProjectDirectory

  init(_ input: PeriodInput, _ directory: ProjectDirectory) {
    byFile = Dictionary(
      (input.deliveries + input.earlierDeliveries).map {
        ($0.file, DataSetKey(supplier: $0.supplier, dataSet: $0.dataSet))
      }
    ) { first, _ in first }
    let accepted = input.earlierDeliveries.filter { !$0.isRejected && $0.period < input.period }
    earlier = Dictionary(grouping: accepted, by: \.supplier)
      .mapValues { files in
        files.sorted {
          $0.period == $1.period ? Delivery.precedes($1, $0) : $1.period < $0.period
        }
      }
    self.directory = directory
  }

  /// The data set of a supplier's report that states the field; nil where it states none, and where
  /// no file is known to have said so.
  func dataSet(
    of field: ReportField, in report: StatusReport, on project: ProjectID, by supplier: SupplierID
  ) -> String? {
    guard let place = field.place(report) else { return nil }
    if let key = byFile[place.location.file] {
      return key.supplier == supplier ? key.dataSet : nil
    }
    // Where a correction stood, the file that stated the field last is the one that it corrected.
    return earlier[supplier]?.first { file in
      file.reports.contains { row in
        !row.isRejected && field.isStated(in: row)
          && (row.projectKey ?? row.projectName).flatMap { directory.find($0.value) } == project
      }
    }?.dataSet
  }
}
