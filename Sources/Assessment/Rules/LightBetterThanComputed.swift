package import StrategyModel

/// A project is reported as green though its own dates or amounts speak for amber.
package enum LightBetterThanComputed: ReportRule {
  package static let rule = Rule(
    "light-better-than-computed", .note, .used, isOptional: true,
    message: Wording(
      de: "Die Ampel ist grün; nach den Terminen und Beträgen derselben Zeile wäre sie gelb.",
      en: "The light is green; judged by the dates and amounts of the same row it would be amber."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Ampel und das voraussichtliche Ende; die gemeldete Ampel bleibt "
        + "stehen.",
      en: "Please check the light and the expected end; the reported light stays as it is."))

  /// Where the computed light is red, `overdue-while-green` speaks instead.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.light?.value == .green, let status = row.report.namedStatus,
      ComputedLight.of(row.report, status: status, at: row.end) == .amber
    else { return [] }
    return [Flaw(.light)]
  }
}
