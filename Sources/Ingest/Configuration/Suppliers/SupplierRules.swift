internal import StrategyModel

/// The rules for `suppliers.yaml`.
enum SupplierRules {
  static let owesUntilBeforeFrom = Rule(
    "config-owes-until-before-from", .error, .fileRejected,
    message: Wording(
      de: "Die Berichtspflicht endet mit {value}, beginnt aber erst mit {0}.",
      en: "The duty to report ends with {value} but begins only with {0}."),
    remedy: Wording(
      de: "Berichtigen Sie „owes_from“ oder „owes_until“.",
      en: "Correct “owes_from” or “owes_until”."))

  static let owesUntilAlone = Rule(
    "config-owes-until-alone", .error, .fileRejected,
    message: Wording(
      de: "Die Berichtspflicht hat mit {value} ein Ende, aber keinen Anfang.",
      en: "The duty to report has an end, {value}, but no beginning."),
    remedy: Wording(
      de: "Ergänzen Sie „owes_from“, oder löschen Sie „owes_until“.",
      en: "Add “owes_from”, or delete “owes_until”."))

  static let spellingShared = Rule(
    "config-spelling-shared", .warning, .used,
    message: Wording(
      de: "„{value}“ ist auch eine Schreibweise von „{0}“.",
      en: "“{value}” is also a spelling of “{0}”."),
    remedy: Wording(
      de: "Lassen Sie jede Schreibweise nur bei einer Organisation stehen.",
      en: "Keep every spelling with one organisation only."))

  static let all = [owesUntilBeforeFrom, owesUntilAlone, spellingShared]
}
