package import StrategyModel

/// Why a file stays where it is instead of being filed.
package enum ReceivingRules {
  package static let supplierUnclear = Rule(
    "delivery-supplier-unclear", .error, .fileRejected,
    message: Wording(
      de: "Von wem die Datei kommt, ist nicht eindeutig: {0}.",
      en: "It is not clear whose file this is: {0}."),
    remedy: Wording(
      de: "Bitte den Lieferanten angeben: {1}", en: "Please name the supplier: {1}"))

  package static let periodUnclear = Rule(
    "delivery-period-unclear", .error, .fileRejected,
    message: Wording(
      de: "Für welchen Zeitraum die Datei gilt, ist nicht eindeutig: {0}.",
      en: "It is not clear which period the file is for: {0}."),
    remedy: Wording(de: "Bitte den Zeitraum angeben: {1}", en: "Please name the period: {1}"))

  package static let dataSetUnclear = Rule(
    "delivery-data-set-unclear", .error, .fileRejected,
    message: Wording(
      de: "Welcher der Datensätze von {value} das ist, ist nicht eindeutig: {0}.",
      en: "It is not clear which of the data sets of {value} this is: {0}."),
    remedy: Wording(de: "Bitte den Datensatz angeben: {1}", en: "Please name the data set: {1}"))

  package static let nameUnusable = Rule(
    "delivery-name-unusable", .error, .fileRejected,
    message: Wording(
      de: "Unter diesem Namen kann die Datei nicht abgelegt werden: {0}.",
      en: "The file cannot be filed under this name: {0}."),
    remedy: Wording(
      de: "Bitte die Datei umbenennen und erneut ablegen.",
      en: "Please rename the file and receive it again."))

  /// Every rule of receiving, in the order of the documentation.
  package static let all: [Rule] = [supplierUnclear, periodUnclear, dataSetUnclear, nameUnusable]
}
