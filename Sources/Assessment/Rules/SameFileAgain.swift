package import StrategyModel

/// A file of an earlier period came again, byte for byte.
package enum SameFileAgain: FileRule {
  package static let rule = Rule(
    "same-file-again", .error, .fileRejected,
    message: Wording(
      de: "Diese Datei haben Sie unverändert schon für {0} geschickt ({1}); sie gilt nicht als "
        + "neuer Bericht.",
      en: "You already sent this same file for {0} ({1}); it does not count as a new report."),
    remedy: Wording(
      de: "Bitte schicken Sie den aktuellen Stand; hat sich nichts geändert, genügt das Wort "
        + "„Fehlanzeige“.",
      en: "Please send the current status; if nothing has changed, the words “Nothing new” are "
        + "enough."))

  /// A file that was rejected may come again, for it may have been filed in the wrong place; two
  /// files that say no more than "nothing new" may well be identical.
  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard let last = lastSent(delivery, input) else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file), [.period(last.period), .text(last.file)],
      supplier: delivery.supplier, period: input.period)
  }

  static func isSent(_ delivery: Delivery, _ input: PeriodInput) -> Bool {
    lastSent(delivery, input) != nil
  }

  private static func lastSent(_ delivery: Delivery, _ input: PeriodInput) -> Delivery? {
    guard !delivery.nothingNew else { return nil }
    let same = input.earlierDeliveries.filter {
      $0.sha256 == delivery.sha256 && $0.supplier == delivery.supplier && !$0.isRejected
        && $0.period < delivery.period
    }
    return same.max { ($0.period, $0.file) < ($1.period, $1.file) }
  }
}
