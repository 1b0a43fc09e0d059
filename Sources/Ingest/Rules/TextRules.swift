internal import StrategyModel

/// The rules for the text of a file: its characters, quotes and rows.
enum TextRules {
  static let undecodableByte = Rule(
    "undecodable-byte", .warning, .used,
    message: Wording(
      de: "Hier steht ein Zeichen, das sich nicht lesen lässt ({value}, Zeichensatz {0}, {1}. Byte "
        + "der Datei).",
      en: "There is a character here that cannot be read ({value}, character set {0}, byte {1} of "
        + "the file)."),
    remedy: Wording(
      de: "Bitte schreiben Sie das Zeichen neu und speichern Sie die Datei als „CSV UTF-8“.",
      en: "Please retype the character and save the file as “CSV UTF-8”."))

  static let mojibake = Rule(
    "mojibake", .warning, .used,
    message: Wording(
      de: "Hier steht „{value}“, gemeint ist wohl „{0}“.",
      en: "This says “{value}”; “{0}” is probably meant."),
    remedy: Wording(
      de: "Bitte schreiben Sie „{0}“. Solche Zeichen entstehen, wenn eine Datei mit falschem "
        + "Zeichensatz geöffnet und gespeichert wird.",
      en: "Please write “{0}”. Such characters appear when a file is opened and saved in the "
        + "wrong character set."))

  static let controlCharacter = Rule(
    "control-character", .warning, .used,
    message: Wording(
      de: "Hier steht ein unsichtbares Steuerzeichen ({value}).",
      en: "There is an invisible control character here ({value})."),
    remedy: Wording(
      de: "Bitte löschen Sie den Inhalt der Zelle und schreiben Sie ihn neu.",
      en: "Please delete the contents of the cell and type them again."))

  static let mixedLineEnds = Rule(
    "mixed-line-ends", .note, .used,
    message: Wording(
      de: "Ab hier enden die Zeilen anders als davor; vermutlich wurde die Datei aus mehreren "
        + "zusammengefügt.",
      en: "From here on the lines end differently from those before; the file was probably put "
        + "together from several."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob die Datei vollständig ist; ist sie es, brauchen Sie nichts zu tun.",
      en: "Please check whether the file is complete; if it is, you need not do anything."))

  static let separatorContradicted = Rule(
    "separator-contradicted", .warning, .used,
    message: Wording(
      de: "Die erste Zeile nennt „{value}“ als Trennzeichen, gelesen wird mit „{0}“.",
      en: "The first line names “{value}” as the delimiter, but “{0}” is used."),
    remedy: Wording(
      de: "Bitte löschen Sie die erste Zeile, oder berichtigen Sie sie.",
      en: "Please delete the first line, or correct it."))

  static let byteOrderMarkContradicted = Rule(
    "byte-order-mark-contradicted", .warning, .used,
    message: Wording(
      de: "Die Datei kennzeichnet sich als {value}, gelesen wird sie als {0}.",
      en: "The file is marked as {value}, but it is read as {0}."),
    remedy: Wording(
      de: "Bitte speichern Sie die Datei als „CSV UTF-8“.",
      en: "Please save the file as “CSV UTF-8”."))

  static let quoteUnclosed = Rule(
    "quote-unclosed", .error, .rowRejected,
    message: Wording(
      de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
      en: "The quotation mark that opens here is never closed."),
    remedy: Wording(
      de: "Bitte ergänzen Sie am Ende des Textes ein Anführungszeichen, oder löschen Sie das "
        + "erste.",
      en: "Please add a quotation mark at the end of the text, or delete the first one."))

  static let quoteStray = Rule(
    "quote-stray", .warning, .used,
    message: Wording(
      de: "Hier steht mitten im Text ein einzelnes Anführungszeichen.",
      en: "There is a single quotation mark in the middle of the text here."),
    remedy: Wording(
      de: "Bitte schreiben Sie hier zwei Anführungszeichen hintereinander, oder löschen Sie das "
        + "eine.",
      en: "Please write two quotation marks in a row here, or delete the one."))

  static let delimiterSwallowed = Rule(
    "delimiter-swallowed", .warning, .used,
    message: Wording(
      de: "Zwei Zellen sind zu einer geworden: Vor dem Trennzeichen „{value}“, hinter dem dieses "
        + "Anführungszeichen steht, fehlt eines oder steht eines zu viel.",
      en: "Two cells have become one: before the delimiter “{value}” that this quotation mark "
        + "follows, one is missing or one is too many."),
    remedy: Wording(
      de: "Bitte schreiben Sie vor das Trennzeichen genau ein Anführungszeichen.",
      en: "Please write exactly one quotation mark before the delimiter."))

  static let rowShort = Rule(
    "row-short", .warning, .used,
    message: Wording(
      de: "Die Zeile hat nur {0} von {1} Zellen; die fehlenden gelten als leer.",
      en: "The row has only {0} of {1} cells; the missing ones count as empty."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob die Zeile vollständig ist und nicht durch einen Zeilenumbruch "
        + "geteilt wird.",
      en: "Please check that the row is complete and not split by a line break."))

  static let rowTooShort = Rule(
    "row-too-short", .error, .rowRejected,
    message: Wording(
      de: "Die Zeile hat nur {0} von {1} Zellen.", en: "The row has only {0} of {1} cells."),
    remedy: Wording(
      de: "Bitte prüfen Sie, ob die Zeile vollständig ist und nicht durch einen Zeilenumbruch "
        + "geteilt wird.",
      en: "Please check that the row is complete and not split by a line break."))

  static let rowTooLong = Rule(
    "row-too-long", .error, .rowRejected,
    message: Wording(
      de: "Die Zeile hat {0} Zellen, die Kopfzeile nur {1}; die Werte sind wohl verrutscht.",
      en: "The row has {0} cells, the header only {1}; the values have probably shifted."),
    remedy: Wording(
      de: "Bitte setzen Sie jeden Text, in dem das Trennzeichen vorkommt, in Anführungszeichen.",
      en: "Please put every text that contains the delimiter in quotation marks."))

  static let rowOversized = Rule(
    "row-oversized", .error, .rowRejected,
    message: Wording(
      de: "Die Zeile ist zu groß (Grenze: {0}).", en: "The row is too large (limit: {0})."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Zeile; wahrscheinlich fehlt ein Anführungszeichen.",
      en: "Please check the row; a quotation mark is probably missing."))

  static let textTooLong = Rule(
    "text-too-long", .warning, .used,
    message: Wording(
      de: "Der Text bei „{field}“ hat {0} Zeichen; übernommen werden die ersten {1}.",
      en: "The text for “{field}” has {0} characters; the first {1} are used."),
    remedy: Wording(
      de: "Bitte kürzen Sie den Text auf {1} Zeichen.",
      en: "Please shorten the text to {1} characters."))

  static let all = [
    undecodableByte, mojibake, controlCharacter, mixedLineEnds, separatorContradicted,
    byteOrderMarkContradicted, quoteUnclosed, quoteStray, delimiterSwallowed, rowShort,
    rowTooShort, rowTooLong, rowOversized, textTooLong,
  ]
}
