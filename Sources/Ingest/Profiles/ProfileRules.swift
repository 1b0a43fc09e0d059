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
      en: "“{value}” is no valid regular expression (error at character {0})."),
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
      de: "Der Pfad „{value}“ ist nicht gültig: {0} (nach dem {1}. Byte).",
      en: "The path “{value}” is not valid: {0} (after byte {1})."),
    remedy: Wording(
      de: "Bitte verwenden Sie Schritte wie a/b, @merkmal, p:a und Bedingungen wie [@art='x'].",
      en: "Please use steps such as a/b, @attribute, p:a and conditions such as [@kind='x']."))

  static let datePatternInvalid = Rule(
    "profile-date-pattern-invalid", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist kein gültiges Muster für ein Datum.",
      en: "“{value}” is no valid pattern for a date."),
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
    valueMapUnknown, fieldWithoutSource, localeContradiction, projectUnmapped, twice,
  ]
}
