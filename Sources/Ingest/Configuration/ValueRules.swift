internal import StrategyModel

/// The rules for single values of the office's files, whatever the format.
enum ValueRules {
  static let invalid = Rule(
    "config-value-invalid", .error, .fileRejected,
    message: Wording(
      de: "„{value}“ ist bei „{field}“ nicht möglich.",
      en: "“{value}” is not possible for “{field}”."),
    remedy: Wording(de: "{0}", en: "{0}"))

  static let idTwice = Rule(
    "config-id-twice", .error, .fileRejected,
    message: Wording(
      de: "Die Kennung „{value}“ ist schon in Zeile {0} vergeben.",
      en: "The id “{value}” is already taken in line {0}."),
    remedy: Wording(
      de: "Geben Sie jedem Eintrag eine eigene Kennung.", en: "Give every entry an id of its own."))

  static let all = [invalid, idTwice]
}
