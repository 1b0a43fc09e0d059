package import StrategyModel

/// A supplier delivered, but left out a project that it owes a report on.
package enum ProjectNotReported: AssessmentRule {
  package static let rule = Rule(
    "project-not-reported", .warning, .used,
    message: Wording(
      de: "Ihr Bericht zu {0} für {1} fehlt; für das Projekt gilt der letzte Stand weiter.",
      en: "Your report on {0} for {1} is missing; the last report on the project applies."),
    remedy: Wording(
      de: "Bitte ergänzen Sie eine Zeile; hat sich nichts geändert, genügt als Status "
        + "„unverändert“.",
      en: "Please add a row; if nothing has changed, the status “unchanged” is enough."))
}
