package import StrategyModel

/// The rules whose findings come from comparing figures.
package enum AggregationRules {
  /// In the order of docs/rules.md.
  package static let all: [Rule] = [publishedFigureDiffers, publishedFigureNotComparable]

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
}
