internal import StrategyModel

/// The rules for one row or element about a project.
enum RowRules {
  static let projectMissing = Rule(
    "project-missing", .error, .rowRejected,
    message: Wording(
      de: "In dieser Zeile steht nicht, um welches Projekt es geht.",
      en: "This row does not say which project it is about."),
    remedy: Wording(
      de: "Bitte tragen Sie bei „{field}“ ein, welches Projekt gemeint ist, so wie es in der "
        + "Liste der Kernprojekte steht.",
      en: "Please enter which project is meant under “{field}”, as it stands in the list of core "
        + "projects."))

  static let statusMissing = Rule(
    "status-missing", .error, .rowRejected,
    message: Wording(de: "Der Status fehlt.", en: "The status is missing."),
    remedy: Wording(
      de: "Bitte tragen Sie bei „{field}“ eines dieser Wörter ein: {0}.",
      en: "Please enter one of these words under “{field}”: {0}."))

  static let statusUnmapped = Rule(
    "status-unmapped", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ ist kein bekannter Status.",
      en: "“{value}” is not a status that we know."),
    remedy: Wording(
      de: "Bitte schreiben Sie eines dieser Wörter: {0}.",
      en: "Please write one of these words: {0}."))

  static let codeListUnknown = Rule(
    "code-list-unknown", .error, .rowRejected,
    message: Wording(
      de: "Was „{value}“ in der Codeliste „{0}“ bedeutet, ist nicht hinterlegt.",
      en: "What “{value}” means in the code list “{0}” is not laid down."),
    remedy: Wording(
      de: "Bitte nennen Sie dem Strategiebüro die Bedeutung der Codes, oder schreiben Sie eines"
        + " dieser Wörter: {1}.",
      en: "Please tell the strategy office what the codes mean, or write one of these words: {1}."))

  static let statusAskedBack = Rule(
    "status-continued-or-integrated", .error, .rowRejected,
    message: Wording(
      de: "„{value}“ kann zweierlei heißen: Ist das Projekt umgesetzt und wird dauerhaft "
        + "fortgeführt, oder ist es in einem anderen Projekt aufgegangen?",
      en: "“{value}” can mean two things: was the project implemented and is it carried on "
        + "permanently, or did it go into another project?"),
    remedy: Wording(
      de: "Bitte schreiben Sie „umgesetzt“ oder „aufgegangen in“ mit dem Namen des Projekts.",
      en: "Please write “implemented”, or “integrated into” with the name of the project."))

  static let valueMissing = Rule(
    "value-missing", .error, .rowRejected,
    message: Wording(
      de: "„{field}“ ist leer, wird aber gebraucht; ohne die Angabe zählt die Zeile nicht.",
      en: "“{field}” is empty but needed; the row does not count without it."),
    remedy: Wording(
      de: "Bitte füllen Sie die Zelle aus.", en: "Please fill in the cell."))

  static let integratedIntoTwo = Rule(
    "integrated-into-two", .error, .rowRejected,
    message: Wording(
      de: "Laut Status ist das Projekt in „{value}“ aufgegangen, laut Spalte „{field}“ in „{0}“.",
      en: "According to the status the project went into “{value}”, according to the column "
        + "“{field}” into “{0}”."),
    remedy: Wording(
      de: "Bitte nennen Sie nur das Projekt, in dem dieses aufgegangen ist.",
      en: "Please name only the project that this one went into."))

  static let leadOther = Rule(
    "row-of-another-lead", .warning, .used,
    message: Wording(
      de: "In dieser Zeile ist „{value}“ als federführend genannt, die Datei kommt aber von {0}.",
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
      en: "The file contains a newer report on “{value}”; this one is skipped."),
    remedy: Wording(
      de: "Sie brauchen nichts zu tun, wenn die neuere Meldung gilt; sonst löschen Sie bitte die "
        + "neuere.",
      en: "You need not do anything if the newer report applies; otherwise please delete the "
        + "newer one."))

  static let profileCheck = Rule(
    "profile-check", .warning, .used,
    message: Wording(
      de: "Hier bittet das Strategiebüro um Prüfung: {0}.",
      en: "The strategy office asks you to check this: {0}."),
    remedy: Wording(
      de: "Bitte ergänzen oder berichtigen Sie die Angabe.",
      en: "Please add or correct the entry."))

  static let all = [
    projectMissing, statusMissing, statusUnmapped, codeListUnknown, statusAskedBack, valueMissing,
    integratedIntoTwo, leadOther, supersededInFile, profileCheck,
  ]
}
