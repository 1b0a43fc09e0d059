internal import StrategyModel

/// The rules for the texts that the office writes for a period.
enum OfficeTextRules {
  static let referenceForm = Rule(
    "config-figure-reference", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ in geschweiften Klammern ist kein Verweis auf eine Zahl.",
      en: "“{value}” in braces is not a reference to a figure."),
    remedy: Wording(
      de: "Schreiben Sie zwischen doppelte geschweifte Klammern etwa total.implemented oder"
        + " competency.K1.implemented.",
      en: "Write between double braces something like total.implemented or"
        + " competency.K1.implemented."))

  static let figureUnknown = Rule(
    "config-figure-unknown", .error, .fileRejected,
    message: Wording(
      de: "Im Verweis „{value}“ ist „{0}“ unbekannt.",
      en: "In the reference “{value}”, “{0}” is not known."),
    remedy: Wording(
      de: "{1} Alle Zahlen stehen in docs/figures.md.",
      en: "{1} All figures stand in docs/figures.md."))

  static let noFigures = Rule(
    "config-figure-not-here", .error, .fileRejected,
    message: Wording(
      de: "Bei „{field}“ werden keine Zahlen eingesetzt.",
      en: "No figures are put in for “{field}”."),
    remedy: Wording(
      de: "Lassen Sie die geschweiften Klammern weg, oder nennen Sie die Zahl in „facts“.",
      en: "Leave the braces out, or name the figure in “facts”."))

  static let all = [referenceForm, figureUnknown, noFigures]
}
