import StrategyModel

/// A delivery on its way through the stages: whether it counts, and what its rows mean.
struct AssessedDelivery: Sendable {
  /// Why a file counts or does not.
  enum Standing: Sendable {
    case counted
    case afterLock
    case rejected
  }

  /// One report with the project that it means.
  struct Row: Sendable {
    var report: StatusReport
    /// Nil where nothing in the register is meant.
    var project: ProjectID?
  }

  /// The delivery as it came; `delivery` is the same with what the stages found.
  private let original: Delivery
  var standing: Standing
  /// By place.
  var rows: [Row]

  init(_ delivery: Delivery, standing: Standing) {
    original = delivery
    self.standing = standing
    rows = delivery.reports.sorted { $0.location < $1.location }
      .map { Row(report: $0, project: nil) }
  }

  var supplier: SupplierID { original.supplier }
  var dataSet: String { original.dataSet }
  var nothingNew: Bool { original.nothingNew }
  var file: SourceLocation { SourceLocation(file: original.file) }

  var delivery: Delivery {
    var delivery = original
    delivery.isRejected = standing == .rejected
    delivery.reports = rows.map(\.report)
    return delivery
  }

  /// Rows that count; none where the file does not.
  var accepted: [Row] {
    standing == .counted ? rows.filter { $0.project != nil && !$0.report.isRejected } : []
  }

  /// The projects that it speaks of, be it in rejected rows.
  var mentioned: Set<ProjectID> { Set(rows.compactMap(\.project)) }
}
