package import StrategyModel

/// A row names no project of the register, by id or by a listed name.
package enum UnknownProject: AssessmentRule {
  package static let rule = Rule(
    "unknown-project", .error, .rowRejected,
    message: Wording(
      de: "Ein Projekt „{value}“ steht nicht in der Liste der Kernprojekte{0}.",
      en: "There is no project “{value}” in the list of core projects{0}."),
    remedy: Wording(
      de: "Bitte tragen Sie die Projekt-ID aus dieser Liste ein; erst dann zählt die Zeile.",
      en: "Please enter the project id as given in that list; only then does the row count."))

  /// `nearest` is the known name that was probably meant.
  static func suggestion(_ nearest: String?) -> FindingArgument {
    guard let nearest else { return .text("") }
    return .localized(
      Wording(
        de: " (gemeint ist vielleicht „\(nearest)“)", en: " (perhaps “\(nearest)” is meant)"))
  }
}
