import StrategyModel

/// Which files come for a period: the usual one of each supplier, and the exceptions.
enum DeliveryPlan {
  /// 2022-Q3 to 2024-Q2.
  static let periods: [Period] =
    Period(.quarter, year: 2022, number: 3)
    .map { first in (0..<8).map { first.advanced(by: $0) } } ?? []

  static func files(in period: Period) -> [DeliveredFile] {
    FictitiousSupplier.all.flatMap { files(of: $0, in: period) } + PublicDelivery.files(in: period)
  }

  /// Mistakes that lie in no file.
  static func missing(in period: Period) -> [PlantedFault.Listed] {
    FictitiousSupplier.all.flatMap {
      FictitiousDelivery(supplier: $0, period: period).listed("delivery-missing", file: "")
    }
  }

  private static func files(of supplier: FictitiousSupplier, in period: Period) -> [DeliveredFile] {
    let delivery = FictitiousDelivery(supplier: supplier, period: period)
    switch (supplier.id, period.description) {
    case ("musteramt-d", "2023-Q1"): return []
    case ("musteramt-a", "2022-Q4"):
      return [delivery.file(), leftover("~$Sachstand Q4 2022.xlsx", "\u{5}Muster", delivery)]
    case ("musteramt-b", "2023-Q2"):
      return [delivery.file(), leftover("Thumbs.db", "thumbnails", delivery)]
    case ("musteramt-b", "2022-Q4"): return sentAgain(delivery)
    case ("musteramt-a", "2024-Q2"):
      var late = delivery.correction(of: 64, named: "Korrektur kp-064.csv")
      late.received = time("2024-07-12T11:20")
      late.note = "einzelne Zeile nachgereicht"
      late.faults = delivery.listed("missing-from-later-delivery", file: late.name)
      return [delivery.file(), late]
    case ("musteramt-c", "2024-Q2"):
      var file = delivery.file()
      file.received = time("2024-07-19T11:05")
      file.note = "mit Fristverlängerung"
      return [file]
    case ("musteramt-e", "2023-Q2"):
      var file = delivery.file()
      file.received = time("2023-07-20T09:40")
      file.note = "nach der Frist"
      file.faults += delivery.listed("delivery-late", file: file.name)
      return [file]
    case ("musterverein", "2023-Q4"):
      return [delivery.file(format: NothingNewList(list: .plain()))]
    default: return [delivery.file()]
    }
  }

  /// Last quarter's file once more, and the right one a day later.
  private static func sentAgain(_ delivery: FictitiousDelivery) -> [DeliveredFile] {
    let earlier = FictitiousDelivery(
      supplier: delivery.supplier, period: delivery.period.previous
    ).file()
    var again = DeliveredFile(
      period: delivery.period, supplier: delivery.supplier.id, name: earlier.name,
      bytes: earlier.bytes, received: delivery.received, way: delivery.supplier.way)
    again.faults = delivery.listed("same-file-again", file: again.name)
    var right = delivery.file(named: "vorhaben_neu.csv")
    right.received = ReceivedTime(
      day: delivery.received.day.adding(days: 1), second: delivery.received.second)
    return [again, right]
  }

  /// A file that an office program left behind; it is no delivery.
  private static func leftover(_ name: String, _ text: String, _ delivery: FictitiousDelivery)
    -> DeliveredFile
  {
    DeliveredFile(
      period: delivery.period, supplier: delivery.supplier.id, name: name, bytes: Array(text.utf8))
  }

  private static func time(_ text: String) -> ReceivedTime? { ReceivedTime(iso: text) }
}
