package import StrategyModel

/// The id column holds something unknown, but the name is a listed one.
package enum UnknownID: AssessmentRule {
  package static let rule = Rule(
    "unknown-id", .warning, .used,
    message: Wording(
      de: "Die Kennung „{value}“ steht nicht im Register; nach dem Namen wurde die Zeile {0} "
        + "zugeordnet.",
      en: "The id “{value}” is not in the register; by its name the row was taken for {0}."),
    remedy: Wording(
      de: "Bitte tragen Sie „{1}“ als Projekt-ID ein, wenn das stimmt.",
      en: "Please enter “{1}” as the project's id if this is right."))
}

/// The id names one project, the name another.
package enum NameDiffersFromID: AssessmentRule {
  package static let rule = Rule(
    "name-differs-from-id", .warning, .used,
    message: Wording(
      de: "Die Kennung gehört zu {0}, der Name „{value}“ aber zu {1}; die Zeile wurde nach der "
        + "Kennung zugeordnet.",
      en: "The id belongs to {0}, but the name “{value}” to {1}; the row was taken by its id."),
    remedy: Wording(
      de: "Bitte prüfen Sie, welches Projekt gemeint ist, und berichtigen Sie Kennung oder Name.",
      en: "Please check which project is meant, and correct the id or the name."))
}
