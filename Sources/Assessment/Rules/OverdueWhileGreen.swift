package import StrategyModel

/// A project past its planned end is reported as green.
package enum OverdueWhileGreen: ReportRule {
  package static let rule = Rule(
    "overdue-while-green", .warning, .used,
    message: Wording(
      de: "Die Ampel ist grün, obwohl das geplante Ende ({0}) überschritten und das Projekt nicht "
        + "als umgesetzt gemeldet ist.",
      en: "The light is green although the planned end ({0}) has passed and the project is not "
        + "reported as implemented."),
    remedy: Wording(
      de: "Bitte prüfen Sie Ampel, Status und geplantes Ende, und berichtigen Sie, was nicht "
        + "stimmt.",
      en: "Please check the light, the status and the planned end, and correct what is wrong."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.light?.value == .green, let status = row.report.namedStatus,
      let end = ComputedLight.overdueEnd(of: row.report, status: status, at: row.end)
    else { return [] }
    return [Flaw(.light, [.date(end)])]
  }
}
