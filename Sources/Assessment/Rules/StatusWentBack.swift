package import StrategyModel

/// A status that a project cannot have after the one it had.
package enum StatusWentBack: ReportRule {
  package static let rule = Rule(
    "status-went-back", .warning, .used,
    message: Wording(
      de: "Der Status ist zurückgegangen: zuletzt „{0}“, jetzt „{1}“.",
      en: "The status has gone back: “{0}” before, “{1}” now."),
    remedy: Wording(
      de: "Bitte prüfen Sie den Status; stimmt er, nennen Sie bitte kurz den Grund.",
      en: "Please check the status; if it is right, please give the reason briefly."))

  /// Where the register says "integrated", `register-says-integrated` speaks instead.
  static func flaws(in row: ReportedRow) -> [Flaw] {
    guard row.registerRow.integratedInto == nil, let before = row.past.lastKnown?.status,
      let now = row.report.namedStatus, isBackward(from: before, to: now)
    else { return [] }
    return [Flaw(.status, [.status(before), .status(now)])]
  }

  /// Whether nothing that happens to a project explains the step.
  static func isBackward(from before: Status, to now: Status) -> Bool {
    switch before {
    case .planned, .unknown: false
    case .ongoing, .paused: now == .planned
    case .implemented: now.isUnfinished && now != .unknown || now == .cancelled
    case .cancelled, .integrated: !now.isLapsed && now != .unknown
    }
  }
}
