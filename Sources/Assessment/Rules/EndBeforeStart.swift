package import StrategyModel

/// An end that certainly lies before its start.
package enum EndBeforeStart: ReportRule {
  package static let rule = Rule(
    "end-before-start", .warning, .used,
    message: Wording(
      de: "Das Ende ({1}) liegt vor dem Beginn ({0}).",
      en: "The end ({1}) is before the start ({0})."),
    remedy: Wording(
      de: "Bitte prüfen Sie beide Daten; vielleicht sind sie vertauscht.",
      en: "Please check both dates; perhaps they are the wrong way round."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    let report = row.report
    return [
      flaw(.plannedEnd, report.plannedStart, report.plannedEnd),
      flaw(.actualEnd, report.actualStart, report.actualEnd),
    ].compactMap(\.self)
  }

  private static func flaw(
    _ field: ReportField, _ start: Reported<PartialDate>?, _ end: Reported<PartialDate>?
  ) -> Flaw? {
    guard let start, let end, end.value.last < start.value.first else { return nil }
    return Flaw(field, [.date(start.value), .date(end.value)])
  }
}
