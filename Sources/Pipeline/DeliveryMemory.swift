import History
import Ingest
import StrategyModel

/// What the store knows of deliveries: when a file was first seen, whether the office accepted it,
/// and what was read from it before.
struct DeliveryMemory {
  /// Nil where nothing is remembered, as in a dry run without a store.
  let store: HistoryStore?
  /// Files and readings are kept; otherwise the store is only asked.
  let isWriting: Bool
  let clock: RunClock

  static func none(_ clock: RunClock) -> DeliveryMemory {
    DeliveryMemory(store: nil, isWriting: false, clock: clock)
  }

  /// What is known of one file besides its bytes.
  struct Known {
    /// From `received.csv` or a name, else when the first run saw it; nil where that says nothing.
    let received: ReceivedTime?
    let isAccepted: Bool
  }

  /// Keeps the file and tells what is known of it.
  ///
  /// A file that was there when its period was first taken in may have come long before; if that
  /// was after the lock, its time is unknown rather than late.
  func known(_ item: DeliveryListing.Item, bytes: [UInt8], sha256: String, lock: Day) throws
    -> Known
  {
    guard let store else { return Known(received: item.received, isAccepted: false) }
    let stored: StoredDelivery?
    if isWriting {
      stored = try store.keep(
        ArrivedDelivery(
          period: item.period, supplier: item.supplier.id, dataSet: item.dataSet,
          file: item.file, sha256: sha256, received: item.received, firstSeen: clock.moment),
        bytes: bytes)
    } else {
      stored = try store.delivery(file: item.file, sha256: sha256)
    }
    var received = item.received
    if received == nil, let stored {
      let first = try store.deliveries(item.period).map(\.firstSeen).min()
      let isFirstIntake = stored.firstSeen == first && stored.firstSeen.day > lock
      received = isFirstIntake ? nil : stored.firstSeen
    }
    return Known(received: received, isAccepted: stored?.acceptance != nil)
  }

  /// What was read from a file: remembered where nothing that decides it has changed.
  func reading(
    _ source: SourceFile, isAccepted: Bool, office: Office
  ) throws -> Checked<Delivery> {
    let key = office.readingKey(source, isAccepted: isAccepted)
    if let reading = try store?.reading(key: key) {
      let findings = reading.findings.compactMap { $0.finding(rules: RuleBook.byID) }
      if findings.count == reading.findings.count {
        return Checked(reading.delivery, findings)
      }
    }
    var decoded = ReportDecoder.decode(
      source, profiles: office.profiles, aliases: office.configuration.aliases)
    decoded.value.isAccepted = isAccepted
    if isWriting, let store {
      try store.remember(
        StoredReading(delivery: decoded.value, findings: decoded.findings.map(StoredFinding.init)),
        key: key)
    }
    return decoded
  }
}

extension Office {
  /// A digest of everything that decides what is read from a file.
  fileprivate func readingKey(_ source: SourceFile, isAccepted: Bool) -> String {
    let parts = [
      ReadingVersion.text, readingDigest, source.supplier.id.text, source.period.description,
      source.dataSet ?? "", source.file, source.sha256, source.received?.description ?? "",
      String(isAccepted),
    ]
    return SHA256Digest.hexadecimal(Array(parts.joined(separator: "\n").utf8))
  }
}

/// Counted up whenever the program reads, judges or counts the same input in another way.
enum ReadingVersion {
  static let text = "reading/6"
}
