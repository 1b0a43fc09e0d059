internal import StrategyModel

/// The rules for ids that name something in another file.
enum ReferenceRules {
  static let supplierUnknown = rule(
    "config-supplier-unknown",
    Wording(
      de: "„{value}“ steht nicht in suppliers.yaml.", en: "“{value}” is not in suppliers.yaml."))

  static let projectUnknown = rule(
    "config-project-unknown",
    Wording(de: "„{value}“ steht nicht in projects.csv.", en: "“{value}” is not in projects.csv.")
  )

  static let issueUnknown = rule(
    "config-issue-unknown",
    Wording(
      de: "„{value}“ ist kein Querschnittsthema der Strategie.",
      en: "“{value}” is not a cross-cutting issue of the strategy."))

  static let competencyUnknown = rule(
    "config-competency-unknown",
    Wording(
      de: "„{value}“ ist keine Kompetenz der Strategie in diesem Berichtszeitraum.",
      en: "“{value}” is not a competency of the strategy in this period."))

  static let kindUnknown = rule(
    "config-kind-unknown",
    Wording(
      de: "„{value}“ ist keine Art von Organisation der Strategie.",
      en: "“{value}” is not an organisation kind of the strategy."))

  static let batchUnknown = rule(
    "config-batch-unknown",
    Wording(
      de: "Die Fassung {1} der Strategie hat kein Paket „{value}“.",
      en: "Version {1} of the strategy has no batch “{value}”."))

  static let slotOutsideGrid = rule(
    "config-slot-outside-grid",
    Wording(
      de: "Den Platz „{value}“ gibt es im Raster der Fassung {1} nicht.",
      en: "There is no slot “{value}” in the grid of version {1}."))

  /// The remedy is the first argument.
  private static func rule(_ id: String, _ message: Wording) -> Rule {
    Rule(id, .error, .fileRejected, message: message, remedy: Wording(de: "{0}", en: "{0}"))
  }

  static let all = [
    supplierUnknown, projectUnknown, issueUnknown, competencyUnknown, kindUnknown, batchUnknown,
    slotOutsideGrid,
  ]
}
