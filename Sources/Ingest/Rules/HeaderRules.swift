internal import StrategyModel

/// The rules for the headings of a table.
enum HeaderRules {
  static let columnMissing = Rule(
    "column-missing", .error, .fileRejected,
    message: Wording(
      de: "Die Spalte „{field}“ fehlt.", en: "The column “{field}” is missing."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let columnDuplicate = Rule(
    "column-duplicate", .error, .fileRejected,
    message: Wording(
      de: "Die Spalte „{field}“ gibt es {0}-mal; welche gilt, ist nicht klar.",
      en: "There are {0} columns “{field}”; it is not clear which one applies."),
    remedy: Wording(
      de: "Bitte lassen Sie nur eine Spalte mit dieser Überschrift stehen.",
      en: "Please leave only one column with this heading."))

  static let columnUnread = Rule(
    "column-unread", .warning, .used,
    message: Wording(
      de: "Die Spalte „{value}“ ist nicht bekannt und wird nicht gelesen; gemeint ist wohl „{0}“.",
      en: "The column “{value}” is not known and is not read; “{0}” is probably meant."),
    remedy: Wording(
      de: "Bitte schreiben Sie die Überschrift so: {0}",
      en: "Please write the heading like this: {0}"))

  static let headerRepeated = Rule(
    "header-repeated", .note, .used,
    message: Wording(
      de: "Die Überschriften stehen hier noch einmal; die Zeile wird übergangen.",
      en: "The headings appear here once more; the row is skipped."),
    remedy: Wording(de: "Bitte löschen Sie diese Zeile.", en: "Please delete this row."))

  static let percentScaleUnclear = Rule(
    "percent-scale-unclear", .error, .fieldDropped,
    message: Wording(
      de: "In der Spalte „{field}“ stehen nur 0 und 1; ob 1 nun 1 % oder 100 % heißt, ist nicht "
        + "zu erkennen.",
      en: "The column “{field}” contains only 0 and 1; it cannot be told whether 1 means 1 % or "
        + "100 %."),
    remedy: Wording(
      de: "Bitte schreiben Sie die Werte mit Prozentzeichen, zum Beispiel 100 %.",
      en: "Please write the values with a percent sign, for example 100 %."))

  static let numberFormatUnclear = Rule(
    "number-format-unclear", .error, .fieldDropped,
    message: Wording(
      de: "In der Spalte „{field}“ ist nicht zu erkennen, ob Punkt oder Komma die Dezimalstellen "
        + "trennt.",
      en: "In the column “{field}” it cannot be told whether a point or a comma separates the "
        + "decimals."),
    remedy: Wording(
      de: "Bitte schreiben Sie alle Zahlen gleich, zum Beispiel 1.234,50.",
      en: "Please write all numbers in the same way, for example 1,234.50."))

  static let all = [
    columnMissing, columnDuplicate, columnUnread, headerRepeated, percentScaleUnclear,
    numberFormatUnclear,
  ]
}
