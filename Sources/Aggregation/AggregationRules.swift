package import StrategyModel

/// The rules whose findings come from comparing figures.
package enum AggregationRules {
  /// In the order of docs/rules.md.
  package static let all: [Rule] = [
    publishedFigureDiffers, publishedFigureNotComparable, textFigureMissing, textNumberContradicts,
  ]

  /// The city published another number than the one counted here. `{0}` period, `{1}` measure,
  /// `{2}` published, `{3}` counted.
  static let publishedFigureDiffers = Rule(
    "published-figure-differs", .warning, .used,
    message: Wording(
      de: "Für {0} wurde bei „{1}“ {2} veröffentlicht, gezählt werden {3}.",
      en: "For {0} the published number of “{1}” is {2}, but {3} are counted."),
    remedy: Wording(
      de: "Prüfen Sie das Register und die Lieferungen dieses Zeitraums; beide Zahlen bleiben im "
        + "Bericht nebeneinander stehen.",
      en: "Check the register and the deliveries of that period; both numbers stay side by side "
        + "in the report."))

  /// A published figure has no counterpart. `{0}` period, `{1}` measure, `{2}` published.
  static let publishedFigureNotComparable = Rule(
    "published-figure-not-comparable", .note, .used,
    message: Wording(
      de: "Für {0} wurde bei „{1}“ {2} veröffentlicht; für diesen Zeitraum lässt sich das nicht "
        + "nachzählen.",
      en: "For {0} the published number of “{1}” is {2}; it cannot be counted for that period."),
    remedy: Wording(
      de: "Schreiben Sie den Zeitraum im Takt der Strategie und die Kennzahl so, wie sie in "
        + "docs/figures.md steht.",
      en: "Write the period in the strategy's cadence and the measure as docs/figures.md has it."))

  /// A text of the office names a figure that the period does not have or that is empty. `{value}`
  /// the reference, `{0}` period.
  static let textFigureMissing = Rule(
    "text-figure-missing", .error, .used,
    message: Wording(
      de: "Der Text verweist auf {value}; diese Zahl gibt es für {0} nicht.",
      en: "The text refers to {value}; there is no such figure for {0}."),
    remedy: Wording(
      de: "Wählen Sie eine Zahl aus figures.csv dieses Zeitraums; so wird der Text nicht "
        + "veröffentlicht.",
      en: "Choose a figure from figures.csv of this period; like this the text is not released."))

  /// A text of the office states a number that is counted otherwise everywhere. `{value}` stated,
  /// `{0}` measure, `{1}` total.
  static let textNumberContradicts = Rule(
    "text-number-contradicts", .warning, .used,
    message: Wording(
      de: "Im Text steht bei „{0}“ die Zahl {value}; gezählt werden insgesamt {1}, und auch kein "
        + "Teil der Strategie hat diesen Wert.",
      en: "The text has the number {value} for “{0}”; in total {1} are counted, and no part of "
        + "the strategy has that value either."),
    remedy: Wording(
      de: "Schreiben Sie statt der Zahl einen Verweis (docs/input.md), oder sagen Sie genauer, was "
        + "gezählt ist.",
      en: "Write a reference (docs/input.md) instead of the number, or say more exactly what is "
        + "counted."))
}
