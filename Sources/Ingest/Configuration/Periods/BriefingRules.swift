package import StrategyModel

/// The rules for texts of the office that must find room on the two pages of the council briefing.
package enum BriefingRules {
  /// `{0}` its characters, `{1}` those that fit.
  static let textTooLong = Rule(
    "briefing-text-too-long", .warning, .used,
    message: Wording(
      de: "Der Text „{field}“ hat {0} Zeichen; auf die zwei Seiten der Ratsinformation passen {1}.",
      en: "The text “{field}” has {0} characters; {1} fit on the two pages of the council briefing."
    ),
    remedy: Wording(
      de:
        "Kürzen Sie den Text. Gedruckt endet er sonst nach einem Satz mit „… (weiter im Bericht)“.",
      en: "Shorten the text. On paper it otherwise ends after a sentence with “… (continued in the "
        + "report)”."))

  /// `{0}` how many there are, `{1}` how many fit.
  static let tooManyDecisions = Rule(
    "briefing-too-many-decisions", .warning, .used,
    message: Wording(
      de: "Es werden {0} Entscheidungen erbeten; auf die zwei Seiten der Ratsinformation passen "
        + "{1}.",
      en: "{0} decisions are asked for; {1} fit on the two pages of the council briefing."),
    remedy: Wording(
      de: "Fassen Sie Entscheidungen zusammen. Gedruckt steht sonst nur da, wie viele weitere es "
        + "sind.",
      en: "Merge decisions. On paper, only the number of the others is printed otherwise."))

  /// In the order of the documentation.
  package static let all: [Rule] = [textTooLong, tooManyDecisions]
}
