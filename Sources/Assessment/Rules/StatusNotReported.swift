package import StrategyModel

/// A row without status on a project for which no other data set and no earlier report gives one.
package enum StatusNotReported: AssessmentRule {
  package static let rule = Rule(
    "status-not-reported", .note, .rowRejected,
    message: Wording(
      de: "Zu {0} liegen für {1} Angaben, aber kein Status vor; das Projekt wird mit dem letzten "
        + "Bericht fortgeschrieben.",
      en: "For {1} there are data on {0} but no status; the project is carried forward with its "
        + "last report."),
    remedy: Wording(
      de: "Bitte melden Sie auch den Status; hat er sich nicht geändert, genügt „unverändert“.",
      en: "Please report the status too; if it has not changed, “unverändert” (unchanged) is "
        + "enough."))
}

/// Two data sets of a supplier state different values of one field.
package enum DataSetsDiffer: AssessmentRule {
  package static let rule = Rule(
    "data-sets-differ", .warning, .used,
    message: Wording(
      de: "Bei „{field}“ steht „{value}“, in Ihrer Lieferung „{0}“ aber „{1}“; es gilt „{1}“.",
      en: "“{field}” says “{value}”, but your delivery “{0}” says “{1}”; “{1}” holds."),
    remedy: Wording(
      de: "Bitte geben Sie in beiden Lieferungen denselben Wert an.",
      en: "Please state the same value in both deliveries."))
}
