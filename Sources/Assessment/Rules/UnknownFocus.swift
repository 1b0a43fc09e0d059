package import StrategyModel

/// A row names a main focus that the strategy does not have, by id, name or listed variant.
package enum UnknownFocus: AssessmentRule {
  package static let rule = Rule(
    "unknown-focus", .warning, .used,
    message: Wording(
      de: "Den Schwerpunkt „{value}“ gibt es in der Strategie nicht{0}.",
      en: "There is no main focus “{value}” in the strategy{0}."),
    remedy: Wording(
      de: "Bitte schreiben Sie „{1}“, denn dort steht das Projekt in der Liste der Kernprojekte, "
        + "oder leeren Sie die Zelle.",
      en: "Please write “{1}”, where the list of core projects has the project, or clear the cell.")
  )
}

/// A row names another main focus than the one in which the project stands.
package enum FocusDiffers: AssessmentRule {
  package static let rule = Rule(
    "focus-differs", .warning, .used,
    message: Wording(
      de: "In der Liste der Kernprojekte gehört {0} zum Schwerpunkt {1}, hier steht „{value}“; es "
        + "gilt die Liste.",
      en: "In the list of core projects {0} belongs to the main focus {1}, but here it says "
        + "“{value}”; the list applies."),
    remedy: Wording(
      de: "Bitte schreiben Sie „{1}“, oder leeren Sie die Zelle; stimmt die Liste nicht, sagen "
        + "Sie bitte dem Strategiebüro Bescheid.",
      en: "Please write “{1}”, or clear the cell; if the list is wrong, please tell the strategy "
        + "office."))
}
