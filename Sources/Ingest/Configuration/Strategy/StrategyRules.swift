internal import StrategyModel

/// The rules for `strategy.yaml`.
enum StrategyRules {
  static let versionsMissing = Rule(
    "config-versions-missing", .error, .fileRejected,
    message: Wording(
      de: "Die Strategie hat keine lesbare Fassung.", en: "The strategy has no readable version."),
    remedy: Wording(
      de: "Führen Sie unter „versions“ mindestens eine Fassung mit ihrem Raster auf.",
      en: "List at least one version with its grid under “versions”."))

  static let versionDayTwice = Rule(
    "config-version-day-twice", .error, .fileRejected,
    message: Wording(
      de: "Zwei Fassungen gelten ab demselben Tag; die andere steht in Zeile {0}.",
      en: "Two versions apply from the same day; the other one is in line {0}."),
    remedy: Wording(
      de: "Geben Sie jeder Fassung nach der ersten ein eigenes „valid_from“.",
      en: "Give every version after the first a “valid_from” of its own."))

  static let goalDiffers = Rule(
    "config-goal-differs", .error, .fileRejected,
    message: Wording(
      de: "Als Ziel sind {value} Kernprojekte angegeben, das Raster hat aber {0} Plätze.",
      en: "The goal is stated as {value} core projects, but the grid has {0} slots."),
    remedy: Wording(
      de: "Berichtigen Sie „goal“ oder die „slots“ der Schwerpunkte.",
      en: "Correct “goal” or the “slots” of the main foci."))

  static let focusOfOtherCompetency = Rule(
    "config-focus-of-other-competency", .error, .fileRejected,
    message: Wording(
      de: "Der Schwerpunkt „{value}“ steht unter der Kompetenz {0}, gehört nach seiner Kennung "
        + "aber zu einer anderen.",
      en: "The main focus “{value}” is listed under the competency {0} but by its id belongs to "
        + "another."),
    remedy: Wording(
      de: "Schreiben Sie eine Kennung wie {0}-S1, oder verschieben Sie den Schwerpunkt.",
      en: "Write an id such as {0}-S1, or move the main focus."))

  static let ruleUnknown = Rule(
    "config-rule-unknown", .error, .fileRejected,
    message: Wording(
      de: "Eine Regel „{value}“ gibt es nicht.", en: "There is no rule “{value}”."),
    remedy: Wording(
      de: "{0}Alle Regeln stehen in docs/rules.md.", en: "{0}All rules stand in docs/rules.md."))

  static let ruleAlwaysAsked = Rule(
    "config-rule-always-asked", .error, .fileRejected,
    message: Wording(
      de: "Die Regel „{value}“ lässt sich nicht abschalten, denn was sie findet, zählt nicht mit.",
      en: "The rule “{value}” cannot be switched off, because what it finds does not count."),
    remedy: Wording(
      de: "Schreiben Sie statt „off“ eines von: error, warning, note.",
      en: "Instead of “off” write one of: error, warning, note."))

  /// A finding where no such rule is known; `known` nil = not checked.
  static func unknown(
    _ rule: String, _ known: Set<String>?, at location: SourceLocation, field: String
  ) -> [Finding] {
    guard let known, !known.contains(rule) else { return [] }
    let question = NearestName.of(rule, among: known).map {
      Wording(de: "Meinten Sie „\($0)“? ", en: "Did you mean “\($0)”? ")
    }
    return [
      Finding(
        ruleUnknown, at: location, field: field, value: rule,
        [.localized(question ?? Wording(de: "", en: ""))])
    ]
  }

  static let all = [
    versionsMissing, versionDayTwice, goalDiffers, focusOfOtherCompetency, ruleUnknown,
    ruleAlwaysAsked,
  ]
}
