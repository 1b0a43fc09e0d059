package import StrategyModel

/// A project that is to end after the strategy.
package enum EndAfterHorizon: ReportRule {
  package static let rule = Rule(
    "end-after-horizon", .note, .used, isOptional: true,
    message: Wording(
      de: "Das Ende ({0}) liegt nach dem {1}; bis dahin soll die Strategie umgesetzt sein.",
      en: "The end ({0}) is after {1}, by which the strategy is to be carried out."),
    remedy: Wording(
      de: "Bitte prüfen Sie das Datum; stimmt es, brauchen Sie nichts zu tun.",
      en: "Please check the date; if it is right, you need not do anything."))

  /// The expected end, else the planned one. A year far off is `date-far-off`.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.isRunning else { return [] }
    let isExpected = row.report.expectedEnd != nil
    guard let end = (row.report.expectedEnd ?? row.report.plannedEnd)?.value,
      end.first > row.horizon, !DateFarOff.flaws(in: row).contains(where: { $0.isAbout(end) })
    else { return [] }
    return [Flaw(isExpected ? .expectedEnd : .plannedEnd, [.date(end), .day(row.horizon)])]
  }
}

extension Flaw {
  fileprivate func isAbout(_ date: PartialDate) -> Bool { arguments.contains(.date(date)) }
}
