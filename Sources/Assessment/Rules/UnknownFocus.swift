package import StrategyModel

/// A row names a main focus that the strategy does not have, by id, name or listed variant.
package enum UnknownFocus: AssessmentRule {
  package static let rule = Rule(
    "unknown-focus", .warning, .used,
    message: Wording(
      de: "Einen Schwerpunkt „{value}“ gibt es in der Strategie nicht{0}.",
      en: "The strategy has no main focus “{value}”{0}."),
    remedy: Wording(
      de: "Bitte schreiben Sie „{1}“, dort steht das Projekt in der Liste der Kernprojekte, oder "
        + "lassen Sie die Angabe weg.",
      en: "Please write “{1}”, where the list of core projects has the project, or leave the entry "
        + "out."))
}

/// A row names another main focus than the one in which the project stands.
package enum FocusDiffers: AssessmentRule {
  package static let rule = Rule(
    "focus-differs", .warning, .used,
    message: Wording(
      de: "In der Liste der Kernprojekte gehört {0} zum Schwerpunkt {1}, hier steht „{value}“.",
      en: "In the list of core projects {0} belongs to the main focus {1}; this says “{value}”."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Angabe; gezählt wird nach der Liste.",
      en: "Please check the entry; the list is what is counted by."))
}
