package import StrategyModel

/// A project that was never in work and is implemented or paused all the same.
package enum StatusStepSkipped: ReportRule {
  package static let rule = Rule(
    "status-step-skipped", .note, .used, isOptional: true,
    message: Wording(
      de: "Zuletzt war das Projekt „{0}“, jetzt ist es „{1}“; dazwischen war es nie „in Arbeit“.",
      en: "The project was “{0}” last and is “{1}” now; it was never “ongoing” in between."),
    remedy: Wording(
      de: "Bitte prüfen Sie den Status; stimmt er, brauchen Sie nichts zu tun.",
      en: "Please check the status; if it is right, you need not do anything."))

  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard let now = row.report.namedStatus, now == .implemented || now == .paused,
      row.past.lastKnown?.status == .planned,
      row.past.states.allSatisfy({ [.planned, .unknown].contains($0.status) })
    else { return [] }
    return [Flaw(.status, [.status(.planned), .status(now)])]
  }
}
