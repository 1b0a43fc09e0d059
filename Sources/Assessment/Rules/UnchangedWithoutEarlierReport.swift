package import StrategyModel

/// "Unchanged" or "nothing new" where there is no earlier report to confirm.
package enum UnchangedWithoutEarlierReport: AssessmentRule {
  package static let rule = Rule(
    "unchanged-without-earlier-report", .error, .rowRejected,
    message: Wording(
      de: "Für {0} gibt es keinen früheren Bericht, der unverändert gelten könnte.",
      en: "There is no earlier report on {0} that could still apply."),
    remedy: Wording(
      de: "Bitte tragen Sie den Status ein, zum Beispiel „{1}“.",
      en: "Please enter the status, for example “{1}”."))
}

/// A row that confirms the earlier report states another value than that report.
package enum UnchangedButDiffers: AssessmentRule {
  package static let rule = Rule(
    "unchanged-but-differs", .warning, .fieldDropped,
    message: Wording(
      de: "Die Zeile meldet „unverändert“, nennt bei „{field}“ mit „{value}“ aber etwas anderes "
        + "als der letzte Bericht{0}; es gilt der letzte Bericht.",
      en: "The row says “unchanged” but gives “{value}” for “{field}”, unlike the last report{0}; "
        + "the last report applies."),
    remedy: Wording(
      de: "Soll der neue Wert gelten, tragen Sie bitte statt „unverändert“ den Status ein.",
      en: "If the new value is to count, please enter the status instead of “unchanged”."))

  /// `earlier` is the value of the last report as it was written.
  static func was(_ earlier: String?) -> FindingArgument {
    guard let earlier, !earlier.isEmpty else { return .text("") }
    return .localized(Wording(de: " („\(earlier)“)", en: " (“\(earlier)”)"))
  }
}
