package import StrategyModel

/// The id column holds something unknown, but the name is a listed one.
package enum UnknownID: AssessmentRule {
  package static let rule = Rule(
    "unknown-id", .warning, .used,
    message: Wording(
      de: "Eine Projekt-ID „{value}“ gibt es nicht; dem Namen nach ist {0} gemeint, und so wurde "
        + "die Zeile verwendet.",
      en: "There is no project id “{value}”; by its name {0} is meant, and the row was used for "
        + "it."),
    remedy: Wording(
      de: "Bitte tragen Sie „{1}“ als Projekt-ID ein, wenn das stimmt, sonst die richtige.",
      en: "Please enter “{1}” as the project id if this is right, otherwise the right one."))
}

/// The id names one project, the name another.
package enum NameDiffersFromID: AssessmentRule {
  package static let rule = Rule(
    "name-differs-from-id", .warning, .used,
    message: Wording(
      de: "Die Projekt-ID gehört zu {0}, der Name „{value}“ aber zu {1}; es zählt die Projekt-ID.",
      en: "The project id belongs to {0}, but the name “{value}” to {1}; the id counts."),
    remedy: Wording(
      de: "Bitte prüfen Sie, welches Projekt gemeint ist, und berichtigen Sie ID oder Name.",
      en: "Please check which project is meant, and correct the id or the name."))
}
