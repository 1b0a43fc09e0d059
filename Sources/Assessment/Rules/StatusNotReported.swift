package import StrategyModel

/// A row without status on a project for which no other data set and no earlier report gives one.
package enum StatusNotReported: AssessmentRule {
  package static let rule = Rule(
    "status-not-reported", .note, .rowRejected,
    message: Wording(
      de: "Zu {0} liegen für {1} Angaben vor, aber kein Status; es gilt der letzte Stand weiter.",
      en: "There are data on {0} for {1}, but no status; the last report applies."),
    remedy: Wording(
      de: "Bitte melden Sie auch den Status; hat er sich nicht geändert, genügt „unverändert“.",
      en: "Please report the status too; if it has not changed, “unchanged” is enough."))
}

/// Two data sets of a supplier state different values of one field.
package enum DataSetsDiffer: AssessmentRule {
  package static let rule = Rule(
    "data-sets-differ", .warning, .used,
    message: Wording(
      de: "Hier steht bei „{field}“ der Wert „{value}“, in Ihrer Lieferung „{0}“ aber „{1}“; es "
        + "gilt „{1}“.",
      en: "Here “{field}” is “{value}”, but your delivery “{0}” says “{1}”; “{1}” applies."),
    remedy: Wording(
      de: "Bitte geben Sie in beiden Lieferungen denselben Wert an.",
      en: "Please give the same value in both deliveries."))
}
