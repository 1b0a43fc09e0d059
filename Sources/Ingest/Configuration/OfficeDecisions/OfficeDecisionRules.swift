internal import StrategyModel

/// The rules for corrections, acknowledgements and aliases.
enum OfficeDecisionRules {
  static let correctionsFile = Rule(
    "config-corrections-file", .error, .fileRejected,
    message: Wording(
      de: "Die Datei „{value}“ im Ordner corrections nennt keinen Berichtszeitraum.",
      en: "The file “{value}” in the folder corrections names no period."),
    remedy: Wording(
      de: "Nennen Sie sie wie den Berichtszeitraum, ab dem die Korrekturen gelten, etwa "
        + "„2024-Q2.csv“.",
      en: "Name it after the period from which the corrections apply, for instance “2024-Q2.csv”."))

  static let correctionChangesNothing = Rule(
    "config-correction-changes-nothing", .error, .fileRejected,
    message: Wording(
      de: "Bei „old“ und „new“ steht derselbe Wert.",
      en: "“old” and “new” have the same value."),
    remedy: Wording(
      de: "Schreiben Sie bei „old“, was gemeldet ist, und bei „new“, was stattdessen gilt.",
      en: "Write what is reported in “old”, and what is to apply instead in “new”."))

  static let correctionTwice = Rule(
    "config-correction-twice", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ wird für dieses Projekt schon in Zeile {0} korrigiert.",
      en: "“{value}” of this project is already corrected in line {0}."),
    remedy: Wording(
      de: "Lassen Sie nur die gültige Zeile stehen.",
      en: "Keep only the row that applies."))

  static let acknowledgementOfEverything = Rule(
    "config-acknowledgement-of-everything", .error, .fileRejected,
    message: Wording(
      de: "Diese Zeile würde alle Befunde der Regel „{value}“ beantworten.",
      en: "This row would answer all findings of the rule “{value}”."),
    remedy: Wording(
      de: "Nennen Sie das Projekt oder den Wert, um die es geht.",
      en: "State the project or the value that is meant."))

  static let aliasTwice = Rule(
    "config-alias-twice", .error, .fileRejected,
    message: Wording(
      de: "Was „{value}“ bedeutet, steht schon in Zeile {0}.",
      en: "Line {0} already says what “{value}” means."),
    remedy: Wording(
      de: "Lassen Sie nur die gültige Zeile stehen, oder nennen Sie bei „supplier“, wessen Wort "
        + "es ist.",
      en: "Keep only the row that applies, or say in “supplier” whose word it is."))

  static let all = [
    correctionsFile, correctionChangesNothing, correctionTwice, acknowledgementOfEverything,
    aliasTwice,
  ]
}
