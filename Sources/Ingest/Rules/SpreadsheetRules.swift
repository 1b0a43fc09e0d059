internal import StrategyModel

/// The rules for workbooks and their sheets.
enum SpreadsheetRules {
  static let damaged = Rule(
    "workbook-damaged", .error, .fileRejected,
    message: Wording(
      de: "Die Arbeitsmappe ist beschädigt oder unvollständig: {0}.",
      en: "The workbook is damaged or incomplete: {0}."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Ihrem Programm, speichern Sie sie neu als .xlsx und senden"
        + " Sie sie noch einmal.",
      en: "Please open the file in your program, save it anew as .xlsx and send it again."))

  static let refused = Rule(
    "workbook-refused", .error, .fileRejected,
    message: Wording(
      de: "Die Arbeitsmappe wird aus Sicherheitsgründen nicht gelesen: {0}.",
      en: "The workbook is not read for reasons of safety: {0}."),
    remedy: Wording(
      de: "Bitte öffnen Sie die Datei in Ihrem Programm und speichern Sie sie neu als .xlsx.",
      en: "Please open the file in your program and save it anew as .xlsx."))

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
      en: "The workbook has no sheet “{value}”; there are: {0}."),
    remedy: Wording(
      de: "Bitte benennen Sie das Blatt mit den Projekten wie vereinbart.",
      en: "Please name the sheet with the projects as agreed."))

  static let sheetsAlike = Rule(
    "sheets-alike", .warning, .used,
    message: Wording(
      de: "Mehrere Blätter haben dieselben Überschriften; gelesen wird „{value}“, nicht gelesen:"
        + " {0}.",
      en: "Several sheets have the same headings; “{value}” is read, not read are: {0}."),
    remedy: Wording(
      de: "Bitte senden Sie nur das Blatt, das gilt, oder blenden Sie die anderen aus.",
      en: "Please send only the sheet that holds, or hide the others."))

  static let rowsHidden = Rule(
    "rows-hidden", .note, .used,
    message: Wording(
      de: "Ab hier sind Zeilen der Tabelle ausgeblendet (insgesamt {0}); sie werden mitgelesen.",
      en: "From here on rows of the table are hidden ({0} in all); they are read all the same."),
    remedy: Wording(
      de: "Bitte löschen Sie die Zeilen, wenn sie nicht gelten.",
      en: "Please delete the rows if they do not hold."))

  static let all = [damaged, refused, limit, sheetMissing, sheetsAlike, rowsHidden]
}
