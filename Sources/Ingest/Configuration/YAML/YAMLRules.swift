internal import StrategyModel

/// The rules for YAML files: their text, their syntax and their keys.
enum YAMLRules {
  static let notUTF8 = Rule(
    "config-yaml-encoding", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist nicht in UTF-8 gespeichert.", en: "The file is not saved in UTF-8."),
    remedy: Wording(
      de: "Speichern Sie die Datei im Editor mit der Kodierung UTF-8.",
      en: "Save the file in your editor with the encoding UTF-8."))

  static let character = Rule(
    "config-yaml-character", .error, .fileRejected,
    message: Wording(
      de: "Hier steht das unsichtbare Steuerzeichen {value}.",
      en: "There is the invisible control character {value} here."),
    remedy: Wording(
      de: "Löschen Sie das Zeichen und schreiben Sie die Stelle neu.",
      en: "Delete the character and type the passage again."))

  static let tooLarge = Rule(
    "config-yaml-too-large", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist größer als {0} Zeichen.", en: "The file is larger than {0} characters."),
    remedy: Wording(
      de: "Prüfen Sie, ob sie wirklich hierher gehört, oder kürzen Sie sie.",
      en: "Check whether it really belongs here, or shorten it."))

  static let tooDeep = Rule(
    "config-yaml-too-deep", .error, .fileRejected,
    message: Wording(
      de: "Die Angaben sind tiefer als {0} Ebenen verschachtelt.",
      en: "The values are nested more than {0} levels deep."),
    remedy: Wording(
      de: "Prüfen Sie die Einrückung und die Klammern.", en: "Check the indentation and brackets."))

  static let alias = Rule(
    "config-yaml-alias", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ verweist auf eine andere Stelle der Datei; Verweise werden nicht gelesen.",
      en: "“{value}” refers to another place of the file; references are not read."),
    remedy: Wording(
      de: "Schreiben Sie den Wert hier aus, oder setzen Sie den Text in Anführungszeichen.",
      en: "Write the value out here, or put the text in quotation marks."))

  static let syntax = Rule(
    "config-yaml-syntax", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist kein gültiges YAML: {0}.",
      en: "The file is not valid YAML: {0}."),
    remedy: Wording(de: "{1}", en: "{1}"))

  static let empty = Rule(
    "config-yaml-empty", .error, .fileRejected,
    message: Wording(de: "Die Datei ist leer.", en: "The file is empty."),
    remedy: Wording(
      de: "Füllen Sie die Datei aus, oder löschen Sie sie, wenn sie nicht gebraucht wird.",
      en: "Fill the file in, or delete it if it is not needed."))

  static let keyNotAWord = Rule(
    "config-yaml-key", .error, .fileRejected,
    message: Wording(
      de: "Hier wird ein einfacher Schlüssel erwartet, es steht aber {0} da.",
      en: "A plain key is expected here, but there is {0}."),
    remedy: Wording(
      de: "Schreiben Sie ein Wort mit einem Doppelpunkt dahinter.",
      en: "Write a word followed by a colon."))

  static let keyTwice = Rule(
    "config-key-twice", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ steht in diesem Abschnitt zweimal, zuerst in Zeile {0}.",
      en: "“{value}” appears twice in this section, first in line {0}."),
    remedy: Wording(
      de: "Löschen Sie eine der beiden Angaben.", en: "Delete one of the two."))

  static let keyUnknown = Rule(
    "config-key-unknown", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist hier kein bekannter Schlüssel.",
      en: "“{value}” is not a known key here."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let keyMissing = Rule(
    "config-key-missing", .error, .fileRejected,
    message: Wording(de: "Hier fehlt „{field}“.", en: "“{field}” is missing here."),
    remedy: Wording(
      de: "Ergänzen Sie in diesem Abschnitt „{field}:“ mit seinem Wert.",
      en: "Add “{field}:” with its value to this section."))

  static let type = Rule(
    "config-type", .error, .fileRejected,
    message: Wording(
      de: "Bei „{field}“ wird {0} erwartet, es steht aber {1} da.",
      en: "For “{field}” {0} is expected, but there is {1}."),
    remedy: Wording(
      de: "Prüfen Sie Einrückung, Bindestriche und Klammern an dieser Stelle.",
      en: "Check the indentation, hyphens and brackets at this place."))

  static func wrongType(_ value: YAMLValue, expected: Wording) -> Finding {
    Finding(
      type, at: value.location, field: value.field.isEmpty ? value.location.file : value.field,
      [.localized(expected), .localized(value.kind)])
  }

  static let all = [
    notUTF8, character, tooLarge, tooDeep, alias, syntax, empty, keyNotAWord, keyTwice, keyUnknown,
    keyMissing, type,
  ]
}
