internal import StrategyModel

/// The rules for `decisions.csv`.
enum DecisionRules {
  static let paperNumber = Rule(
    "config-paper-number", .warning, .used,
    message: Wording(
      de: "Die Vorlagennummer „{value}“ hat nicht acht Ziffern.",
      en: "The paper number “{value}” does not have eight digits."),
    remedy: Wording(
      de: "Schreiben Sie Jahr und laufende Nummer ohne Trennzeichen, etwa 20182172.",
      en: "Write year and running number without separators, such as 20182172."))

  static let twice = Rule(
    "config-decision-twice", .warning, .used,
    message: Wording(
      de: "Derselbe Beschluss steht schon in Zeile {0}.",
      en: "The same decision is already in line {0}."),
    remedy: Wording(
      de: "Löschen Sie eine der beiden Zeilen.", en: "Delete one of the two rows."))

  static let fixedDayDiffers = Rule(
    "config-fixed-day-differs", .warning, .used,
    message: Wording(
      de: "Nach diesem Beschluss wurde „{0}“ am {2} Kernprojekt, nach projects.csv am {1}.",
      en: "According to this decision “{0}” became a core project on {2}, according to "
        + "projects.csv on {1}."),
    remedy: Wording(
      de: "Berichtigen Sie „date“ oder „fixed_on“; für spätere Beschlüsse steht die Wirkung"
        + " „changed“.",
      en: "Correct “date” or “fixed_on”; later decisions have the action “changed”."))

  static let all = [paperNumber, twice, fixedDayDiffers]
}
