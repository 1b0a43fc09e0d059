package import StrategyModel

/// A light that is amber or red, and not a word why.
package enum LightWithoutReason: ReportRule {
  package static let rule = Rule(
    "light-without-reason", .note, .used, isOptional: true,
    message: Wording(
      de: "Die Ampel steht auf „{value}“, ein Grund ist aber nicht genannt.",
      en: "The light is “{value}”, but no reason is given."),
    remedy: Wording(
      de: "Bitte nennen Sie in einem Satz den Grund und was Sie unternehmen.",
      en: "Please give the reason in one sentence, and what you are doing about it."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning, let light = row.report.light?.value, light != .green, !row.isExplained
    else { return [] }
    return [Flaw(.light)]
  }
}
