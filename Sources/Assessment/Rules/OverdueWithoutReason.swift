package import StrategyModel

/// A project past its end that still runs, without a word why.
package enum OverdueWithoutReason: ReportRule {
  package static let rule = Rule(
    "overdue-without-reason", .warning, .used, isOptional: true,
    message: Wording(
      de: "Das Ende ({0}) ist überschritten, das Projekt ist aber „{1}“; ein Grund ist nicht "
        + "genannt.",
      en: "The end ({0}) has passed, but the project is “{1}”; no reason is given."),
    remedy: Wording(
      de: "Bitte nennen Sie den Grund und das neue voraussichtliche Ende.",
      en: "Please give the reason and the new expected end."))

  /// Of a green light `overdue-while-green` speaks.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.light?.value != .green, !row.isExplained,
      let status = row.report.namedStatus,
      let end = ComputedLight.overdueEnd(of: row.report, status: status, at: row.end)
    else { return [] }
    let field: ReportField = row.report.plannedEnd == nil ? .expectedEnd : .plannedEnd
    return [Flaw(field, [.date(end), .status(status)])]
  }
}
