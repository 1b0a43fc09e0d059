internal import StrategyModel

/// The rules for the rows of `projects.csv`.
enum ProjectRules {
  static let rowWithoutDay = Rule(
    "config-project-without-day", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ steht ohne „valid_from“ schon in Zeile {0}.",
      en: "“{value}” is already in line {0} without “valid_from”."),
    remedy: Wording(
      de: "Schreiben Sie in „valid_from“, ab wann die spätere Zeile gilt, oder vergeben Sie eine "
        + "andere Kennung, wenn ein anderes Projekt gemeint ist.",
      en: "Write in “valid_from” from when the later row applies, or give another id if another "
        + "project is meant."))

  static let dayTwice = Rule(
    "config-project-day-twice", .error, .fileRejected,
    message: Wording(
      de: "Für „{value}“ gilt ab {1} schon Zeile {0}.",
      en: "For “{value}”, line {0} already applies from {1}."),
    remedy: Wording(
      de: "Löschen Sie eine der beiden Zeilen, oder ändern Sie „valid_from“.",
      en: "Delete one of the two rows, or change “valid_from”."))

  static let fixedOnContradicts = Rule(
    "config-fixed-on-contradicts", .error, .fileRejected,
    message: Wording(
      de: "Nach dieser Zeile wurde „{1}“ am {3} beschlossen, nach Zeile {0} am {2}.",
      en: "According to this row “{1}” was fixed on {3}, according to line {0} on {2}."),
    remedy: Wording(
      de: "Nennen Sie in allen Zeilen des Projekts denselben Tag des Beschlusses; spätere"
        + " Beschlüsse gehören in decisions.csv.",
      en: "State the same day of the decision in all rows of the project; later decisions belong"
        + " in decisions.csv."))

  static let demonstrationColumn = Rule(
    "config-demonstration-column", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist keine Spalte dieser Tabelle.",
      en: "“{value}” is not a column of this table."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let textWithoutGerman = Rule(
    "config-text-without-german", .error, .fileRejected,
    message: Wording(
      de: "Bei „{field}“ steht ein englischer Text ohne den deutschen.",
      en: "“{field}” has an English text without the German one."),
    remedy: Wording(de: "Ergänzen Sie „{0}“.", en: "Add “{0}”."))

  static let leadTwice = Rule(
    "config-lead-twice", .warning, .used,
    message: Wording(
      de: "„{value}“ ist bei diesem Projekt mehrfach als Federführung genannt.",
      en: "“{value}” is named several times as a lead of this project."),
    remedy: Wording(
      de: "Nennen Sie jede Organisation nur einmal.", en: "Name every organisation only once."))

  static let nameShared = Rule(
    "config-name-shared", .warning, .used,
    message: Wording(
      de: "„{value}“ ist auch ein Name von „{0}“ (Zeile {1}).",
      en: "“{value}” is also a name of “{0}” (line {1})."),
    remedy: Wording(
      de: "Unterscheiden Sie die Namen; über einen gemeinsamen Namen wird kein Projekt gefunden.",
      en: "Make the names differ; no project is found by a shared name."))

  static let all = [
    rowWithoutDay, dayTwice, fixedOnContradicts, demonstrationColumn, textWithoutGerman, leadTwice,
    nameShared,
  ]
}
