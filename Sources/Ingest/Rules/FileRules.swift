internal import StrategyModel

/// The rules for a delivered file as a whole.
enum FileRules {
  static let empty = Rule(
    "file-empty", .error, .fileRejected,
    message: Wording(de: "Die Datei ist leer.", en: "The file is empty."),
    remedy: Wording(
      de: "Bitte senden Sie die Datei noch einmal; wenn es nichts Neues gibt, schreiben Sie "
        + "„Fehlanzeige“ hinein.",
      en: "Please send the file again; if there is nothing new, write “Nothing new” into it."))

  static let withoutRows = Rule(
    "file-without-rows", .error, .fileRejected,
    message: Wording(
      de: "Die Datei enthält keine einzige Angabe zu einem Projekt.",
      en: "The file does not say anything about any project."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let notForUs = Rule(
    "file-not-for-us", .error, .fileRejected,
    message: Wording(
      de: "Das ist {0}; daraus lässt sich kein Stand übernehmen.",
      en: "This is {0}; no status can be read from it."),
    remedy: Wording(de: "{1}", en: "{1}"))

  static let profileUnknown = Rule(
    "profile-unknown", .error, .fileRejected,
    message: Wording(
      de: "Im Strategiebüro fehlt die Beschreibung Ihrer Dateien: Das Profil „{value}“ gibt es "
        + "nicht.",
      en: "The strategy office has no description of your files: there is no profile “{value}”."),
    remedy: Wording(
      de: "Sie brauchen nichts zu tun; das Strategiebüro berichtigt suppliers.yaml. {0}",
      en: "You need not do anything; the strategy office will correct suppliers.yaml. {0}"))

  static let profileNotFound = Rule(
    "profile-not-found", .error, .fileRejected,
    message: Wording(
      de: "Der Aufbau der Datei ist nicht bekannt. Gefunden: {0}.",
      en: "The layout of the file is not known. Found: {0}."),
    remedy: Wording(de: "{1}", en: "{1}"))

  static let profileAmbiguous = Rule(
    "profile-ambiguous", .error, .fileRejected,
    message: Wording(
      de: "Die Datei lässt sich auf mehrere Arten lesen; es passen die Profile {0}.",
      en: "The file can be read in several ways; the profiles {0} fit."),
    remedy: Wording(
      de: "Sie brauchen nichts zu tun; das Strategiebüro legt in suppliers.yaml fest, welches "
        + "gilt.",
      en: "You need not do anything; the strategy office will say in suppliers.yaml which one "
        + "applies."))

  static let profileWrongFormat = Rule(
    "profile-wrong-format", .error, .fileRejected,
    message: Wording(
      de: "Vereinbart ist {0}, gesendet wurde {1}.",
      en: "What was agreed is {0}, but this is {1}."),
    remedy: Wording(
      de: "Bitte senden Sie die Datei wie vereinbart, oder melden Sie dem Strategiebüro das neue"
        + " Format.",
      en: "Please send the file as agreed, or tell the strategy office about the new format."))

  static let profileContradicted = Rule(
    "profile-contradicted", .warning, .used,
    message: Wording(
      de: "Die Datei sieht anders aus als vereinbart (Profil „{value}“): {0}.",
      en: "The file looks different from what was agreed (profile “{value}”): {0}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob es die richtige Datei ist.",
      en: "Please check whether it is the right file."))

  static let dialectContradicted = Rule(
    "dialect-contradicted", .error, .fileRejected,
    message: Wording(
      de: "Die Spalten sind durch „{value}“ getrennt, vereinbart ist „{0}“.",
      en: "The columns are separated by “{value}”, but “{0}” was agreed."),
    remedy: Wording(
      de: "Bitte speichern Sie die Tabelle mit dem Trennzeichen „{0}“, oder melden Sie dem"
        + " Strategiebüro das neue Trennzeichen.",
      en: "Please save the table with the delimiter “{0}”, or tell the strategy office about the"
        + " new delimiter."))

  static let periodContradicted = Rule(
    "period-contradicted", .error, .fileRejected,
    message: Wording(
      de: "In der Datei steht der Zeitraum {value}, eingegangen ist sie für {0}.",
      en: "The file says it is for {value}, but it was filed for {0}."),
    remedy: Wording(
      de: "Bitte senden Sie die Datei für {0}.", en: "Please send the file for {0}."))

  static let periodUnreadable = Rule(
    "period-unreadable", .warning, .used,
    message: Wording(
      de: "Der Berichtszeitraum „{value}“ ist nicht zu erkennen.",
      en: "The reporting period “{value}” cannot be recognised."),
    remedy: Wording(
      de: "Bitte schreiben Sie den Zeitraum so: {0}", en: "Please write the period like this: {0}"))

  static let supplierContradicted = Rule(
    "supplier-contradicted", .warning, .used,
    message: Wording(
      de: "Die Datei nennt als Absender „{value}“, abgelegt ist sie bei „{0}“.",
      en: "The file names “{value}” as its sender, but it was filed under “{0}”."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob es die richtige Datei ist; stimmt der Absender, brauchen Sie "
        + "nichts zu tun: Das Strategiebüro legt sie um.",
      en: "Please check whether it is the right file; if the sender is right, you need not do "
        + "anything: the strategy office will move it."))

  static let nothingNewContradicted = Rule(
    "nothing-new-contradicted", .warning, .used,
    message: Wording(
      de: "Die Datei meldet „{value}“, enthält aber Zeilen zu Projekten; die Zeilen gelten.",
      en: "The file says “{value}” but contains rows about projects; the rows are used."),
    remedy: Wording(
      de: "Bitte löschen Sie die Meldung, oder, wenn es nichts Neues gibt, die Zeilen.",
      en: "Please delete that word, or the rows if there is nothing new."))

  static let asOfMissing = Rule(
    "as-of-missing", .note, .used,
    message: Wording(
      de: "In der Datei steht nicht, auf welchen Tag sich die Angaben beziehen.",
      en: "The file does not say which day it describes."),
    remedy: Wording(
      de: "Bitte schreiben Sie über die Tabelle „Stand: {0}“.",
      en: "Please write “As of: {0}” above the table."))

  static let asOfUnreadable = Rule(
    "as-of-unreadable", .warning, .used,
    message: Wording(
      de: "Bei „Stand“ steht „{value}“; das ist kein Datum.",
      en: "The as-of date says “{value}”, which is not a date."),
    remedy: Wording(
      de: "Bitte schreiben Sie den Tag so: {0}", en: "Please write the day like this: {0}"))

  static let xmlMalformed = Rule(
    "xml-malformed", .error, .fileRejected,
    message: Wording(
      de: "Die XML-Datei ist an dieser Stelle fehlerhaft: {0}.",
      en: "The XML file is faulty at this place: {0}."),
    remedy: Wording(
      de: "Bitte {1}; aus einer fehlerhaften Datei wird nichts übernommen.",
      en: "Please {1}; nothing is taken from a faulty file."))

  static let xmlRefused = Rule(
    "xml-refused", .error, .fileRejected,
    message: Wording(
      de: "Die XML-Datei wird aus Sicherheitsgründen nicht gelesen: {0}.",
      en: "For safety reasons the XML file is not read: {0}."),
    remedy: Wording(
      de: "Bitte erzeugen Sie die Datei ohne diese Angabe, am besten in UTF-8.",
      en: "Please export the file without this, preferably in UTF-8."))

  static let xmlLimit = Rule(
    "xml-limit", .error, .fileRejected,
    message: Wording(
      de: "Die XML-Datei überschreitet eine Grenze: {0}.",
      en: "The XML file exceeds a limit: {0}."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.",
      en: "Please check whether it is the right file, or split it."))

  static let xmlSchemaViolation = Rule(
    "xml-schema-violation", .warning, .used,
    message: Wording(
      de: "Der Aufbau weicht vom vereinbarten Format ab: {0}.",
      en: "The structure differs from the agreed format: {0}."),
    remedy: Wording(de: "{1}", en: "{1}"))

  static let recordsMissing = Rule(
    "records-missing", .warning, .used,
    message: Wording(
      de: "Nach eigener Angabe der Datei gibt es {value} Einträge; sie enthält {0} davon.",
      en: "By the file's own account there are {value} entries; it holds {0} of them."),
    remedy: Wording(
      de: "Bitte senden Sie alle in einer Datei oder die übrigen in weiteren; in Jira hebt"
        + " „tempMax=1000“ am Ende der Adresse die Grenze des Exports an.",
      en: "Please send all of them in one file or the others in further ones; in Jira"
        + " “tempMax=1000” at the end of the address raises the limit of the export."))

  static let all = [
    empty, withoutRows, notForUs, profileUnknown, profileNotFound, profileAmbiguous,
    profileWrongFormat, profileContradicted, dialectContradicted, periodContradicted,
    periodUnreadable, supplierContradicted, nothingNewContradicted, asOfMissing, asOfUnreadable,
    xmlMalformed, xmlRefused, xmlLimit, xmlSchemaViolation,
    recordsMissing,
  ]
}
