internal import StrategyModel

/// The rules for one row or element about a project.
enum RowRules {
  static let projectMissing = Rule(
    "project-missing", .error, .rowRejected,
    message: Wording(
      de: "In dieser Zeile steht nicht, um welches Projekt es geht.",
      en: "This row does not say which project it is about."),
    remedy: Wording(
      de: "Bitte tragen Sie in „{field}“ die Nummer des Projekts ein.",
      en: "Please enter the project's number in “{field}”."))

  static let statusMissing = Rule(
    "status-missing", .error, .rowRejected,
    message: Wording(de: "Der Status fehlt.", en: "The status is missing."),
    remedy: Wording(
      de: "Bitte tragen Sie in „{field}“ eines dieser Wörter ein: {0}.",
      en: "Please enter one of these words in “{field}”: {0}."))

  static let statusUnmapped = Rule(
    "status-unmapped", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ ist kein bekannter Status.", en: "“{value}” is no known status."),
    remedy: Wording(
      de: "Bitte schreiben Sie eines dieser Wörter: {0}.",
      en: "Please write one of these words: {0}."))

  static let statusAskedBack = Rule(
    "status-continued-or-integrated", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ kann zweierlei heißen: Ist das Projekt umgesetzt und wird dauerhaft"
        + " fortgeführt, oder ist es in einem anderen Projekt aufgegangen?",
      en: "“{value}” can mean two things: is the project implemented and carried on for good, or"
        + " did it go into another project?"),
    remedy: Wording(
      de: "Bitte schreiben Sie „umgesetzt“ oder „aufgegangen in“ mit dem Namen des Projekts.",
      en: "Please write “implemented”, or “integrated into” with the name of the project."))

  static let valueMissing = Rule(
    "value-missing", .error, .rowRejected,
    message: Wording(
      de: "„{field}“ ist leer, wird hier aber verlangt.",
      en: "“{field}” is empty but required here."),
    remedy: Wording(
      de: "Bitte füllen Sie die Zelle aus.", en: "Please fill in the cell."))

  static let integratedIntoTwo = Rule(
    "integrated-into-two", .error, .rowRejected,
    message: Wording(
      de: "Der Status nennt „{value}“ als Ziel, die Spalte „{field}“ aber „{0}“.",
      en: "The status names “{value}” as the target, but the column “{field}” “{0}”."),
    remedy: Wording(
      de: "Bitte nennen Sie nur das Projekt, in dem dieses aufgegangen ist.",
      en: "Please name only the project that this one went into."))

  static let leadOther = Rule(
    "row-of-another-lead", .warning, .used,
    message: Wording(
      de: "In dieser Zeile steht „{value}“ als federführend, die Datei kommt aber von {0}.",
      en: "This row names “{value}” as the lead, but the file comes from {0}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob die Zeile in Ihre Datei gehört; wer federführend ist, steht in der"
        + " Liste der Kernprojekte.",
      en: "Please check whether the row belongs in your file; the list of core projects says who"
        + " leads."))

  static let supersededInFile = Rule(
    "row-superseded-in-file", .note, .used,
    message: Wording(
      de: "Zu „{value}“ enthält die Datei eine neuere Meldung; diese wird übergangen.",
      en: "The file holds a later report on “{value}”; this one is passed over."),
    remedy: Wording(
      de: "Sie müssen nichts tun, wenn die neuere Meldung gilt.",
      en: "You need not do anything if the later report holds."))

  static let profileCheck = Rule(
    "profile-check", .warning, .used,
    message: Wording(
      de: "Hier bittet das Strategiebüro um Prüfung: {0}.",
      en: "The strategy office asks to check this: {0}."),
    remedy: Wording(
      de: "Bitte ergänzen oder berichtigen Sie die Angabe.",
      en: "Please add or correct the entry."))

  static let all = [
    projectMissing, statusMissing, statusUnmapped, statusAskedBack, valueMissing,
    integratedIntoTwo, leadOther, supersededInFile, profileCheck,
  ]
}
