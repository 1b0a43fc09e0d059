package import StrategyModel

/// What the picture of the deliveries says, and its table.
package protocol LedgerTexts {
  /// How many deliveries are missing, unusable, incomplete and still expected.
  func ledgerTitle(missing: Int, rejected: Int, partial: Int, expected: Int) -> String
  var ledgerMeasure: String { get }
  /// How the picture looks, in words.
  var ledgerForm: String { get }
  /// `fehlt (2)`.
  func ledgerHeading(_ state: String, count: Int) -> String
  func ledgerFiles(_ count: Int) -> String
  func ledgerReceived(_ day: Day) -> String
  func ledgerDue(_ day: Day) -> String

}

extension German: LedgerTexts {
  package func ledgerTitle(missing: Int, rejected: Int, partial: Int, expected: Int) -> String {
    let parts = [
      (missing, missing == 1 ? "fehlt" : "fehlen"),
      (rejected, rejected == 1 ? "ist zurückgewiesen" : "sind zurückgewiesen"),
      (partial, partial == 1 ? "ist unvollständig" : "sind unvollständig"),
      (expected, expected == 1 ? "wird noch erwartet" : "werden noch erwartet"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else { return "Alle fälligen Lieferungen liegen vor" }
    let noun = first.0 == 1 ? "Lieferung" : "Lieferungen"
    let rest = parts.dropFirst().map { ", \(numbers.count($0.0)) \($0.1)" }.joined()
    return "\(numbers.count(first.0)) \(noun) \(first.1)" + rest
  }

  package var ledgerMeasure: String {
    "Lieferungen des Berichtszeitraums nach ihrem Stand, zuerst, was zu tun ist"
  }

  package var ledgerForm: String { "Liste der Lieferungen, nach ihrem Stand geordnet." }

  package func ledgerHeading(_ state: String, count: Int) -> String {
    "\(state) (\(numbers.count(count)))"
  }

  package func ledgerFiles(_ count: Int) -> String {
    "\(numbers.count(count)) \(count == 1 ? "Datei" : "Dateien")"
  }

  package func ledgerReceived(_ day: Day) -> String { "eingegangen am \(self.day(day))" }

  package func ledgerDue(_ day: Day) -> String { "fällig am \(self.day(day))" }

}

extension English: LedgerTexts {
  package func ledgerTitle(missing: Int, rejected: Int, partial: Int, expected: Int) -> String {
    let parts = [
      (missing, missing == 1 ? "is missing" : "are missing"),
      (rejected, rejected == 1 ? "has been rejected" : "have been rejected"),
      (partial, partial == 1 ? "is partial" : "are partial"),
      (expected, expected == 1 ? "is still expected" : "are still expected"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else { return "Every delivery that was due is in" }
    let noun = first.0 == 1 ? "delivery" : "deliveries"
    let rest = parts.dropFirst().map { ", \(numbers.count($0.0)) \($0.1)" }.joined()
    return "\(numbers.count(first.0)) \(noun) \(first.1)" + rest
  }

  package var ledgerMeasure: String {
    "Deliveries of the period by their state, what needs doing first"
  }

  package var ledgerForm: String { "List of the deliveries, ordered by their state." }

  package func ledgerHeading(_ state: String, count: Int) -> String {
    "\(state) (\(numbers.count(count)))"
  }

  package func ledgerFiles(_ count: Int) -> String {
    "\(numbers.count(count)) \(count == 1 ? "file" : "files")"
  }

  package func ledgerReceived(_ day: Day) -> String { "received on \(self.day(day))" }

  package func ledgerDue(_ day: Day) -> String { "due on \(self.day(day))" }

}
