package import StrategyModel

/// A date so far away that a digit of its year is probably wrong.
package enum DateFarOff: ReportRule {
  package static let rule = Rule(
    "date-far-off", .warning, .used,
    message: Wording(
      de: "Im Datum {0} bei „{field}“ ist die Jahreszahl wohl ein Schreibfehler.",
      en: "The year in the date {0} for “{field}” is probably a slip."),
    remedy: Wording(
      de: "Bitte prüfen Sie die Jahreszahl und schreiben Sie das Datum neu.",
      en: "Please check the year and type the date again."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    let year = row.period.lastDay.year
    let around = row.thresholds.yearsAround
    let years = (year - around)...(year + around)
    let report = row.report
    let dates: [(ReportField, Reported<PartialDate>?)] = [
      (.plannedStart, report.plannedStart), (.plannedEnd, report.plannedEnd),
      (.actualStart, report.actualStart), (.actualEnd, report.actualEnd),
      (.expectedEnd, report.expectedEnd),
    ]
    return dates.compactMap { field, date in
      guard let date = date?.value, !years.contains(date.first.year) else { return nil }
      return Flaw(field, [.date(date)])
    }
  }
}
