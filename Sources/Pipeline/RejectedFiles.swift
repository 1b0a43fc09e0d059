import Emitters
import History
import Ingest
import StrategyModel

/// `rejected/<supplier>/<file>`: rows and files that do not count, as they came.
enum RejectedFiles {
  /// In the order of the deliveries; a file whose content the store does not have is left out.
  static func documents(
    of deliveries: [Delivery], in period: Period, store: HistoryStore
  ) throws(HistoryError) -> [Document] {
    var documents: [Document] = []
    for delivery in deliveries
    where delivery.isRejected || delivery.reports.contains(where: \.isRejected) {
      guard let file = try store.bytes(sha256: delivery.sha256),
        let rows = RejectedRows.content(of: file, delivery)
      else { continue }
      let folder = "deliveries/\(period)/"
      let name =
        delivery.file.hasPrefix(folder)
        ? String(delivery.file.dropFirst(folder.count)) : delivery.file
      documents.append(Document(.output, "rejected/\(name)") { rows })
    }
    return documents
  }
}
