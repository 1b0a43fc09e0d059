internal import StrategyModel

/// The rules for `issues.csv`, `partners.csv` and `published-figures.csv`.
enum StatementRules {
  static let issueTwice = Rule(
    "config-issue-stated-twice", .error, .fileRejected,
    message: Wording(
      de: "Zu „{0}“ und „{value}“ steht schon etwas in Zeile {1}.",
      en: "Line {1} already states something on “{0}” and “{value}”."),
    remedy: Wording(
      de: "Fassen Sie beide Zeilen zusammen.", en: "Merge the two rows."))

  static let effectWithoutRelevance = Rule(
    "config-effect-without-relevance", .warning, .used,
    message: Wording(
      de: "Die Wirkung ist „{value}“, obwohl die Relevanz „none“ ist; sie wird nicht gezählt.",
      en: "The effect is “{value}” although the relevance is “none”; it is not counted."),
    remedy: Wording(
      de: "Berichtigen Sie die Relevanz, oder leeren Sie die Wirkung.",
      en: "Correct the relevance, or empty the effect."))

  static let partnerTwice = Rule(
    "config-partner-twice", .warning, .used,
    message: Wording(
      de: "„{value}“ steht bei diesem Projekt schon in Zeile {0}.",
      en: "“{value}” is already listed for this project in line {0}."),
    remedy: Wording(
      de: "Löschen Sie eine der beiden Zeilen.", en: "Delete one of the two rows."))

  static let publishedTwice = Rule(
    "config-published-twice", .error, .fileRejected,
    message: Wording(
      de: "Zu {value} und diesem Stichtag stehen schon Zahlen in Zeile {0}.",
      en: "Line {0} already has figures for {value} and this as-of day."),
    remedy: Wording(
      de: "Fassen Sie beide Zeilen zusammen, oder nennen Sie verschiedene Stichtage.",
      en: "Merge the two rows, or state different as-of days."))

  static let all = [issueTwice, effectWithoutRelevance, partnerTwice, publishedTwice]
}
