internal import StrategyModel

/// The rules for single values.
enum CellRules {
  static let dateUnreadable = Rule(
    "date-unreadable", .error, .fieldDropped,
    message: Wording(de: "„{value}“ ist kein Datum.", en: "“{value}” is not a date."),
    remedy: Wording(
      de: "Bitte schreiben Sie das Datum zum Beispiel so: {0}; gibt es noch keines, lassen Sie "
        + "die Zelle leer.",
      en: "Please write the date like this, for example: {0}; if there is none yet, leave the "
        + "cell empty."))

  static let dateSerialNumber = Rule(
    "date-serial-number", .error, .fieldDropped,
    message: Wording(
      de: "Statt eines Datums steht hier die Zahl „{value}“, mit der Excel rechnet (gemeint ist "
        + "wohl der {0}).",
      en: "Instead of a date there is the number “{value}” here, which Excel uses for dates "
        + "(probably {0} is meant)."),
    remedy: Wording(
      de: "Bitte geben Sie der Spalte das Format „Datum“ und speichern Sie die Datei noch einmal.",
      en: "Please give the column the format “Date” and save the file again."))

  static let numberTurnedIntoDate = Rule(
    "number-turned-into-date", .error, .fieldDropped,
    message: Wording(
      de: "Hier soll eine Zahl stehen, es steht aber „{value}“; Excel hat sie wohl in ein Datum "
        + "verwandelt.",
      en: "A number is expected here, but it says “{value}”; Excel has probably turned it into a "
        + "date."),
    remedy: Wording(
      de: "Bitte geben Sie der Spalte das Format „Zahl“ und schreiben Sie den Wert neu, mit "
        + "Komma: 1,1.",
      en: "Please give the column the format “Number” and type the value again, with the decimal "
        + "sign of your Excel."))

  static let dateImpossible = Rule(
    "date-impossible", .error, .fieldDropped,
    message: Wording(
      de: "Ein Datum „{value}“ gibt es nicht.",
      en: "The date “{value}” does not exist."),
    remedy: Wording(
      de: "Bitte prüfen Sie Tag und Monat und schreiben Sie das Datum neu.",
      en: "Please check day and month and type the date again."))

  static let percentUnreadable = Rule(
    "percent-unreadable", .error, .fieldDropped,
    message: Wording(
      de: "„{value}“ ist keine Prozentzahl.",
      en: "“{value}” is not a percentage."),
    remedy: Wording(
      de: "Bitte schreiben Sie nur die Zahl, zum Beispiel {0}.",
      en: "Please write only the number, for example {0}."))

  static let percentOutOfRange = Rule(
    "percent-out-of-range", .error, .fieldDropped,
    message: Wording(
      de: "„{value}“ liegt nicht zwischen {0} und {1}.",
      en: "“{value}” is not between {0} and {1}."),
    remedy: Wording(
      de: "Bitte schreiben Sie einen Wert von {0} bis {1}.",
      en: "Please write a value from {0} to {1}."))

  static let percentFraction = Rule(
    "percent-fraction", .error, .fieldDropped,
    message: Wording(
      de: "Bei „{value}“ ist nicht klar, ob der Anteil oder die Prozentzahl gemeint ist; in "
        + "dieser Spalte stehen sonst Werte von 0 bis 100.",
      en: "It is not clear whether “{value}” means a share or a percentage; the other values of "
        + "this column are 0 to 100."),
    remedy: Wording(
      de: "Bitte schreiben Sie die Prozentzahl mit Prozentzeichen, zum Beispiel 45 %.",
      en: "Please write the percentage with a percent sign, for example 45 %."))

  static let moneyUnreadable = Rule(
    "money-unreadable", .error, .fieldDropped,
    message: Wording(
      de: "„{value}“ lässt sich nicht als Betrag lesen.",
      en: "“{value}” cannot be read as an amount."),
    remedy: Wording(
      de: "Bitte schreiben Sie nur die Zahl, zum Beispiel {0}; Erläuterungen gehören in die "
        + "Bemerkung.",
      en: "Please write only the number, for example {0}; remarks belong in the comment."))

  static let moneyCurrency = Rule(
    "money-currency", .error, .fieldDropped,
    message: Wording(
      de: "„{value}“ ist in {0} angegeben, erwartet wird {1}.",
      en: "“{value}” is given in {0}, but {1} is expected."),
    remedy: Wording(
      de: "Bitte rechnen Sie den Betrag in {1} um.", en: "Please convert the amount to {1}."))

  static let moneyUnitContradicted = Rule(
    "money-unit-contradicted", .error, .fieldDropped,
    message: Wording(
      de: "Die Überschrift „{field}“ nennt eine andere Einheit als „{value}“.",
      en: "The heading “{field}” names a different unit from “{value}”."),
    remedy: Wording(
      de: "Bitte schreiben Sie die Zahl ohne Einheit oder mit derselben wie in der Überschrift.",
      en: "Please write the number without a unit, or with the same one as in the heading."))

