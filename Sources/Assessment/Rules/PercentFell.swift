package import StrategyModel

/// A project that is further from its end than at the last report.
package enum PercentFell: ReportRule {
  package static let rule = Rule(
    "percent-fell", .warning, .used,
    message: Wording(
      de: "Der Fortschritt ist gesunken: zuletzt {0} %, jetzt „{value}“.",
      en: "Progress has fallen: {1} % before, “{value}” now."),
    remedy: Wording(
      de: "Bitte prüfen Sie den Wert; stimmt er, nennen Sie bitte kurz den Grund.",
      en: "Please check the value; if it is right, please give the reason briefly."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let before = row.past.last(\.percentComplete),
      let now = row.report.percentComplete?.value, now < before, now >= Percent(0)
    else { return [] }
    let text = PercentText.shortest(before)
    return [Flaw(.percentComplete, [.text(PercentText.german(text)), .text(text)])]
  }
}

/// Percentages as sentences write them: `60`, `61.9`.
enum PercentText {
  /// With decimal point and at most two places, without needless zeros.
  static func shortest(_ percent: Percent) -> String {
    var text = FixedPoint.text(hundredths: percent.hundredths)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The same with a decimal comma.
  static func german(_ text: String) -> String { String(text.map { $0 == "." ? "," : $0 }) }
}
