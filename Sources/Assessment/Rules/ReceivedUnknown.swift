package import StrategyModel

/// Nothing says when a file was received.
package enum ReceivedUnknown: FileRule {
  package static let rule = Rule(
    "received-unknown", .note, .used,
    message: Wording(
      de: "Für diese Datei ist kein Eingangstag bekannt; sie zählt und steht hinter den Dateien "
        + "mit bekanntem Eingang.",
      en: "No day of receipt is known for this file; it counts and comes after the files whose "
        + "receipt is known."),
    remedy: Wording(
      de: "Bitte tragen Sie den Eingang in received.csv ein.",
      en: "Please enter the receipt in received.csv."))

  static func finding(_ delivery: Delivery, _ input: PeriodInput) -> Finding? {
    guard delivery.received == nil else { return nil }
    return Finding(
      rule, at: SourceLocation(file: delivery.file), supplier: delivery.supplier,
      period: input.period)
  }
}
