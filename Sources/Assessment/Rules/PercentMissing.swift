package import StrategyModel

/// A project in work whose progress nobody states, though earlier reports did.
package enum PercentMissing: ReportRule {
  package static let rule = Rule(
    "percent-missing", .note, .used, isOptional: true,
    message: Wording(
      de: "Der Fortschritt fehlt; zuletzt waren es {0} %.",
      en: "Progress is missing; it was {1} % last."),
    remedy: Wording(
      de: "Bitte tragen Sie den Fortschritt in Prozent ein.",
      en: "Please enter the progress in percent."))

  /// Stated only once is enough to expect it again.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isOngoing, row.report.percentComplete == nil,
      let before = row.past.last(\.percentComplete)
    else { return [] }
    let text = PercentText.shortest(before)
    return [Flaw(.percentComplete, [.text(PercentText.german(text)), .text(text)])]
  }
}
