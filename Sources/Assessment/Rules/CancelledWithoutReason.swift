package import StrategyModel

/// A project reported as cancelled without saying why.
package enum CancelledWithoutReason: ReportRule {
  package static let rule = Rule(
    "cancelled-without-reason", .warning, .used,
    message: Wording(
      de: "Das Projekt ist als eingestellt gemeldet, aber ohne Grund.",
      en: "The project is reported as cancelled, but without a reason."),
    remedy: Wording(
      de: "Bitte nennen Sie in einem Satz, warum es eingestellt wurde.",
      en: "Please say in one sentence why it was cancelled."))

  /// A comment may hold the reason; one given before is enough.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.report.namedStatus == .cancelled, row.report.reason == nil,
      row.report.comment == nil, row.past.last(\.reason) == nil
    else { return [] }
    return [Flaw(.status)]
  }
}
