internal import StrategyModel

/// The rules for the office's tables as such: header, rows and cells.
enum TableRules {
  static let notATable = Rule(
    "config-table-format", .error, .fileRejected,
    message: Wording(
      de: "Die Datei ist keine CSV-Tabelle, sondern von der Art „{value}“.",
      en: "The file is not a CSV table but of the kind “{value}”."),
    remedy: Wording(
      de: "Speichern Sie die Tabelle in Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“.",
      en: "Save the table in Excel as “CSV UTF-8 (comma delimited)”."))

  static let workbookUnusable = Rule(
    "config-table-workbook", .error, .fileRejected,
    message: Wording(de: "{0}", en: "{0}"), remedy: Wording(de: "{1}", en: "{1}"))

  static let empty = Rule(
    "config-table-empty", .error, .fileRejected,
    message: Wording(
      de: "Die Tabelle hat keine Kopfzeile.", en: "The table has no header line."),
    remedy: Wording(
      de: "Schreiben Sie die Spaltennamen in die erste Zeile.",
      en: "Write the names of the columns into the first line."))

  static let damaged = Rule(
    "config-table-damaged", .error, .fileRejected,
    message: Wording(
      de: "Die Tabelle ist hier beschädigt: {0}.", en: "The table is damaged here: {0}."),
    remedy: Wording(
      de: "Öffnen Sie die Datei in einer Tabellenkalkulation, berichtigen Sie die Stelle und"
        + " speichern Sie sie als CSV in UTF-8.",
      en: "Open the file in a spreadsheet, correct the place and save it as CSV in UTF-8."))

  static let suspicious = Rule(
    "config-table-suspicious", .warning, .used,
    message: Wording(
      de: "Hier ging vermutlich eine Umwandlung schief: {0}.",
      en: "A conversion probably went wrong here: {0}."),
    remedy: Wording(
      de: "Berichtigen Sie den Text, und speichern Sie die Datei in UTF-8.",
      en: "Correct the text, and save the file in UTF-8."))

  static let columnUnknown = Rule(
    "config-column-unknown", .error, .fileRejected,
    message: Wording(
      de: "Die Spalte „{value}“ ist nicht bekannt.", en: "The column “{value}” is not known."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let columnUnnamed = Rule(
    "config-column-unnamed", .error, .fileRejected,
    message: Wording(
      de: "Die {0}. Spalte enthält Werte, hat aber keinen Namen.",
      en: "Column {0} contains values but has no name."),
    remedy: Wording(
      de: "Schreiben Sie den Spaltennamen in die Kopfzeile, oder leeren Sie die Spalte.",
      en: "Write the column's name into the header, or empty the column."))

  static let columnDoubtful = Rule(
    "config-column-doubtful", .warning, .used,
    message: Wording(
      de: "Die Spalte „{value}“ wird als eigener Text gelesen, sieht aber aus wie „{0}“.",
      en: "The column “{value}” is read as a text of its own but looks like “{0}”."),
    remedy: Wording(
      de: "Schreiben Sie „{0}“, falls das gemeint ist.",
      en: "Write “{0}” if that is what is meant."))

  static let columnTwice = Rule(
    "config-column-twice", .error, .fileRejected,
    message: Wording(
      de: "Die Spalte „{value}“ steht zweimal in der Kopfzeile.",
      en: "The column “{value}” appears twice in the header."),
    remedy: Wording(de: "Löschen Sie eine der beiden.", en: "Delete one of the two."))

  static let columnMissing = Rule(
    "config-column-missing", .error, .fileRejected,
    message: Wording(
      de: "Die Spalte „{field}“ fehlt.", en: "The column “{field}” is missing."),
    remedy: Wording(
      de: "Ergänzen Sie „{field}“ in der Kopfzeile.", en: "Add “{field}” to the header."))

  static let cellMissing = Rule(
    "config-cell-missing", .error, .fileRejected,
    message: Wording(
      de: "In dieser Zeile ist „{field}“ leer.", en: "“{field}” is empty in this row."),
    remedy: Wording(
      de: "Füllen Sie die Zelle aus, oder löschen Sie die Zeile.",
      en: "Fill the cell in, or delete the row."))

  static let cellError = Rule(
    "config-cell-error", .error, .fileRejected,
    message: Wording(
      de: "Statt eines Wertes steht bei „{field}“ der Fehler „{value}“ der Tabellenkalkulation.",
      en: "Instead of a value, “{field}” contains the spreadsheet's error “{value}”."),
    remedy: Wording(
      de: "Schreiben Sie den Wert als Text, oder leeren Sie die Zelle.",
      en: "Write the value as text, or empty the cell."))

  static let character = Rule(
    "config-cell-character", .error, .fileRejected,
    message: Wording(
      de: "Bei „{field}“ steht das unsichtbare Steuerzeichen {value}.",
      en: "“{field}” contains the invisible control character {value}."),
    remedy: Wording(
      de: "Schreiben Sie den Inhalt der Zelle neu.",
      en: "Type the content of the cell again."))

  static let rowTooLong = Rule(
    "config-row-too-long", .error, .fileRejected,
    message: Wording(
      de: "Die Zeile hat mehr Zellen als die {0} der Kopfzeile; die erste überzählige ist "
        + "„{value}“.",
      en: "The row has more cells than the {0} of the header; the first extra one is “{value}”."),
    remedy: Wording(
      de: "Setzen Sie einen Text, der das Trennzeichen enthält, in Anführungszeichen.",
      en: "Put a text that contains the delimiter in quotation marks."))

  static let all = [
    notATable, workbookUnusable, empty, damaged, suspicious, columnUnknown, columnUnnamed,
    columnDoubtful,
    columnTwice, columnMissing, cellMissing, cellError, character, rowTooLong,
  ]
}
