package import StrategyModel

/// An amount is 10, 100 or 1000 times the one before, or a part of that size: probably a unit.
package enum MoneyOffByFactor: ReportRule {
  package static let rule = Rule(
    "money-off-by-factor", .warning, .used,
    message: Wording(
      de: "Der Betrag „{value}“ ist rund {0} des zuletzt gemeldeten.",
      en: "The amount “{value}” is about {0} the one reported before."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Einheit (Euro, Tausend Euro, Millionen Euro) und das Komma.",
      en: "Please check the unit (euros, thousands, millions) and the decimal comma."))

  /// Within 5 %. Spending may grow tenfold, so that this is no finding.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    let report = row.report
    return [
      flaw(.moneyPlanned, row.past.last(\.moneyPlanned), report.moneyPlanned, up: [10, 100, 1000]),
      flaw(.moneySpent, row.past.last(\.moneySpent), report.moneySpent, up: [100, 1000]),
    ].compactMap(\.self)
  }

  private static func flaw(
    _ field: ReportField, _ before: Money?, _ now: Reported<Money>?, up factors: [Int64]
  ) -> Flaw? {
    guard let before, let now, before.cents > 0, now.value.cents > 0 else { return nil }
    if let factor = factors.first(where: { isAbout(now.value.cents, $0, times: before.cents) }) {
      return Flaw(
        field,
        [.localized(Wording(de: "das \(factor)-Fache", en: "\(factor) times"))])
    }
    let parts: [Int64] = [10, 100, 1000]
    if let part = parts.first(where: { isAbout(before.cents, $0, times: now.value.cents) }) {
      return Flaw(field, [.localized(Wording(de: "ein \(words(part).de)", en: words(part).en))])
    }
    return nil
  }

  private static func words(_ part: Int64) -> Wording {
    switch part {
    case 10: Wording(de: "Zehntel", en: "a tenth of")
    case 100: Wording(de: "Hundertstel", en: "a hundredth of")
    default: Wording(de: "Tausendstel", en: "a thousandth of")
    }
  }

  /// Whether `amount` is `factor × other` within 5 %; both are positive.
  static func isAbout(_ amount: Int64, _ factor: Int64, times other: Int64) -> Bool {
    let (expected, overflow) = other.multipliedReportingOverflow(by: factor)
    guard !overflow else { return false }
    return (amount - expected).magnitude <= expected.magnitude / 20
  }
}
