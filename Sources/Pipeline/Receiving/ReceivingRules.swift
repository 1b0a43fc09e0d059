package import StrategyModel

/// Why a file stays where it is instead of being filed.
package enum ReceivingRules {
  package static let supplierUnclear = Rule(
    "delivery-supplier-unclear", .error, .fileRejected,
    message: Wording(
      de: "Von wem die Datei kommt, ist nicht eindeutig: {0}.",
      en: "It is not clear whose file this is: {0}."),
    remedy: Wording(
      de: "Bitte geben Sie an, von wem sie kommt: {1}",
      en: "Please say whose it is: {1}"))

  package static let periodUnclear = Rule(
    "delivery-period-unclear", .error, .fileRejected,
    message: Wording(
      de: "Für welchen Zeitraum die Datei gilt, ist nicht eindeutig: {0}.",
      en: "It is not clear which period the file is for: {0}."),
    remedy: Wording(
      de: "Bitte geben Sie den Zeitraum an: {1}",
      en: "Please give the period: {1}"))

  package static let dataSetUnclear = Rule(
    "delivery-data-set-unclear", .error, .fileRejected,
    message: Wording(
      de: "Welcher der Datensätze von {value} das ist, ist nicht eindeutig: {0}.",
      en: "It is not clear which of the data sets of {value} this is: {0}."),
    remedy: Wording(
      de: "Bitte geben Sie den Datensatz an: {1}",
      en: "Please give the data set: {1}"))

  package static let nameUnusable = Rule(
    "delivery-name-unusable", .error, .fileRejected,
    message: Wording(
      de: "Unter diesem Namen kann die Datei nicht abgelegt werden: {0}.",
      en: "The file cannot be filed under this name: {0}."),
    remedy: Wording(
      de: "Bitte benennen Sie die Datei um, und nehmen Sie sie dann auf.",
      en: "Please rename the file, then receive it again."))

  /// Every rule of receiving, in the order of the documentation.
  package static let all: [Rule] = [supplierUnclear, periodUnclear, dataSetUnclear, nameUnusable]
}
