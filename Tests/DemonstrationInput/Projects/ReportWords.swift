import StrategyModel

/// Invented remarks, reasons, evidence and contacts of a placeholder project.
struct ReportWords {
  let comment: String
  let reason: String
  let contact: String
  private let evidenceKind: String

  init(project: String, number: Int, period: Period, status: Status) {
    // Remarks stay for two periods, as they do where offices copy the last report.
    var remarks = SplitMix64(key: "\(project) \(period.ordinal / 2) \(status.rawValue)")
    comment = remarks.pick(ReportWords.comments[status] ?? [""])
    var reasons = SplitMix64(key: "\(project) \(period) reason")
    reason = reasons.pick(ReportWords.reasons)
    var own = SplitMix64(key: "\(project) contact")
    let person = own.pick(ReportWords.people)
    // 030 23125 000–999 is reserved for fiction.
    contact = "\(person), Tel. 030 23125 \(Digits.padded(number, 3))"
    evidenceKind = own.pick(["Abschlussvermerk", "Abnahmeprotokoll", "Abschlussbericht"])
  }

  func evidence(of day: Day?) -> String {
    day.map { "\(evidenceKind) vom \($0.german)" } ?? evidenceKind
  }

  private static let people = [
    "Erika Mustermann, e.mustermann@example.org", "Max Muster, m.muster@example.org",
    "Lieschen Beispiel, l.beispiel@example.org", "Otto Normalverbraucher, o.normal@example.org",
  ]

  private static let reasons = [
    "Lieferengpass beim Auftragnehmer", "Stelle war ein halbes Jahr unbesetzt",
    "Abstimmung mit dem Fördergeber dauert länger", "Ausschreibung musste wiederholt werden",
  ]

  private static let comments: [Status: [String]] = [
    .planned: [
      "Auftaktgespräch ist terminiert.", "Abstimmung mit den Beteiligten läuft.",
      "Projektauftrag liegt im Entwurf vor;\nFreigabe im nächsten Quartal.", "",
    ],
    .ongoing: [
      "Ausschreibung läuft, Vergabe im nächsten Quartal.",
      "Erster Abschnitt begonnen.\nAbnahme folgt.",
      "Workshop durchgeführt; Auswertung läuft.", "Arbeitstitel \"Phase 2\" ist abgestimmt.",
      "Pilotbetrieb – Rückmeldungen werden gesammelt.", "",
      "Rückfragen bitte an Max Muster, 030 23125 045, m.muster@example.org.",
    ],
    .paused: ["Ruht bis zur Klärung der Finanzierung.", "Pausiert, weil Personal fehlt."],
    .implemented: ["Abgenommen und übergeben.", "Abgeschlossen.", "Ziel erreicht.", ""],
    .cancelled: ["Nicht weiter verfolgt."],
  ]
}
