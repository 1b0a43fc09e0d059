import StrategyModel

/// A file as it lies in a supplier's folder, how it came, and the mistakes in it.
struct DeliveredFile {
  let period: Period
  let supplier: String
  let name: String
  let bytes: [UInt8]
  /// Nil for files that are no delivery, such as `Thumbs.db`.
  var received: ReceivedTime?
  var way = ""
  var note = ""
  var faults: [PlantedFault.Listed] = []

  /// The path relative to the input folder.
  var path: String { "deliveries/\(period)/\(supplier)/\(name)" }

  /// The line of `received.csv`: `supplier;file;received;way;note`.
  var receivedLine: String? {
    guard let received else { return nil }
    let time =
      received.second == 0 ? received.day.description : "\(received)".prefix(16).description
    return "\(supplier);\(name);\(time);\(way);\(note)"
  }
}
