package import StrategyModel

/// How fields of a report and their values are called.
package protocol FieldTexts {
  func fieldName(_ field: CorrectableField) -> String
  func lightWord(_ light: Light) -> String
  func yesOrNo(_ isTrue: Bool) -> String
}

extension German: FieldTexts {
  package func fieldName(_ field: CorrectableField) -> String {
    switch field {
    case .status: "Status"
    case .continued: "dauerhaft fortgeführt"
    case .percentComplete: "Fortschritt"
    case .plannedStart: "Beginn geplant"
    case .plannedEnd: "Ende geplant"
    case .actualStart: "Beginn tatsächlich"
    case .actualEnd: "Ende tatsächlich"
    case .expectedEnd: "Ende erwartet"
    case .moneyPlanned: "Mittel geplant"
    case .moneySpent: "Mittel verausgabt"
    case .light: "Ampel"
    case .reason: "Begründung"
    case .evidence: "Nachweis"
    case .integratedInto: "aufgegangen in"
    }
  }

  package func lightWord(_ light: Light) -> String {
    switch light {
    case .green: "grün"
    case .amber: "gelb"
    case .red: "rot"
    }
  }

  package func yesOrNo(_ isTrue: Bool) -> String { isTrue ? "ja" : "nein" }
}

extension English: FieldTexts {
  package func fieldName(_ field: CorrectableField) -> String {
    switch field {
    case .status: "status"
    case .continued: "permanently continued"
    case .percentComplete: "percent complete"
    case .plannedStart: "planned start"
    case .plannedEnd: "planned end"
    case .actualStart: "actual start"
    case .actualEnd: "actual end"
    case .expectedEnd: "expected end"
    case .moneyPlanned: "money planned"
    case .moneySpent: "money spent"
    case .light: "light"
    case .reason: "reason"
    case .evidence: "evidence"
    case .integratedInto: "integrated into"
    }
  }

  package func lightWord(_ light: Light) -> String {
    switch light {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }

  package func yesOrNo(_ isTrue: Bool) -> String { isTrue ? "yes" : "no" }
}
