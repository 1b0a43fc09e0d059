internal import SpreadsheetWriting
internal import StrategyModel

/// What may be typed into the form's columns, and what stands out in them.
enum FormRules {
  /// The words offered for the status.
  static let statusWords = [
    Status.planned, .ongoing, .paused, .implemented, .cancelled, .integrated,
  ]
  .map(\.name.de)
  static let lightWords = Light.allCases.map { FormField.word($0) }
  private static let mostMoney = 999_999_999_999.0

  /// Nil where anything may be typed.
  static func rule(_ field: FormField, _ range: CellRange) -> InputRule? {
    switch field {
    case .status:
      InputRule(
        range, .oneOf(statusWords), title: "Status",
        prompt: "Bitte aus der Liste wählen. Was die Wörter bedeuten, steht auf dem Blatt "
          + "„Hinweise“. Unverändert? Dann nichts tun.",
        objection: "Bitte wählen Sie eines der Wörter aus der Liste.")
    case .light:
      InputRule(
        range, .oneOf(lightWords), title: "Ampel",
        objection: "Bitte wählen Sie grün, gelb oder rot.")
    case .continued:
      InputRule(
        range, .oneOf(["ja", "nein"]), title: "Dauerhaft fortgeführt",
        objection: "Bitte wählen Sie ja oder nein.")
    case .percentComplete:
      InputRule(
        range, .number(from: 0, to: 1), title: "Fortschritt",
        objection: "Bitte geben Sie eine Zahl von 0 bis 100 mit Prozentzeichen ein, zum Beispiel "
          + "45 %.")
    case .plannedEnd, .expectedEnd, .plannedStart, .actualStart, .actualEnd:
      InputRule(
        range, .day(fromYear: 1990, toYear: 2099), title: field.heading,
        objection: "Erwartet wird ein Tag wie 31.12.2025. Ist nur Quartal oder Jahr bekannt, "
          + "schreiben Sie Q4/2025 oder 2025 und bestätigen hier mit „Ja“.",
        isAdvice: true)
    case .moneyPlanned, .moneySpent:
      InputRule(
        range, .number(from: 0, to: mostMoney), title: field.heading,
        objection: "Bitte geben Sie den Betrag in Euro als Zahl ein, zum Beispiel 125000.")
    case .comment, .reason, .evidence, .integratedInto, .contact, .contributions, .indicators: nil
    }
  }

  /// What is asked for by the status, and has no entry yet: the form shows it in red.
  ///
  /// - Parameter letters: The letters of a field's column.
  static func isAskedFor(
    _ field: FormField, row: Int, _ letters: (FormField) -> String
  ) -> String? {
    let statuses: [Status]
    switch field {
    case .actualEnd, .evidence: statuses = [.implemented]
    case .reason: statuses = [.cancelled]
    case .integratedInto: statuses = [.integrated]
    default: return nil
    }
    let status = "$\(letters(.status))\(row)"
    let own = "$\(letters(field))\(row)"
    let tests = statuses.map { "\(status)=\"\($0.name.de)\"" }.joined(separator: ",")
    return "AND(\(tests),\(own)=\"\")"
  }
}
