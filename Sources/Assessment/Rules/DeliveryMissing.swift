package import StrategyModel

/// An owed data set did not come by its deadline; the ledger applies this rule.
package enum DeliveryMissing: AssessmentRule {
  package static let rule = Rule(
    "delivery-missing", .error, .used,
    message: Wording(
      de: "Der Bericht {3}von {0} für {1} fehlt; er war am {2} fällig. Bis er da ist, gilt für "
        + "die Projekte der letzte Stand weiter.",
      en: "The report {3}of {0} for {1} is missing; it was due on {2}. Until it is here, the last "
        + "report on the projects applies."),
    remedy: Wording(
      de: "Bitte schicken Sie den Bericht; hat sich nichts geändert, genügt das Wort "
        + "„Fehlanzeige“.",
      en: "Please send the report; if nothing has changed, the words “Nothing new” are enough."))

  static func finding(
    _ supplier: Supplier, _ dataSet: DataSet, due: Day, _ input: PeriodInput
  ) -> Finding {
    let isUsual = dataSet.id == DataSet.defaultID
    let which = isUsual ? "" : "„\(dataSet.id)“ "
    let whichInEnglish = isUsual ? "" : "“\(dataSet.id)” "
    return Finding(
      rule, at: SourceLocation(file: "deliveries/\(input.period)/\(supplier.id)"),
      value: dataSet.id,
      [
        .name(supplier.name), .period(input.period), .day(due),
        .localized(Wording(de: which, en: whichInEnglish)),
      ], supplier: supplier.id, period: input.period)
  }
}
