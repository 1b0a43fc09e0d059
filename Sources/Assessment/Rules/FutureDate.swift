package import StrategyModel

/// A date at which something is said to have happened lies after the period's end.
package enum FutureDate: ReportRule {
  package static let rule = Rule(
    "future-date", .warning, .fieldDropped,
    message: Wording(
      de: "Das Datum {1} bei „{field}“ liegt nach dem {0}, bis zu dem berichtet wird; es wurde "
        + "weggelassen.",
      en: "The date {1} for “{field}” is after {0}, the last day reported on; it was left out."),
    remedy: Wording(
      de: "Bitte tragen Sie hier nur ein, was schon geschehen ist, und geplante Termine in die "
        + "Spalten für den Plan.",
      en: "Please enter here only what has already happened, and dates still to come in the "
        + "columns for the plan."))

  /// An actual end of an implemented project is judged by `implemented-after-period`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    let report = row.report
    let isImplemented = report.namedStatus == .implemented
    return [
      flaw(.actualStart, report.actualStart, row.end),
      isImplemented ? nil : flaw(.actualEnd, report.actualEnd, row.end),
    ].compactMap(\.self)
  }

  private static func flaw(
    _ field: ReportField, _ date: Reported<PartialDate>?, _ end: Day
  ) -> Flaw? {
    guard let date, date.value.first > end else { return nil }
    return Flaw(field, [.day(end), .date(date.value)])
  }
}
