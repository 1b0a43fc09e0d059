package import StrategyModel

/// The rules for what supplier profiles say, beside those for YAML as such.
package enum ProfileRules {
  static let idMismatch = Rule(
    "profile-id-mismatch", .error, .fileRejected,
    message: Wording(
      de: "Das Profil heißt „{value}“, seine Datei aber „{0}.yaml“.",
      en: "The profile is called “{value}”, but its file “{0}.yaml”."),
    remedy: Wording(
      de: "Bitte geben Sie beiden denselben Namen.", en: "Please give both the same name."))

  static let patternInvalid = Rule(
    "profile-pattern-invalid", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist kein gültiger regulärer Ausdruck (Fehler beim {0}. Zeichen).",
      en: "“{value}” is not a valid regular expression (error at character {0})."),
    remedy: Wording(
      de: "Bitte prüfen Sie Klammern und Sonderzeichen; ein Zeichen wie ( oder * steht für sich"
        + " selbst, wenn ein \\ davor steht.",
      en: "Please check brackets and special characters; a character such as ( or * stands for"
        + " itself after a \\."))

  static let groupMissing = Rule(
    "profile-group-missing", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ sagt nicht, welcher Teil des Textes gemeint ist.",
      en: "“{value}” does not say which part of the text is meant."),
    remedy: Wording(
      de: "Bitte setzen Sie den gesuchten Teil in runde Klammern: Stand: (.*)",
      en: "Please put the wanted part in round brackets: As of: (.*)"))

  static let pathInvalid = Rule(
    "profile-path-invalid", .error, .fileRejected,
    message: Wording(
      de: "Der Pfad „{value}“ ist nicht gültig: {0} (beim {1}. Zeichen).",
      en: "The path “{value}” is not valid: {0} (at character {1})."),
    remedy: Wording(de: "{2}", en: "{2}"))

  static let datePatternInvalid = Rule(
    "profile-date-pattern-invalid", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist kein gültiges Muster für ein Datum.",
      en: "“{value}” is not a valid pattern for a date."),
    remedy: Wording(
      de: "Möglich sind yyyy, yy, MM, M, MMM, dd, d, q, HH, mm, ss und Text in einfachen"
        + " Anführungszeichen; ein Jahr muss vorkommen. Beispiel: dd.MM.yyyy",
      en: "Possible are yyyy, yy, MM, M, MMM, dd, d, q, HH, mm, ss and text in single quotes; a"
        + " year must be among them. Example: dd.MM.yyyy"))

  static let valueUnknown = Rule(
    "profile-value-unknown", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ gibt es bei „{field}“ nicht.",
      en: "“{value}” does not exist for “{field}”."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let valueMapUnknown = Rule(
    "profile-value-map-unknown", .error, .fileRejected,
    message: Wording(
      de: "Eine Wörterliste „{value}“ ist nicht bekannt.",
      en: "A value map “{value}” is not known."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let fieldWithoutSource = Rule(
    "profile-field-without-source", .error, .fileRejected,
    message: Wording(
      de: "Beim Feld „{field}“ steht nicht, wo sein Wert zu finden ist.",
      en: "The field “{field}” does not say where its value is found."),
    remedy: Wording(
      de: "Bitte ergänzen Sie {0}.", en: "Please add {0}."))

  static let fieldSourceTwice = Rule(
    "profile-field-source-twice", .error, .fileRejected,
    message: Wording(
      de: "Für dieses Feld ist schon mit „{0}“ gesagt, woher sein Wert kommt; „{value}“ passt nicht"
        + " dazu.",
      en: "“{0}” already says where the value of this field comes from; “{value}” does not go with"
        + " it."),
    remedy: Wording(
      de: "Bitte lassen Sie nur eine der beiden Angaben stehen.",
      en: "Please leave only one of the two."))

  static let conditionInvalid = Rule(
    "profile-condition-invalid", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist keine gültige Bedingung (Fehler beim {0}. Zeichen).",
      en: "“{value}” is not a valid condition (error at character {0})."),
    remedy: Wording(
      de: "Bitte setzen Sie Überschriften in doppelte und Texte in einfache Anführungszeichen und"
        + " verbinden Sie mit and, or und not(…).",
      en: "Please put headings in double and texts in single quotation marks and combine with and,"
        + " or and not(…)."))

  static let lookupUnknown = Rule(
    "profile-lookup-unknown", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist unter „lookups“ nicht angelegt.",
      en: "“{value}” is not among the “lookups”."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let baseUnknown = Rule(
    "profile-base-unknown", .error, .fileRejected,
    message: Wording(
      de: "Das Profil „{value}“, auf dem dieses aufbaut, gibt es nicht.",
      en: "The profile “{value}” that this one extends does not exist."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let baseFaulty = Rule(
    "profile-base-faulty", .error, .fileRejected,
    message: Wording(
      de: "Das Profil „{value}“, auf dem dieses aufbaut, enthält selbst Fehler.",
      en: "The profile “{value}” that this one extends is faulty itself."),
    remedy: Wording(
      de: "Bitte berichtigen Sie zuerst die Datei {0}.", en: "Please correct the file {0} first."))

  static let extendsItself = Rule(
    "profile-extends-itself", .error, .fileRejected,
    message: Wording(
      de: "Die Profile bauen im Kreis aufeinander auf: {0}.",
      en: "The profiles extend each other in a circle: {0}."),
    remedy: Wording(
      de: "Bitte löschen Sie „extends“ in einem davon.",
      en: "Please delete “extends” in one of them."))

  static let localeContradiction = Rule(
    "profile-locale-contradiction", .error, .fileRejected,
    message: Wording(
      de: "Dezimalzeichen und Tausendertrennzeichen sind beide „{value}“.",
      en: "Decimal sign and thousands separator are both “{value}”."),
    remedy: Wording(
      de: "Bitte geben Sie zwei verschiedene Zeichen an, zum Beispiel „,“ und „.“.",
      en: "Please give two different signs, for example “,” and “.”."))

  static let projectUnmapped = Rule(
    "profile-project-unmapped", .error, .fileRejected,
    message: Wording(
      de: "Das Profil sagt nicht, woran ein Projekt zu erkennen ist.",
      en: "The profile does not say how a project is recognised."),
    remedy: Wording(
      de: "Bitte ordnen Sie unter „fields“ das Feld „project“ oder „name“ zu.",
      en: "Please map the field “project” or “name” under “fields”."))

  static let twice = Rule(
    "profile-duplicate", .error, .fileRejected,
    message: Wording(
      de: "Das Profil „{value}“ gibt es schon in der Datei {0}.",
      en: "The profile “{value}” exists already in the file {0}."),
    remedy: Wording(
      de: "Bitte geben Sie einem der beiden Profile einen anderen Namen.",
      en: "Please give one of the two profiles another name."))

  /// In the order of docs.
  package static let all = [
    idMismatch, patternInvalid, groupMissing, pathInvalid, datePatternInvalid, valueUnknown,
    valueMapUnknown, fieldWithoutSource, fieldSourceTwice, conditionInvalid, lookupUnknown,
    baseUnknown, baseFaulty, extendsItself, localeContradiction, projectUnmapped, twice,
  ]
}