  static let moneyRounded = Rule(
    "money-rounded", .note, .used,
    message: Wording(
      de: "„{value}“ hat mehr als zwei Nachkommastellen und wurde auf Cent gerundet.",
      en: "“{value}” has more than two decimals and was rounded to cents."),
    remedy: Wording(
      de: "Stimmt der Betrag, brauchen Sie nichts zu tun.",
      en: "If the amount is right, you need not do anything."))

  static let currencyAssumed = Rule(
    "currency-assumed", .note, .used,
    message: Wording(
      de: "Die Datei nennt hier keine Währung; „{value}“ ist in {0} gelesen.",
      en: "The file names no currency here; “{value}” is read in {0}."),
    remedy: Wording(
      de: "Stimmt die Währung, brauchen Sie nichts zu tun; sonst rechnen Sie die Beträge bitte um.",
      en: "If the currency is right, you need not do anything; otherwise please convert the "
        + "amounts."))

  static let lightUnmapped = Rule(
    "light-unmapped", .warning, .fieldDropped,
    message: Wording(
      de: "„{value}“ ist keine bekannte Ampelfarbe.",
      en: "“{value}” is not a traffic light colour that we know."),
    remedy: Wording(
      de: "Bitte schreiben Sie eines dieser Wörter: {0}.",
      en: "Please write one of these words: {0}."))

  static let booleanUnreadable = Rule(
    "boolean-unreadable", .warning, .fieldDropped,
    message: Wording(
      de: "„{value}“ ist weder ja noch nein.", en: "“{value}” is neither yes nor no."),
    remedy: Wording(
      de: "Bitte schreiben Sie „ja“ oder „nein“.", en: "Please write “yes” or “no”."))

  static let valueUnmapped = Rule(
    "value-unmapped", .error, .fieldDropped,
    message: Wording(
      de: "„{value}“ ist bei „{field}“ nicht bekannt.",
      en: "“{value}” is not known under “{field}”."),
    remedy: Wording(
      de: "Bitte schreiben Sie eines dieser Wörter: {0}.",
      en: "Please write one of these words: {0}."))

  static let spreadsheetError = Rule(
    "spreadsheet-error", .warning, .fieldDropped,
    message: Wording(
      de: "In dieser Zelle steht „{value}“, die Fehlermeldung einer Formel.",
      en: "This cell contains “{value}”, the error message of a formula."),
    remedy: Wording(
      de: "Bitte berichtigen Sie die Formel, oder schreiben Sie den Wert selbst in die Zelle.",
      en: "Please correct the formula, or write the value itself into the cell."))

  static let formulaUncalculated = Rule(
    "formula-uncalculated", .warning, .fieldDropped,
    message: Wording(
      de: "In dieser Zelle steht eine Formel, deren Ergebnis die Datei nicht enthält (hier"
        + " „{value}“): Das Programm, das sie geschrieben hat, hat nicht gerechnet.",
      en: "This cell contains a formula whose result the file does not hold (“{value}” here): the"
        + " program that wrote it did not calculate."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Excel oder LibreOffice, lassen Sie alles neu berechnen"
        + " (Strg+Alt+F9 oder Strg+Umschalt+F9), speichern Sie sie und senden Sie sie noch einmal;"
        + " oder schreiben Sie den Wert selbst in die Zelle.",
      en: "Please open the file in Excel or LibreOffice, have everything calculated again"
        + " (Ctrl+Alt+F9 or Ctrl+Shift+F9), save it and send it once more; or write the value itself"
        + " into the cell."))

  static let cellTooNarrow = Rule(
    "cell-too-narrow", .warning, .fieldDropped,
    message: Wording(
      de: "Statt des Wertes steht hier „{value}“, weil die Spalte beim Speichern zu schmal war.",
      en: "Instead of the value it says “{value}” here, because the column was too narrow when "
        + "the file was saved."),
    remedy: Wording(
      de: "Bitte machen Sie die Spalte breiter und speichern Sie die Datei noch einmal.",
      en: "Please widen the column and save the file again."))

  static let indicatorUnreadable = Rule(
    "indicator-unreadable", .warning, .fieldDropped,
    message: Wording(
      de: "Bei dieser Kennzahl fehlt der Name.", en: "This indicator has no name."),
    remedy: Wording(
      de: "Bitte tragen Sie ein, wie die Kennzahl heißt.",
      en: "Please enter what the indicator is called."))

  static let all = [
    dateUnreadable, dateSerialNumber, dateImpossible, numberTurnedIntoDate, percentUnreadable,
    percentOutOfRange, percentFraction,
    moneyUnreadable, moneyCurrency, moneyUnitContradicted, moneyRounded, currencyAssumed,
    lightUnmapped, booleanUnreadable, valueUnmapped, spreadsheetError, formulaUncalculated,
    cellTooNarrow,
    indicatorUnreadable,
  ]
}
