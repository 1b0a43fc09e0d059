package import Editions
package import StrategyModel

extension German: ProjectTexts {
  package var projectGlanceHeading: String { "Auf einen Blick" }
  package var furtherLeads: String { "Weitere Federführung" }
  package var replacesLabel: String { "Ersetzt" }
  package var replacedByLabel: String { "Ersetzt durch" }
  package var integratedIntoLabel: String { "Aufgegangen in" }
  package var integratedHereLabel: String { "Hat aufgenommen" }
  package func label(_ field: ProjectField) -> String {
    switch field {
    case .plannedStart: "Geplanter Beginn"
    case .actualStart: "Tatsächlicher Beginn"
    case .baselineEnd: "Zuerst geplantes Ende"
    case .plannedEnd: "Geplantes Ende"
    case .expectedEnd: "Erwartetes Ende"
    case .actualEnd: "Tatsächliches Ende"
    case .percentComplete: "Fertigstellungsgrad"
    case .moneyPlanned: "Geplante Mittel"
    case .moneySpent: "Ausgegebene Mittel"
    case .lightReported: "Gemeldete Ampel"
    case .lightComputed: "Berechnete Ampel"
    case .reportPeriod: "Meldung aus"
    case .reportedBy: "Gemeldet von"
    case .comment: "Bemerkung"
    case .reason: "Begründung der Abweichung"
    case .evidence: "Nachweis"
    case .contact: "Ansprechperson"
    case .source: "Fundstelle des Status"
    case .indicators: "Messwerte"
    case .batch: "Paket"
    case .fixedOn: "Als Kernprojekt beschlossen"
    default: field.name[language].capitalizedFirst
    }
  }
  package func statusSince(_ status: Phrase, _ date: String) -> Phrase { "\(status) seit \(date)" }
  package var carriedOn: String { "wird dauerhaft fortgeführt" }
  package var placeholderMeaning: String {
    "Beispielprojekt: Es steht für ein Kernprojekt, dessen Name nicht öffentlich ist."
  }

  package var projectContentHeading: String { "Worum es geht" }
  package func registerText(_ name: String) -> String? {
    switch name {
    case "description": "Beschreibung"
    case "aim": "Ziel"
    case "stands_for": "Wofür es steht"
    case "expected_effect": "Erwartete Wirkung"
    case "done_when": "Umgesetzt, wenn"
    case "achieved_effect": "Erreichte Wirkung"
    case "evidence": "Nachweis"
    case "origin": "Woher die Idee kommt"
    default: nil
    }
  }
  package var projectSources: String { "Quellen" }
  package func statusMoved(was: String, now: String) -> String {
    "Status: vorher \(was), jetzt \(now)"
  }
  package func plannedEndMoved(was: String, now: String, days: String?) -> String {
    "Geplantes Ende: vorher \(was), jetzt \(now)" + (days.map { " (\($0))" } ?? "")
  }
  package func newlyFixed(_ date: String?) -> String {
    "Neu als Kernprojekt beschlossen" + (date.map { " (\($0))" } ?? "")
  }
  package func tookSlot(of project: QuotedText?) -> Phrase {
    project.map { "Steht jetzt im Platz von „\($0)“" } ?? "Steht jetzt im Platz eines anderen"
  }

  package var projectDatesHeading: String { "Termine" }
  package func shift(days: Int, isRough: Bool) -> String {
    let amount = numbers.count(abs(days)) + (abs(days) == 1 ? " Tag" : " Tage")
    let direction = days < 0 ? "früher" : "später"
    return days == 0 ? "unverändert" : "\(isRough ? "etwa " : "")\(amount) \(direction)"
  }
  package func shift(days: Int, isRough: Bool, fromBaseline: Bool) -> String {
    let plan = fromBaseline ? "zuerst geplant" : "geplant"
    return days == 0 ? "wie \(plan)" : "\(shift(days: days, isRough: isRough)) als \(plan)"
  }

  package var projectReportHeading: String { "Was gemeldet ist" }
  package func lightName(_ light: Light) -> String {
    switch light {
    case .green: "grün"
    case .amber: "gelb"
    case .red: "rot"
    }
  }
  package var carriedForwardMeaning: String {
    "fortgeschrieben: aus diesem Zeitraum gibt es keine neuere Meldung"
  }
  package var staleMeaning: String { "zu alt, um noch zu zählen; der Status ist „keine Angabe“" }

  package var indicatorHeads: [String] {
    ["Messgröße", "Einheit", "Ausgangswert", "Zielwert", "Istwert"]
  }
  package var projectIssuesHeading: String { "Querschnittsthemen" }
  package var projectDecisionsHeading: String { "Beschlüsse" }
  package func paperNumber(_ number: String) -> String { "Vorlage \(number)" }
  package var notPublicPaper: String { "nicht öffentlich" }
  package func actionName(_ action: Decision.Action) -> String {
    switch action {
    case .fixed: "macht es zum Kernprojekt"
    case .changed: "ändert es"
    case .cancelled: "stellt es ein"
    case .integrated: "überführt es in ein anderes Projekt"
    }
  }
  package var projectPartnersHeading: String { "Partner" }
  package var unnamedPartner: String { "ein Partner, der nicht genannt werden darf" }

  package var inventedHeading: String { "Was hier erfunden ist" }
  package func invented(_ columns: [String]) -> String {
    "Für die Demonstration gesetzt: \(columns.joined(separator: ", "))."
  }
  package var inventedIssues: String { "Bedeutung oder Wirkung bei Querschnittsthemen" }
  package func registerColumn(_ column: String) -> String {
    switch column {
    case "slot": "Platz"
    case "batch": "Paket"
    case "fixed_on": "Tag des Beschlusses"
    case "valid_from": "Beginn der Gültigkeit"
    case "reporting_lead": "Federführung"
    case "leads": "weitere Federführung"
    case "name": "Name"
    case "aliases": "andere Schreibweisen"
    case "replaces": "Ersetzung"
    case "integrated_into": "Aufgehen in einem anderen Projekt"
    default: registerText(column) ?? column
    }
  }
  package func leftOut(_ fields: [String]) -> String {
    "Nicht für diese Ausgabe bestimmt: \(fields.joined(separator: ", ")). Was sonst fehlt, ist "
      + "nicht angegeben."
  }
  package var neighbours: String { "Weitere Kernprojekte" }

  package var officeTextHeading: String { "Einordnung" }
}
