internal import StrategyModel

/// The rules for workbooks and their sheets.
enum SpreadsheetRules {
  static let damaged = Rule(
    "workbook-damaged", .error, .fileRejected,
    message: Wording(
      de: "Die Arbeitsmappe ist beschädigt oder unvollständig: {0}.",
      en: "The workbook is damaged or incomplete: {0}."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Ihrem Programm, speichern Sie sie neu als .xlsx und "
        + "senden Sie sie noch einmal.",
      en: "Please open the file in your program, save it again as .xlsx and send it once more."))

  static let refused = Rule(
    "workbook-refused", .error, .fileRejected,
    message: Wording(
      de: "Die Arbeitsmappe wird aus Sicherheitsgründen nicht gelesen: {0}.",
      en: "For safety reasons the workbook is not read: {0}."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Ihrem Programm, speichern Sie sie neu als .xlsx und "
        + "senden Sie sie noch einmal.",
      en: "Please open the file in your program, save it again as .xlsx and send it once more."))

  static let limit = Rule(
    "workbook-limit", .error, .fileRejected,
    message: Wording(
      de: "Die Arbeitsmappe überschreitet eine Grenze: {0}.",
      en: "The workbook exceeds a limit: {0}."),
    remedy: Wording(
      de: "Bitte kopieren Sie die Tabelle mit den Projekten in eine neue Arbeitsmappe und senden"
        + " Sie diese.",
      en: "Please copy the table with the projects into a new workbook and send that one."))

  static let sheetMissing = Rule(
    "sheet-missing", .error, .fileRejected,
    message: Wording(
      de: "Das Blatt „{value}“ gibt es in der Arbeitsmappe nicht; vorhanden sind: {0}.",
      en: "The workbook has no sheet “{value}”; it has: {0}."),
    remedy: Wording(
      de: "Bitte geben Sie dem Blatt mit den Projekten den Namen „{value}“.",
      en: "Please give the sheet with the projects the name “{value}”."))

  static let sheetsAlike = Rule(
    "sheets-alike", .warning, .used,
    message: Wording(
      de: "Mehrere Blätter haben dieselben Überschriften; gelesen wird „{value}“, nicht gelesen: "
        + "{0}.",
      en: "Several sheets have the same headings; “{value}” is read, these are not: {0}."),
    remedy: Wording(
      de: "Bitte senden Sie nur das Blatt, das gilt, oder blenden Sie die anderen aus.",
      en: "Please send only the sheet that applies, or hide the others."))

  static let sheetsUnread = Rule(
    "sheets-unread", .error, .rowRejected,
    message: Wording(
      de: "Gelesen wird nur das Blatt „{value}“; Projekte, die nur auf anderen Blättern mit "
        + "denselben Überschriften stehen, fehlen damit: {0}.",
      en: "Only the sheet “{value}” is read; projects that are only on other sheets with the same "
        + "headings are therefore missing: {0}."),
    remedy: Wording(
      de: "Bitte schreiben Sie die Zeilen aller Blätter untereinander auf ein Blatt; gelten die "
        + "anderen Blätter nicht, löschen Sie sie oder blenden Sie sie aus.",
      en: "Please put the rows of all sheets on one sheet, one below the other; if the other "
        + "sheets do not apply, delete or hide them."))

  static let rowsHidden = Rule(
    "rows-hidden", .note, .used,
    message: Wording(
      de: "Ab hier sind Zeilen der Tabelle ausgeblendet (insgesamt {0}); sie werden mitgelesen.",
      en: "From here on, rows of the table are hidden ({0} in all); they are read all the same."),
    remedy: Wording(
      de: "Bitte löschen Sie die Zeilen, die nicht gelten; sonst brauchen Sie nichts zu tun.",
      en: "Please delete the rows that do not apply; otherwise you need not do anything."))

  static let columnHidden = Rule(
    "column-hidden", .note, .used,
    message: Wording(
      de: "Die Spalte „{field}“ ist ausgeblendet; sie wird mitgelesen.",
      en: "The column “{field}” is hidden; it is read all the same."),
    remedy: Wording(
      de: "Bitte blenden Sie die Spalte ein und prüfen Sie ihre Werte oder löschen Sie sie, wenn"
        + " sie nicht gilt; sonst brauchen Sie nichts zu tun.",
      en: "Please show the column and check its values, or delete it if it does not apply;"
        + " otherwise you need not do anything."))

  static let rowsUncalculated = Rule(
    "rows-uncalculated", .warning, .rowRejected,
    message: Wording(
      de: "Ab hier stehen in Zeilen (insgesamt {0}) nur Formeln, deren Ergebnisse die Datei nicht"
        + " enthält; sie werden übergangen.",
      en: "From here on there are rows ({0} in all) with nothing but formulas whose results the"
        + " file does not hold; they are skipped."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Excel oder LibreOffice, lassen Sie alles neu berechnen"
        + " (Strg+Alt+F9 oder Strg+Umschalt+F9), speichern Sie sie und senden Sie sie noch einmal;"
        + " sind die Zeilen dann leer, löschen Sie ihre Formeln.",
      en: "Please open the file in Excel or LibreOffice, have everything calculated again"
        + " (Ctrl+Alt+F9 or Ctrl+Shift+F9), save it and send it once more; if the rows are empty"
        + " then, delete their formulas."))

  static let formulasUnconfirmed = Rule(
    "formulas-unconfirmed", .warning, .used,
    message: Wording(
      de: "Die Spalte „{field}“ enthält von hier an Ergebnisse von Formeln (insgesamt {0}), die"
        + " veraltet sein können: Die Datei verlangt, dass sie beim Öffnen neu berechnet werden.",
      en: "From here on, the column “{field}” holds results of formulas ({0} in all) that may be"
        + " out of date: the file asks for them to be calculated again when it is opened."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie und senden Sie"
        + " sie noch einmal; stimmen die Werte, brauchen Sie nichts zu tun.",
      en: "Please open the file in Excel or LibreOffice, save it and send it once more; if the"
        + " values are right, you need not do anything."))

  static let all = [
    damaged, refused, limit, sheetMissing, sheetsAlike, sheetsUnread, rowsHidden, columnHidden,
    rowsUncalculated, formulasUnconfirmed,
  ]
}
