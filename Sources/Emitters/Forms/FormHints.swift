internal import Editions
internal import SpreadsheetWriting
internal import StrategyModel

/// The sheet that says how the form is filled in and what its words mean.
struct FormHints {
  private let form: SupplierForm

  static let name = "Hinweise"

  init(_ form: SupplierForm) { self.form = form }

  func sheet() -> WrittenSheet {
    var sheet = WrittenSheet(name: Self.name)
    sheet.columns = [WrittenColumn(width: 26), WrittenColumn(width: 68)]
    sheet.isProtected = true
    sheet.rows.append(
      WrittenRow([WrittenCell("So füllen Sie das Formular aus", FormStyle.title)], height: 26))
    for (heading, lines) in sections {
      sheet.rows.append(WrittenRow(height: 8))
      sheet.merged.append(
        CellRange(
          firstRow: sheet.rows.count, firstColumn: 0, lastRow: sheet.rows.count, lastColumn: 1))
      sheet.rows.append(
        WrittenRow(
          [
            WrittenCell(heading, FormStyle.hintHeading),
            WrittenCell(.empty, FormStyle.hintHeading),
          ], height: 18))
      for (word, meaning) in lines {
        let count = max(Self.lines(word, 26), Self.lines(meaning, 68))
        sheet.rows.append(
          WrittenRow(
            [WrittenCell(word, FormStyle.hintWord), WrittenCell(meaning, FormStyle.hintText)],
            height: Double(count) * 13 + 5))
      }
    }
    sheet.print.pagesHigh = 1
    sheet.print.numbering = "Seite {page} von {pages}"
    sheet.print.footer = "\(form.supplier.name.de) · \(form.period)"
    return sheet
  }

  private static func lines(_ text: String, _ width: Double) -> Int {
    max(1, Int((Double(text.count) / width).rounded(.up)))
  }

  private var sections: [(String, [(String, String)])] {
    [
      ("Frist und Ansprechpartner", deadline), ("In drei Schritten", Self.steps),
      ("Was die Statuswörter bedeuten", Self.statuses),
      ("Was in den übrigen Spalten steht", Self.columns),
    ]
  }

  private var deadline: [(String, String)] {
    let texts = German()
    let contact = Self.contact(form.contact)
    return [
      ("Zeitraum", "\(texts.period(form.period)); es zählt der Stand am \(form.asOf.german)."),
      ("Bitte zurück bis", form.due.german),
      (
        "Fragen",
        contact.isEmpty
          ? "Bitte antworten Sie auf die Nachricht, mit der das Formular kam." : contact
      ),
    ]
  }

  static func contact(_ contact: OfficeContact) -> String {
    let text = contact.text?.de ?? ""
    let others = contact.addresses.filter { !text.contains($0) }
    return ([text].filter { !$0.isEmpty } + others).joined(separator: ", ")
  }

  private static let steps = [
    (
      "1. Durchsehen",
      "Jede Zeile ist eines Ihrer Kernprojekte. In den gelben Zellen steht, was Sie zuletzt gemeldet "
        + "haben, grau daneben noch einmal zum Vergleich."
    ),
    (
      "2. Ändern",
      "Schreiben Sie in die gelben Zellen, was jetzt gilt. Was Sie ändern, wird grün. Rot ist, was zum "
        + "gewählten Status noch fehlt."
    ),
    (
      "3. Zurücksenden",
      "Speichern Sie die Datei und senden Sie sie zurück, auch wenn sich nichts geändert hat: Eine "
        + "Zeile, in der Sie nichts ändern, gilt als „unverändert“ bestätigt."
    ),
    (
      "Gut zu wissen",
      "Sie dürfen sortieren, filtern und Spalten breiter ziehen. Projekt-ID, Name und die grauen Zellen "
        + "sind gesperrt; daran erkennen wir Ihre Angaben wieder. Einen gelöschten Eintrag lesen wir als "
        + "„keine Angabe“."
    ),
  ]

  private static let statuses = [
    (Status.planned, "Der Rat hat das Projekt beschlossen, die Arbeit hat noch nicht begonnen."),
    (.ongoing, "Es wird daran gearbeitet."),
    (.paused, "Begonnen, ruht zurzeit. Bitte unter „Bemerkung“ kurz sagen, warum."),
    (
      .implemented,
      "Fertig. Bitte dazu „Umgesetzt am“ und „Nachweis“ ausfüllen. Wird das Ergebnis dauerhaft "
        + "fortgeführt, wählen Sie dort „ja“."
    ),
    (
      .cancelled,
      "Das Projekt wird nicht weiter verfolgt. Bitte unter „Begründung“ sagen, warum und, wenn es "
        + "einen gibt, den Beschluss nennen."
    ),
    (
      .integrated,
      "Das Projekt wird in einem anderen Kernprojekt weitergeführt. Bitte dessen Projekt-ID unter "
        + "„Aufgegangen in“ eintragen."
    ),
  ].map { ($0.0.name.de, $0.1) }

  private static let columns = [
    (
      "Fortschritt",
      "0 bis 100 %, geschätzt am Stichtag. 100 % nur, wenn das Projekt umgesetzt ist."
    ),
    (
      "Ende geplant, Ende erwartet",
      "Geplant ist der vereinbarte Termin, erwartet der, mit dem Sie heute rechnen. Ein Tag wie "
        + "31.12.2025; wenn nur das bekannt ist, Q4/2025 oder 2025."
    ),
    (
      "Ampel",
      "Ihre Einschätzung: grün = läuft wie geplant, gelb = Termin, Kosten oder Ergebnis sind in Gefahr, "
        + "rot = ohne Hilfe nicht mehr zu halten."
    ),
    ("Mittel geplant, verausgabt", "In Euro, insgesamt seit Beginn, als Zahl: 125000."),
    ("Bemerkung, Begründung", "In eigenen Worten. Bitte keine Namen von Personen."),
    (
      "Ansprechperson",
      "Wen wir bei Fragen zum Projekt erreichen. Diese Angabe bleibt im Strategiebüro."
    ),
    (
      "Querschnittsthemen",
      "Ihr Vorschlag, wozu das Projekt beiträgt; mehrere mit | getrennt: Klima | Inklusion."
    ),
    (
      "Kennzahlen",
      "Je Kennzahl eine Zeile (neue Zeile in der Zelle: Alt + Eingabetaste), zum Beispiel: Neue Bänke "
        + "[Stück]: 120; Ziel 1.000; Ausgangswert 0."
    ),
    ("Nachweis", "Woran man sieht, dass es fertig ist: Adresse einer Seite, Vorlage, Bericht."),
  ]
}
