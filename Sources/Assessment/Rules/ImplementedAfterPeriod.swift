package import StrategyModel

/// A project reported as implemented on a day that lies, or may lie, after the period's end.
package enum ImplementedAfterPeriod: ReportRule {
  package static let rule = Rule(
    "implemented-after-period", .error, .rowRejected,
    message: Wording(
      de: "Das Projekt ist zum {1} als umgesetzt gemeldet; gezählt wird der Stand am {0}, deshalb "
        + "wurde die Zeile nicht übernommen.",
      en: "The project is reported as implemented on {1}; what counts is the status on {0}, so "
        + "the row was not used."),
    remedy: Wording(
      de: "Bitte melden Sie den Status, wie er am {0} war; ist das Datum nur ungenau, nennen Sie "
        + "bitte Monat oder Tag.",
      en: "Please report the status as it was on {0}; if the date is only imprecise, please give "
        + "the month or day."))

  /// A partial date counts at its last day.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .implemented, let date = row.report.actualEnd?.value,
      date.last > row.end
    else { return [] }
    return [Flaw(.actualEnd, [.day(row.end), .date(date)])]
  }
}
