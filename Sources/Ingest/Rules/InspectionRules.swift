internal import StrategyModel

/// The rules for what a file is found to be, beside what is wrong in its text.
enum InspectionRules {
  static let tableFurther = Rule(
    "table-further", .note, .used,
    message: Wording(
      de: "Hier beginnt eine weitere Tabelle; gezählt und ausgegeben wird nur die erste.",
      en: "Another table begins here; only the first one is counted and written."),
    remedy: Wording(
      de: "Bitte speichern Sie jede Tabelle in einer eigenen Datei. Die weitere gibt „inspect "
        + "--csv“ aus, wenn mit „--dialect“ angegeben ist: skipRows {0}.",
      en: "Please save each table in a file of its own. “inspect --csv” writes the other one if "
        + "“--dialect” says: skipRows {0}."))

  static let lineEndsContradicted = Rule(
    "line-ends-contradicted", .warning, .used,
    message: Wording(
      de: "Keine Zeile endet so, wie es angegeben ist; gelesen wird mit den Zeilenenden der Datei"
        + " ({value}).",
      en: "No line ends as declared; the line ends of the file are used ({value})."),
    remedy: Wording(
      de: "Bitte berichtigen Sie die Angabe der Zeilenenden (lineTerminators).",
      en: "Please correct the declared line ends (lineTerminators)."))

  static let delimiterContradicted = Rule(
    "delimiter-contradicted", .warning, .used,
    message: Wording(
      de:
        "Angegeben ist das Trennzeichen „{0}“, mit dem die Datei nur eine Spalte hat; mit „{value}“"
        + " hätte sie {1}.",
      en:
        "The declared delimiter is “{0}”, with which the file has one column only; with “{value}” it"
        + " would have {1}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob das angegebene Trennzeichen stimmt.",
      en: "Please check whether the declared delimiter is right."))

  static let columnsFurther = Rule(
    "columns-further", .warning, .used,
    message: Wording(
      de: "Die Datensätze haben zu viele verschiedene Angaben: {0} werden als Spalten gezeigt und"
        + " ausgegeben, {1} weitere nicht.",
      en: "The records have too many different fields: {0} are shown and written as columns, {1}"
        + " more are not."),
    remedy: Wording(
      de: "Bitte teilen Sie die Datei auf oder lassen Sie weg, was sich in einem Datensatz sehr oft"
        + " wiederholt; „check“ und „run“ lesen sie trotzdem ganz.",
      en: "Please split the file or leave out what is repeated very often in one record; “check”"
        + " and “run” read all of it nevertheless."))

  static let all = [tableFurther, lineEndsContradicted, delimiterContradicted, columnsFurther]
}
