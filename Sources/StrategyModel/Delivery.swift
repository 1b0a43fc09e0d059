/// When a delivery was received, as `received.csv` or the name of the file says it.
package struct ReceivedTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let day: Day
  /// Seconds since midnight; 0 where only the day is known.
  package let second: Int

  package init(day: Day, second: Int = 0) {
    self.day = day
    self.second = min(max(second, 0), 86_399)
  }

  /// Reads `yyyy-MM-dd`, or that with `THH:mm` or ` HH:mm`, optionally `:ss`.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    guard bytes.count > 10 else {
      self.init(day: day)
      return
    }
    let parts = bytes[11...].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 ? Digits.value($0) : nil }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
    else { return nil }
    self.init(
      day: day,
      second: numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0))
  }

  package static func < (left: ReceivedTime, right: ReceivedTime) -> Bool {
    (left.day, left.second) < (right.day, right.second)
  }

  /// `2024-07-05T09:13:00`.
  package var description: String {
    let hours = Digits.padded(second / 3600, 2)
    let minutes = Digits.padded(second / 60 % 60, 2)
    return "\(day)T\(hours):\(minutes):\(Digits.padded(second % 60, 2))"
  }
}

/// A file that a supplier sent for a period, with the status reports read from it.
package struct Delivery: Hashable, Sendable, Codable {
  package let supplier: SupplierID
  package let period: Period
  package let dataSet: String
  /// The path relative to the input folder.
  package let file: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  /// Nil where neither `received.csv` nor the name says it.
  package let received: ReceivedTime?
  /// The profile that read it, `id` and version; nil where none matched.
  package let profile: String?
  /// The day that the file says it describes.
  package let asOf: Reported<PartialDate>?
  /// "Fehlanzeige": delivered, nothing new.
  package let nothingNew: Bool
  /// A finding with the effect `file-rejected` was made while it was read.
  package var isRejected: Bool
  /// The office counts it although it came after the lock.
  package var isAccepted: Bool
  /// In the file's order, rejected ones included.
  package var reports: [StatusReport]

  package init(
    supplier: SupplierID, period: Period, dataSet: String = DataSet.defaultID, file: String,
    sha256: String, received: ReceivedTime?, profile: String? = nil,
    asOf: Reported<PartialDate>? = nil, nothingNew: Bool = false, isRejected: Bool = false,
    isAccepted: Bool = false, reports: [StatusReport]
  ) {
    self.supplier = supplier
    self.period = period
    self.dataSet = dataSet
    self.file = file
    self.sha256 = sha256
    self.received = received
    self.profile = profile
    self.asOf = asOf
    self.nothingNew = nothingNew
    self.isRejected = isRejected
    self.isAccepted = isAccepted
    self.reports = reports
  }

  /// The order in which deliveries of a key take effect: received, then file name; unknown times
  /// come last.
  package static func precedes(_ left: Delivery, _ right: Delivery) -> Bool {
    switch (left.received, right.received) {
    case (let first?, let second?) where first != second: first < second
    case (_?, nil): true
    case (nil, _?): false
    default: left.file.unicodeScalars.lexicographicallyPrecedes(right.file.unicodeScalars)
    }
  }
}
